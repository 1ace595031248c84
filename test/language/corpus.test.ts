import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSubstantial } from '../../src/language/meaning/basis';
import { costReading } from '../../src/language/meaning/cost';
import { directionOf, leaningOf } from '../../src/language/meaning/direction/direction';
import { check } from '../../src/lint/check';
import type { Field } from '../../src/model/table';
import { sketch } from '../support/sketch';

/** Phrases of the trade with the reading that a reviewer gives them, one a line: see corpus/README.md. */
function linesOf(start: string): string[][] {
  const folder = join(__dirname, 'corpus');
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

function rowOf(level2: string, name: string, value: string): string {
  const level1 = /数量|质量|时效|成本/.test(level2) ? '产出指标' : '效益指标';
  return `
    一级指标 | 二级指标 | 三级指标 | 指标值
    产出指标 | 数量指标 | 业务办理量 | ≥12万件
    ${level1} | ${level2}指标 | ${name} | ${value}`;
}

const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;

test('the corpus is there', () => {
  expect(linesOf('names').length).toBeGreaterThan(1500);
  expect(linesOf('bases').length).toBeGreaterThan(250);
  expect(linesOf('costs').length).toBeGreaterThan(150);
});

describe('the direction of names', () => {
  const sided = linesOf('names').filter(([, , better]) => better !== 'either');
  const read = sided.map(([name = '', description = '', better]) => ({
    name,
    better,
    own: directionOf(name, description),
  }));

  test('is hardly ever turned round', () => {
    const turned = read.filter(({ own, better }) => own && own !== 'either' && own !== better);
    expect(share(turned, read)).toBeLessThan(0.003);
  });

  test('is mostly understood', () => {
    expect(
      share(
        read.filter(({ own, better }) => own === better),
        read,
      ),
    ).toBeGreaterThan(0.91);
  });
});

test('what no word decides, the characters of a name or its head mostly make likely', () => {
  const sided = linesOf('names').filter(([, , better]) => better !== 'either');
  const right = sided.filter(
    ([name = '', description = '', better]) =>
      (directionOf(name, description) ?? leaningOf(name)) === better,
  );
  expect(share(right, sided)).toBeGreaterThan(0.96);
});

describe('the sign of a target', () => {
  const signs = linesOf('signs').map(([name = '', level2 = '', right = '', reversed = '']) => {
    const tells = (value: string): boolean =>
      check({ grids: [sketch(rowOf(level2, name, value))] }).problems.some(
        ({ rule, severity }) =>
          (rule === 'operator-direction' || rule === 'cost-operator') && severity !== 'info',
      );
    return { name, right: tells(right), reversed: tells(reversed) };
  });

  test('is hardly ever called wrong where it is right', () => {
    expect(signs.filter(({ right }) => right).length / signs.length).toBeLessThan(0.01);
  });

  test('is told nearly always where it is reversed', () => {
    expect(signs.filter(({ reversed }) => reversed).length / signs.length).toBeGreaterThan(0.9);
  });
});

test('a basis that pins something down is never called vague, and a vague one is told', () => {
  const field = (text: string) => ({ text, raw: text, isBlank: false }) as Field;
  const bases = linesOf('bases');
  const specific = bases.filter(([, reading]) => reading === 'specific');
  const vague = bases.filter(([, reading]) => reading !== 'specific');
  expect(specific.filter(([text = '']) => !isSubstantial(field(text)))).toEqual([]);
  expect(
    share(
      vague.filter(([text = '']) => !isSubstantial(field(text))),
      vague,
    ),
  ).toBeGreaterThan(0.95);
});

test('a total is read as one, and a price is no total', () => {
  const costs = linesOf('costs').filter(
    ([, , reading]) => reading === 'total' || reading === 'unit',
  );
  const right = costs.filter(
    ([name = '', description = '', reading]) => costReading(name, description, null) === reading,
  );
  expect(share(right, costs)).toBeGreaterThan(0.9);
});
