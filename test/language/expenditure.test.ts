import { expenditureItems, findExpenditureItems } from '../../src/language/meaning/expenditure';

test.each([
  ['房屋租赁及物业、中央空调使用费', ['租赁', '物业', '空调']],
  ['物业费及中央空调使用费绩效目标表', ['物业', '空调']],
  ['年物业服务及空调使用费', ['物业', '空调']],
  ['用于支付2024年行政服务中心租赁费、物业费及中央空调使用费。', ['租赁', '物业', '空调']],
  ['按时支付中心租 赁\n费', ['租赁']],
  ['专家评审费、会议费和劳务派遣人员经费', ['评审', '会议', '劳务派遣']],
  ['信息系统维护费', ['运维']],
  ['办公楼维修维护费', ['维修']],
  ['车辆租赁费', ['车辆租赁']],
  ['水电气、维修维护费', ['水电', '维修']],
  ['2022年高龄补贴', ['补助']],
  ['培训中心会议室', []],
  ['保障2024年各项工作顺利进行', []],
])('%s → %j', (text, items) => expect(expenditureItems(text)).toEqual(items));

test('an item keeps the words it was seen as', () => {
  expect(findExpenditureItems('房租、房屋租赁费及水费')).toEqual([
    { item: '租赁', word: '房租' },
    { item: '水电', word: '水费' },
  ]);
});
