import { rule } from '../rule';
import type { Field, Indicator, Table } from '../../model/table';
import { squeeze } from '../../language/text/normalize';
import { findExpenditureItems } from '../../language/meaning/expenditure';
import { objectsOf, shareObjects } from '../../language/meaning/objects';
import { goalPieces, promisesWork } from '../../language/goal/pieces';
import { quotedClause } from '../../language/goal/stated-figures';
import { uncoveredFigures } from '../../facts/goal/uncovered-figures';
import { insertFromLibrary } from '../../fixes/library-rows';

export const goalNotCovered = rule({
  id: 'goal-not-covered',
  title: '目标内容无对应指标',
  severity: 'warning',
  looksAt: 'table',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '目标里写了的事，要有指标来考核，否则做没做好无从判断。',
  says: {
    uncovered: '绩效目标提到“{words}”，没有一条指标涉及，请补充相应指标或修改目标。',
    figure: '绩效目标写“{stated}”，没有一条指标考核它，请补充相应指标或修改目标。',
  },
  example: {
    fails: `
      项目名称 | 办公场所运行 | 预算数 | 316万元
      绩效目标 | 目标1 | 按合同支付租赁费，保障1.2万平方米大厅全年物业服务。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 办公场所运行 | 预算数 | 316万元
      绩效目标 | 目标1 | 按合同支付租赁费，保障1.2万平方米大厅全年物业服务。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米
      产出指标 | 成本指标   | 年租金       | ≤230万元`,
  },
  check(table, { report }) {
    const figures = uncoveredFigures(table, 'annual');
    for (const { goal, stated } of figures)
      report('figure', { at: goal.value, data: { stated: quotedClause(stated) } });
    const named = itemsOfIndicators(table);
    // Indicators in words the dictionary does not know may cover anything.
    if (named.size === 0) return;
    const subjects = objectsOf(table.indicators.map(textOf).join('\n'));
    for (const { value, term } of table.goals) {
      if (term !== 'annual' || value.isBlank) continue;
      const items = goalPieces(value.text)
        .filter((piece) => !figures.some(({ stated }) => stated.clause === squeeze(piece)))
        .filter((piece) => promisesWork(piece) && shareObjects(objectsOf(piece), subjects) !== true)
        .flatMap((piece) => findExpenditureItems(piece))
        .filter(({ item }) => !named.has(item));
      if (items.length === 0) continue;
      report('uncovered', {
        at: value,
        data: { words: [...new Set(items.map(({ word }) => word))].join('、') },
        choices: () =>
          [...new Set(items.map(({ item }) => item))].flatMap((item) =>
            insertFromLibrary(table, item),
          ),
      });
    }
  },
});

function textOf({ name, description }: Indicator): string {
  return `${name?.text ?? ''} ${description?.text ?? ''}`;
}

function itemsOfIndicators({ indicators }: Table): ReadonlySet<string> {
  const fields = indicators.flatMap(({ name, description }) => [name, description]);
  return new Set(
    fields
      .filter((field): field is Field => field !== null)
      .flatMap(({ text }) => findExpenditureItems(text).map(({ item }) => item)),
  );
}
