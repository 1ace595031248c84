import { rule } from '../../lint/rule';
import { compareDecimals } from '../../model/decimal';
import type { Indicator, Table } from '../../model/table';
import { readMeasure } from '../../parse/text/measure';
import { nameOf, plain } from '../quote';

/** “培训280人次”: what is done, how many, of what. */
interface Stated {
  readonly object: string;
  readonly figure: string;
}

export const goalNumberMismatch = rule({
  id: 'goal-number-mismatch',
  title: '目标与指标数值不一致',
  severity: 'error',
  looksAt: 'table',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '目标说280人次，指标写260人次，考核时不知道以哪个为准。',
  says: {
    mismatch: '绩效目标写“{object}{figure}”，指标“{name}”的指标值是“{value}”，两处不一致，请核对。',
  },
  example: {
    fails: `
      项目名称 | 业务培训 | 预算数 | 20万元
      绩效目标 | 目标1 | 全年举办业务培训280人次，考核合格率达到95%。 | <
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 业务培训人次 | ≥260人次`,
    passes: `
      项目名称 | 业务培训 | 预算数 | 20万元
      绩效目标 | 目标1 | 全年举办业务培训280人次，考核合格率达到95%。 | <
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 业务培训人次 | ≥280人次`,
  },
  check(table, { report }) {
    for (const { value, term } of table.goals) {
      if (term !== 'annual') continue;
      for (const stated of statedFigures(value.text)) {
        const indicator = onlyMatch(table, stated);
        if (!indicator?.value || agrees(stated, indicator)) continue;
        report('mismatch', {
          at: indicator.value,
          data: { ...stated, name: nameOf(indicator), value: plain(indicator.value) },
          related: [
            { place: value.place, message: `绩效目标写“${stated.object}${stated.figure}”` },
          ],
        });
      }
    }
  },
});

/** Objects of at least two characters right before a figure with a unit that counts. */
function statedFigures(text: string): Stated[] {
  const found: Stated[] = [];
  const pattern =
    /([\u4e00-\u9fff]{2,8}?)(?:不少于|不低于|达到|达|约|共|≥)?(\d[\d,]*(?:\.\d+)?万?(?:人次|人|户|台|套|辆|场次|场|期|项|个|件|平方米|㎡|公里|亩|份|册|篇))/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({
      object: match[1]!.replace(
        /^(全年|年度|计划|举办|开展|完成|组织|实施|采购|购置|新建|改造)+/,
        '',
      ),
      figure: match[2]!,
    });
  }
  return found.filter(({ object }) => object.length >= 2);
}

/** The one annual indicator whose name holds the object and whose unit is the same; none when several could be meant. */
function onlyMatch(table: Table, { object, figure }: Stated): Indicator | null {
  const { unit } = readMeasure(figure);
  const fits = table.indicators.filter(
    ({ block, name, measure, level2Kind }) =>
      block.term === 'annual' &&
      level2Kind === 'quantity' &&
      measure.kind === 'number' &&
      measure.unit === unit &&
      (name?.text.replace(/\s+/g, '').includes(object) ?? false),
  );
  return fits.length === 1 ? fits[0]! : null;
}

function agrees({ figure }: Stated, { measure }: Indicator): boolean {
  const { low } = readMeasure(figure);
  return (
    !low ||
    !measure.low ||
    !measure.high ||
    compareDecimals(low, measure.low) === 0 ||
    compareDecimals(low, measure.high) === 0
  );
}
