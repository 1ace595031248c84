import { wrongWith } from '../../src/cli/own-rules/rule-schema';
import { RULES } from '../../src/rules/list';

const renamed = RULES.map((one) => ({ ...one, id: `own-${one.id}` }));

test('every rule of ours would be taken as a bureau’s own under another id', () => {
  expect(wrongWith(renamed, new Set())).toEqual([]);
});

test('an id is taken once, over all files', () => {
  const taken = new Set<string>();
  expect(wrongWith([renamed[0]], taken)).toEqual([]);
  expect(wrongWith([renamed[0]], taken)).toEqual([
    `${renamed[0]!.id} 写了两次，每条规则的 id 只能用一次。`,
  ]);
});
