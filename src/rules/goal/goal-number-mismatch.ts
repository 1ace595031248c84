import { rule } from '../rule';
import type { Severity } from '../../model/problem';
import type { Indicator } from '../../model/table';
import { wholeRows } from '../../facts/structure/whole';
import { isCost } from '../../facts/level-names';
import { nameOf, plain } from '../../language/text/quote';
import { nearFigures, otherUnits } from '../../facts/goal/near-figures';
import { oddDates } from '../../facts/goal/odd-dates';
import { keeps, oddPairs } from '../../facts/goal/odd-figures';
import { oddPrices } from '../../facts/goal/odd-prices';
import { saidElsewhere } from '../../facts/goal/said-elsewhere';
import { quotedClause, type Stated } from '../../language/goal/stated-figures';

export const goalNumberMismatch = rule({
  id: 'goal-number-mismatch',
  title: '目标与指标数值不一致',
  severity: 'error',
  looksAt: 'table',
  ofText: 'whole',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '目标说280人次，指标写260人次，考核时不知道以哪个为准。',
  says: {
    mismatch: '绩效目标写“{stated}”，指标“{name}”的指标值是“{value}”，两处不一致，请核对。',
    kept: '绩效目标写“{stated}”，指标“{name}”的指标值是“{value}”，比目标要求更高，两处宜一致。',
    elsewhere: '{where}写“{stated}”，指标“{name}”的指标值是“{value}”，两处不一致，请核对。',
    price: '绩效目标写“{stated}”，成本指标“{name}”按“{reckoned}”测算，两处不一致，请核对。',
    unit: '绩效目标写“{stated}”，指标“{name}”的指标值是“{value}”，数量相同而计量单位不同，请统一。',
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
    for (const { where, field, stated, row } of saidElsewhere(table))
      report('elsewhere', {
        at: row.value!,
        data: { where, stated: quotedClause(stated), name: nameOf(row), value: plain(row.value!) },
        related: [{ place: field.place, message: `${where}写“${quotedClause(stated)}”` }],
        severity: 'warning',
      });
    for (const { goal, price, row, at, said } of oddPrices(table, 'annual'))
      report('price', {
        at,
        data: { stated: price.said, name: nameOf(row), reckoned: said },
        related: [{ place: goal.value.place, message: `绩效目标写“${price.said}”` }],
      });
    for (const term of ['annual', 'multi-year'] as const) {
      const rows = wholeRows(table).filter(
        (row) => row.block.term === term && row.value && row.measure.low && !isCost(row),
      );
      for (const { goal, date, row, earlier } of oddDates(table, term))
        report(earlier ? 'kept' : 'mismatch', {
          at: row.value!,
          data: { stated: date.said, name: nameOf(row), value: plain(row.value!) },
          related: [{ place: goal.value.place, message: `绩效目标写“${date.said}”` }],
          severity: earlier ? 'info' : 'error',
        });
      // Every figure is held against every row; what has more of them is no form.
      if (rows.length > MOST_ROWS) continue;
      const odd = oddPairs(table, term);
      const told = new Set<Indicator>();
      for (const goal of table.goals.filter((one) => one.term === term).slice(0, MOST_GOALS)) {
        const tell = (
          key: 'mismatch' | 'kept' | 'unit',
          severity: Severity,
          [figure, row]: [Stated, Indicator],
        ) => {
          told.add(row);
          const stated = quotedClause(figure);
          report(key, {
            at: row.value!,
            data: { stated, name: nameOf(row), value: plain(row.value!) },
            related: [{ place: goal.value.place, message: `绩效目标写“${stated}”` }],
            severity,
          });
        };
        for (const pair of nearFigures(goal, rows)) tell('mismatch', 'error', pair);
        for (const pair of otherUnits(goal, rows)) tell('unit', 'info', pair);
        for (const [{ stated, goal: own }, row] of odd)
          if (own === goal && !told.has(row))
            if (keeps(stated, row)) tell('kept', 'info', [stated, row]);
            else tell('mismatch', 'error', [stated, row]);
      }
    }
  },
});

/** What has more of them is no form. */
const MOST_ROWS = 300;
const MOST_GOALS = 40;
