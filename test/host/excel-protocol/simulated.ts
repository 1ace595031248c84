/** A refusal in the protocol's own words: `AccessDenied`, `ItemNotFound`, `InvalidArgument`… */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * What a host answers for one class of objects, by the protocol's PascalCase names. Whatever is not in the table is refused
 * loudly: silence would let a test pass on something that nobody simulated.
 */
export interface Members<T> {
  /** Sent along whenever the object is made or loaded, so that the client can find it again. */
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, (self: T) => unknown>>;
  readonly set?: Readonly<Record<string, (self: T, value: never) => void>>;
  readonly child?: Readonly<Record<string, (self: T) => Simulated>>;
  /** Answers a plain value, an object, or null for an object that is not there. */
  readonly call?: Readonly<Record<string, (self: T, ...args: never[]) => unknown>>;
  readonly item?: (self: T, key: never) => Simulated;
  readonly items?: (self: T) => readonly Simulated[];
}

/** One object of the host, of whatever class. */
export interface Simulated {
  readonly type: string;
  identity(): Readonly<Record<string, unknown>>;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  child(name: string): Simulated;
  call(name: string, args: readonly unknown[]): unknown;
  item(key: unknown): Simulated;
  items(): readonly Simulated[] | null;
  /** The host's own thing behind it, for methods that take objects as arguments. */
  readonly self: unknown;
}

/** Turns a table of members into a maker of objects. */
export function simulate<T>(type: string, members: Members<T>): (self: T) => Simulated {
  const find = <M>(table: Readonly<Record<string, M>> | undefined, name: string): M => {
    const member = table?.[name];
    if (!member) throw new Refusal('ApiNotFound', `${type}.${name} is not simulated`);
    return member;
  };
  return (self) => ({
    type,
    self,
    identity: () => members.identity?.(self) ?? {},
    get: (name) => find(members.get, name)(self),
    set: (name, value) => find(members.set, name)(self, value as never),
    child: (name) => find(members.child, name)(self),
    call: (name, args) => find(members.call, name)(self, ...(args as never[])),
    item: (key) => {
      if (!members.item) throw new Refusal('ApiNotFound', `${type}[…] is not simulated`);
      return members.item(self, key as never);
    },
    items: () => members.items?.(self) ?? null,
  });
}

export function isSimulated(value: unknown): value is Simulated {
  return typeof value === 'object' && value !== null && 'identity' in value && 'type' in value;
}
