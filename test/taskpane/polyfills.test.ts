const WORN = [
  [Array.prototype, 'flat'],
  [Array.prototype, 'flatMap'],
  [Object, 'fromEntries'],
] as const;

/** The browser's own three, taken away while the pane's stand in for them. */
const own = WORN.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name)!);
const { flat, flatMap } = Array.prototype;
const { fromEntries } = Object;

beforeAll(async () => {
  for (const [owner, name] of WORN) Reflect.deleteProperty(owner, name);
  await import('../../src/taskpane/boot/polyfills');
});

afterAll(() => WORN.forEach(([owner, name], n) => Object.defineProperty(owner, name, own[n]!)));

test('stand in for what is missing, out of sight of for … in', () => {
  expect(Array.prototype.flat).not.toBe(flat);
  expect(Object.keys(Array.prototype)).toEqual([]);
  for (const name in []) expect(name).toBe('nothing');
});

test.each([
  [[1, [2, [3, [4]]]], undefined],
  [[1, [2, [3, [4]]]], 0],
  [[1, [2, [3, [4]]]], 2],
  [[1, [2, [3, [4]]]], Infinity],
  // A hole is left out at every depth.
  [[1, , [2, , 3]], undefined],
  [['甲', [undefined, null], []], 1],
])('flat: %j to depth %p as the browser has it', (array, depth) => {
  expect(array.flat(depth)).toEqual(flat.call(array, depth));
});

test('flatMap: what is answered is flattened once, and the callback is called as map calls it', () => {
  const twice = function (this: unknown, item: number, index: number, all: readonly number[]) {
    return [item, [index, all.length, this]];
  };
  const receiver = { name: '甲' };
  expect([5, 6].flatMap(twice, receiver)).toEqual(flatMap.call([5, 6], twice as never, receiver));
  expect(['a b', 'c'].flatMap((text) => text.split(' '))).toEqual(['a', 'b', 'c']);
});

test('fromEntries: of arrays and of maps, later entries win, and no key is special', () => {
  const entries: [string, number][] = [
    ['甲', 1],
    ['乙', 2],
    ['甲', 3],
    ['__proto__', 4],
  ];
  const made = Object.fromEntries(entries);
  expect(Object.entries(made)).toEqual(Object.entries(fromEntries(entries)));
  expect(Object.fromEntries(new Map([['丙', 5]]))).toEqual({ 丙: 5 });
  made['甲'] = 7;
  expect(made['甲']).toBe(7);
});
