import { isSimulated, Refusal, type Simulated } from './simulated';

/** The batch that the client library sends, as far as it was observed. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument that is an object: the number of its path. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
  };
}

const PATH = {
  root: 1,
  made: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** Carries out batches on a tree of simulated objects. Knows the protocol and nothing of spreadsheets. */
export class Interpreter {
  private readonly references = new Map<string, Simulated>();

  /** `services`: objects that the client library makes by name, beside the root. */
  constructor(
    private readonly root: Simulated,
    private readonly services: Readonly<Record<string, Simulated>> = {},
  ) {}

  /** As Excel does, what came before a failing action stays done. */
  run(batch: Batch): Answer {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    const known = new Map<number, Simulated | null>();
    for (const [index, action] of batch.Actions.entries()) {
      try {
        const isTrace = action.ActionType === ACTION.trace;
        if (isTrace) traces.push(action.Id);
        const Value = isTrace ? null : this.act(action, batch, known);
        results.push({ ActionId: action.Id, Value });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const failure = { Code: error.code, Message: error.message, ActionIndex: index };
        return { Results: results, TraceIds: traces, Error: failure };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private act(action: Action, batch: Batch, known: Map<number, Simulated | null>): unknown {
    const object = this.resolve(action.ObjectPathId, batch, known);
    // Whatever is asked of an object that is not there is passed over, and answered by null.
    if (object === null) return null;
    const args = this.readArguments(action.ArgumentInfo, batch, known);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object.identity();
      case ACTION.query:
        return query(object, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return this.callMethod(object, action.Name, args);
      case ACTION.set:
        object.set(action.Name, args[0]);
        return null;
      default:
        throw new Refusal('ApiNotFound', `action type ${action.ActionType} is not simulated`);
    }
  }

  private callMethod(object: Simulated, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      const id = `reference ${this.references.size + 1}`;
      this.references.set(id, {
        ...object,
        identity: () => ({ ...object.identity(), _ReferenceId: id }),
      });
      return null;
    }
    if (name === '_RemoveReference') {
      this.references.delete(args[0] as string);
      return null;
    }
    const value = object.call(name, args);
    return isSimulated(value) ? value.identity() : (value ?? null);
  }

  private resolve(
    id: number,
    batch: Batch,
    known: Map<number, Simulated | null>,
  ): Simulated | null {
    const found = known.get(id);
    if (found !== undefined) return found;
    const path = batch.ObjectPaths[String(id)];
    if (!path) throw new Refusal('InvalidObjectPath', `no object path ${id}`);
    const object = this.follow(path, batch, known);
    known.set(id, object);
    return object;
  }

  private follow(
    path: ObjectPath,
    batch: Batch,
    known: Map<number, Simulated | null>,
  ): Simulated | null {
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.made) {
      const service = this.services[path.Name];
      if (!service) throw new Refusal('ApiNotFound', `${path.Name} is not simulated`);
      return service;
    }
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.references.get(path.Name);
      if (!kept) throw new Refusal('InvalidObjectPath', `no reference ${path.Name}`);
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0, batch, known);
    if (parent === null) return null;
    const args = this.readArguments(path.ArgumentInfo, batch, known);
    if (path.ObjectPathType === PATH.property) return parent.child(path.Name);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args[0]);
    if (path.ObjectPathType === PATH.method)
      return parent.call(path.Name, args) as Simulated | null;
    throw new Refusal('ApiNotFound', `object path type ${path.ObjectPathType} is not simulated`);
  }

  private readArguments(
    info: Arguments | undefined,
    batch: Batch,
    known: Map<number, Simulated | null>,
  ): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return id ? this.resolve(id, batch, known) : value;
    });
  }
}

/** Answers `values`, `areas/address`, and of collections `name` for every item. */
function query(object: Simulated, select: readonly string[]): unknown {
  const items = object.items();
  if (items) return { _Items: items.map((item) => query(item, select)) };
  const value: Record<string, unknown> = { ...object.identity() };
  const deeper = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length === 0) value[name] = object.get(name);
    else deeper.set(name, [...(deeper.get(name) ?? []), rest.join('/')]);
  }
  for (const [name, paths] of deeper) value[name] = query(object.child(name), paths);
  return value;
}
