import { sharedCharacters, similarity } from '../../src/language/meaning/similarity';

test.each([
  ['', '', 0, NaN],
  ['空', '空', 1, 1],
  ['空', '空调', 0, 2 / 3],
  ['空调故障', '空调故障', 1, 1],
  // Pairs 空调 调故 故障 and 空调 调维 维修.
  ['空调故障', '空调维修', 1 / 3, 1 / 2],
  ['空调故障', '故障空调', 2 / 3, 1],
  ['次次次', '次次', 2 / 3, 4 / 5],
  ['道路', '空调', 0, 0],
])('%s and %s', (a, b, pairs, characters) => {
  expect(similarity(a, b)).toBeCloseTo(pairs);
  expect(similarity(b, a)).toBeCloseTo(pairs);
  expect(sharedCharacters(a, b)).toEqual(
    Number.isNaN(characters) ? NaN : expect.closeTo(characters),
  );
});
