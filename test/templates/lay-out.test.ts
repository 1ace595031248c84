import { input, label } from '../../src/templates/boxes';
import { layOut } from '../../src/templates/lay-out';
import { a1, areaA1 } from '../../src/model/place';

test('boxes take the first free columns and leave room for what spans down from above', () => {
  const laid = layOut([
    [label('甲', { down: 2 }), label('乙', { across: 2 }), label('丙')],
    [label('丁'), label('戊', { down: 2 }), label('己')],
    [label('庚', { across: 2 }), label('辛')],
  ]);
  const places = laid.cells.map((cell) => `${cell.text}${a1(cell)}`);
  expect(places).toEqual(['甲A1', '乙B1', '丙D1', '丁B2', '戊C2', '己D2', '庚A3', '辛D3']);
  expect(laid.merges.map(areaA1)).toEqual(['A1:A2', 'B1:C1', 'C2:C3', 'A3:B3']);
});

test('lists of cells below each other become one, others stay apart', () => {
  const list = { choices: ['是', '否'], hint: '选择' };
  const laid = layOut([
    [input(null, { list }), label('x')],
    [input(null, { list }), input(null, { list })],
    [label('y'), label('z')],
    [input(null, { list })],
  ]);
  expect(laid.lists.map((one) => areaA1(one.area))).toEqual(['A1:A2', 'B2', 'A4']);
});

test('what a person fills in is text, so that “=0次” never computes; labels are not', () => {
  const [name, value] = layOut([[label('指标值'), input(null)]]).cells;
  expect(name?.style.text).toBe(false);
  expect(value?.style.text).toBe(true);
});
