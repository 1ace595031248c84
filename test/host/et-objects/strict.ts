import type { Program } from './program';

/** What the objects of one class have, by name; `S` is what stands behind an object. Only names of the surface compile. */
export interface Members<S, Name extends string> {
  readonly get?: Partial<Record<Name, (self: S) => unknown>>;
  readonly set?: Partial<Record<Name, (self: S, value: never) => void>>;
  readonly call?: Partial<Record<Name, (self: S, ...args: never[]) => unknown>>;
}

interface Behind {
  readonly program: Program;
}

type Loose<S> = Record<string, ((self: S, ...args: unknown[]) => unknown) | undefined>;

/** Asked for by test runners and by `await`, never by an adapter. */
const NOT_OURS = [
  'then',
  'toJSON',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  '$$typeof',
  'constructor',
];

/**
 * Makes objects of one class. Each is a new proxy, as in the program: none is identical to another. A member that is not
 * there throws, whereas the program is silent; every use is counted.
 */
export function define<S extends Behind, Face>(
  type: string,
  members: Members<S, Extract<keyof Face, string>>,
  guard: (self: S) => void = () => undefined,
): (self: S) => Face {
  const get = (members.get ?? {}) as Loose<S>;
  const set = (members.set ?? {}) as Loose<S>;
  const call = (members.call ?? {}) as Loose<S>;
  const names = [...Object.keys(get), ...Object.keys(set), ...Object.keys(call)];

  const use = (self: S, name: string) => {
    self.program.use(`${type}.${name}`);
    guard(self);
  };
  const unknown = (self: S, name: string) => {
    if (self.program.quirks.unknownMember === 'throws') {
      throw new TypeError(`${type}.${name} is no member that is simulated`);
    }
    return undefined;
  };

  return (self) =>
    new Proxy(
      {},
      {
        has: (_, name) => names.includes(String(name)),
        get(_, name) {
          if (typeof name === 'symbol' || NOT_OURS.includes(name)) return undefined;
          const method = call[name];
          if (method) {
            return (...args: unknown[]) => {
              use(self, name);
              return method(self, ...args);
            };
          }
          const read = get[name];
          if (!read) return unknown(self, name);
          use(self, name);
          return read(self);
        },
        set(_, name, value) {
          const write = set[String(name)];
          if (write) {
            use(self, `${String(name)}=`);
            write(self, value);
          } else if (get[String(name)] || call[String(name)]) {
            throw new TypeError(`${type}.${String(name)} cannot be set`);
          } else unknown(self, String(name));
          return true;
        },
      },
    ) as Face;
}
