import { boundAt, operatorAt, readOperator } from '../../src/language/measure/operator';

test.each([
  ['≥', '≥'],
  ['＞＝', '≥'],
  ['=>', '≥'],
  [' 大于等于 ', '≥'],
  ['不低于', '≥'],
  ['≦', '≤'],
  ['＝', '='],
  ['﹦', '='],
  ['＞', '>'],
  ['少于', '<'],
  ['±', '±'],
  ['定性', null],
  ['正向', null],
  ['≥90', null],
  ['》', null],
  ['', null],
])('an operator cell %j is %s', (text, expected) => expect(readOperator(text)).toBe(expected));

test('the longest sign counts', () => {
  expect(operatorAt('>=90', 0)).toEqual({ operator: '≥', text: '>=', end: 2 });
  expect(operatorAt('不超过3次', 0)).toMatchObject({ operator: '≤', text: '不超过' });
  expect(operatorAt('》95%', 0)).toMatchObject({ operator: null, text: '》' });
});

test('bounds after a number', () => {
  expect(boundAt('95%(含)以上', 3)).toEqual({ operator: '≥', text: '(含)以上', end: 8 });
  expect(boundAt('3次以内', 2)).toMatchObject({ operator: '≤' });
  expect(boundAt('100人左右', 4)).toMatchObject({ operator: null, text: '左右' });
  expect(boundAt('3次', 2)).toBeNull();
});
