import { rule } from '../rule';
import type { Block, Indicator } from '../../model/table';
import { deleteIndicator } from '../../fixes/delete-indicator';
import { nameOf } from '../../language/text/quote';
import { withoutBlanks } from '../../language/text/normalize';

export const indicatorDuplicate = rule({
  id: 'indicator-duplicate',
  title: '指标重复',
  severity: 'warning',
  looksAt: 'table',
  ofText: 'whole',
  aspect: '规范性',
  sources: ['财预〔2021〕101号'],
  why: '同一指标写两遍会重复计分。',
  says: {
    text: '“{name}”在前面的分项已经列过，指标值也相同，请写明各自的对象。',
    twice: '“{name}”在本表第{row}行已经有了，指标值也相同，请删去一条或写明不同的对象。',
    named: '“{name}”与第{row}行的指标同名，指标值或描述却不同，请在名称里写明各自的对象。',
  },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标   | 指标值
      产出指标   | 数量指标           | 物业服务面积 | ≥12000平方米
      满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥95%
      满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥95%`,
    passes: `
      一级指标   | 二级指标           | 三级指标   | 指标值
      产出指标   | 数量指标           | 物业服务面积 | ≥12000平方米
      满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥95%`,
  },
  check(table, { report }) {
    const { indicators, kind } = table;
    // One thing may be promised at two levels under two sub-goals.
    const isText = kind === 'narrative';
    const seen = new Map<Block, Map<string, Indicator>>();
    for (const indicator of indicators) {
      const { name, block, measure } = indicator;
      if (!name || name.isBlank) continue;
      const inBlock = seen.get(block) ?? new Map<string, Indicator>();
      seen.set(block, inBlock);
      const key =
        [name, indicator.description].map((field) => withoutBlanks(field?.text ?? '')).join('|') +
        measure.text;
      // Under one level 2 and in one unit a name must tell its indicator from the others.
      const named = [withoutBlanks(name.text), indicator.level2Kind, measure.unit].join('|');
      const twin = inBlock.get(key);
      const first = twin ?? inBlock.get(named);
      if (!twin) inBlock.set(key, indicator);
      if (!first) inBlock.set(named, indicator);
      else if (isText) {
        if (twin) report('text', { at: name, data: { name: nameOf(indicator) }, severity: 'info' });
      } else {
        report(twin ? 'twice' : 'named', {
          at: name,
          data: { name: nameOf(indicator), row: first.row + 1 },
          related: first.name
            ? [{ place: first.name.place, message: `第${first.row + 1}行的“${nameOf(first)}”` }]
            : [],
          severity: twin ? 'warning' : 'info',
          choices: () => (twin ? deleteIndicator(table, indicator) : []),
        });
      }
    }
  },
});
