import { EXPENDITURE_KINDS, findKind } from '../../src/library/list';
import type { Facts, IndicatorFacts } from '../../src/templates/facts';
import type { Template } from '../../src/templates/form';
import { kindIndicators } from '../../src/templates/kind-indicators';

const TOTAL = '86';

/** A form as a careful unit hands it in: the library's indicators of one kind with every 【 】 filled in, and a head that fits them. */
export function filledKind(template: Template, kindName: string): Facts {
  const indicators = kindIndicators(template, findKind(kindName)).map(filledRow);
  const totals = indicators.filter(isTotalCost);
  const name = `2025年${kindName}项目`;
  const budget = String(Number(TOTAL) * Math.max(1, totals.length));
  const amount = (figure: string) => (template.moneyUnit === null ? `${figure}万元` : figure);
  const goal = `${indicators.map(promise).join('，')}。`;
  return {
    heading: template.heading.replace('{year}', '').replace('{project}', name),
    slots: {
      'project-code': '13010025P000000010001',
      'project-name': name,
      department: '市机关事务管理局',
      unit: '市机关服务中心',
      attribute: '延续项目',
      period: '2025年1月至2025年12月',
      'year-line': '（2025年度）',
      purpose: `用于支付${totals.map((row) => `${row.texts.level3}${TOTAL}万元`).join('、')}。`,
      'budget-total': amount(budget),
      fiscal: amount(budget),
      'other-funds': amount('0'),
      'basic-expenditure': amount('0'),
      'project-expenditure': amount(budget),
      'plan-3': '25%',
      'plan-6': '50%',
      'plan-10': '75%',
      'plan-12': '100%',
      goal,
    },
    goals: [goal],
    indicators,
    headerRows: 1,
  };
}

export const KIND_NAMES = EXPENDITURE_KINDS.map(({ name }) => name);

function filledRow(row: IndicatorFacts): IndicatorFacts {
  const { texts } = row;
  const unit = texts.unit ?? '';
  const value = (texts.value ?? '')
    .replace('【 】年【 】月', '2025年10月')
    .replace('【 】', figureFor(unit));
  const basis = (texts.basis ?? '')
    .replace(/《【 】年/g, '《2025年')
    .replace(/《【 】/g, '《河北省')
    .replace(/【 】年/g, '2024年')
    .replace(/【 】/g, '96');
  return { ...row, texts: { ...texts, value, basis } };
}

function figureFor(unit: string): string {
  if (unit === '万元') return TOTAL;
  return unit === '%' ? '95' : '12';
}

function isTotalCost({ level2, texts }: IndicatorFacts): boolean {
  return level2.includes('成本') && texts.unit === '万元';
}

/** “物业服务面积≥12平方米”: what the goal says of an indicator. */
function promise({ texts }: IndicatorFacts): string {
  const { level3 = '', operator = '', value = '', unit = '' } = texts;
  const target = value.startsWith(operator) ? value : operator + value;
  return level3 + (target.endsWith(unit) ? target : target + unit);
}
