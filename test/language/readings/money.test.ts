import { isNumberedGoal, isUnfilledGoal } from '../../../src/language/goal/unfilled';
import { namesPaidPeople, speaksOfPayment } from '../../../src/language/goal/payment-goal';
import { isStockClause, statesFigure, withoutNumbering } from '../../../src/language/goal/stock';
import { withoutAnyProject } from '../../../src/language/meaning/any-project';
import { isAside } from '../../../src/language/meaning/aside';
import { costOf, isStatutoryPrice, withoutCostWords } from '../../../src/language/money/cost-name';
import { listsNoParts, statesWhole } from '../../../src/language/money/parts';
import { namesBearer, speaksOfRest } from '../../../src/language/money/rest';

const those = (says: (text: string) => boolean, texts: string) =>
  texts.split(' ').filter(says).join(' ');

test('the rest of the money, and who bears it', () => {
  expect(those(speaksOfRest, '其余由单位承担 未列入本项目 物业费86万元')).toBe(
    '其余由单位承担 未列入本项目',
  );
  expect(those(namesBearer, '其余由单位承担 尾款次年支付 另有其他费用')).toBe(
    '其余由单位承担 尾款次年支付',
  );
});

test('parts of a sum', () => {
  expect(those(listsNoParts, '每户500元 结转20万元 约50万元 合同约定的租金50万元 租金50万元')).toBe(
    '每户500元 结转20万元 约50万元',
  );
  expect(those(statesWhole, '共计50万元 租金50万元')).toBe('共计50万元');
});

test('names of costs', () => {
  expect(['租赁', '租金', '物业费', '维修成本'].map(costOf)).toEqual([
    '租赁费',
    '租金',
    '物业费',
    '维修成本',
  ]);
  expect(those(isStatutoryPrice, '生活补助标准 物业费')).toBe('生活补助标准');
  expect(withoutCostWords('物业服务费用标准')).toBe('物业|||');
});

test('goals', () => {
  expect(those(isUnfilledGoal, '目标1：目标2： 详见附件1。 无 开放250天')).toBe(
    '目标1：目标2： 详见附件1。 无',
  );
  expect(those(isNumberedGoal, '目标2 年度目标')).toBe('目标2');
  expect(those(speaksOfPayment, '按时支付租金 开放250天')).toBe('按时支付租金');
  expect(those(namesPaidPeople, '发放困难学生补助 支付租金')).toBe('发放困难学生补助');
  expect(isStockClause('保证各项工作顺利进行', true)).toBe(true);
  expect(isStockClause('促进事业健康发展', true)).toBe(true);
  expect(isStockClause('促进事业健康发展', false)).toBe(false);
  expect(isStockClause('新建敬老院', true)).toBe(false);
  expect(withoutNumbering('目标1：2024年度开放')).toBe('开放');
  expect(those(statesFigure, '开放250天 举办三场 《方案》 开放')).toBe(
    '开放250天 举办三场 《方案》',
  );
});

test('words without a subject of their own', () => {
  expect(withoutAnyProject('设备维修泵站').trim()).toBe('泵站');
  expect(those(isAside, '反映工作成效 满意人数占比 占地面积 培训人数')).toBe(
    '反映工作成效 满意人数占比',
  );
});
