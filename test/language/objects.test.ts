import {
  objectNouns,
  objectsOf,
  shareObjects,
  sharesObject,
} from '../../src/language/meaning/objects';

test.each([
  ['保证2024年行政服务中心工作顺利进行，工作场地正常运转。', ['场地']],
  ['按时支付2024年行政服务中心租赁费', ['租赁费']],
  ['保证各项工作顺利进行', []],
  ['完成高标准农田建设100亩', ['高标准农田建设']],
])('objectNouns %s → %j', (clause, nouns) => expect(objectNouns(clause)).toEqual(nouns));

test.each([
  ['按时支付中心租赁费', '房租单价', true],
  ['按时支付中心租赁费', '全年未正常提供物业服务天数', false],
  ['工作场地正常运转', '年物业服务及空调使用费', true],
  ['保证会议过程中评标专家到场', '评标专家满意率', true],
  ['高标准农田建设', '脱贫村村内道路硬化里程', false],
  ['完成农田建设任务', '农田灌溉面积', true],
  ['在规定时限内依法依规开展行政审批', '按时办结审批事项比例', true],
  ['保证各项工作顺利进行', '设备完好率', null],
  ['', '设备完好率', null],
])('“%s” and “%s” share an object: %s', (a, b, expected) => {
  expect(sharesObject(a, b)).toBe(expected);
  expect(sharesObject(b, a)).toBe(expected);
});

test('a text is prepared once and compared with many', () => {
  const goal = objectsOf('租赁费、物业费');
  expect(shareObjects(goal, objectsOf('物业服务面积'))).toBe(true);
  expect(shareObjects(goal, objectsOf('专家到场率'))).toBe(false);
});
