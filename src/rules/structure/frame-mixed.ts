import { rule } from '../rule';
import { parentOf } from '../../model/levels';
import { choiceText } from '../../fixes/fix';
import { plain } from '../../language/text/quote';
import { printedRows } from '../../facts/structure/frame';

export const frameMixed = rule({
  id: 'frame-mixed',
  title: '新旧指标框架混用',
  severity: 'warning',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['财预〔2021〕101号'],
  why: '成本要么放在产出指标下，要么单列为一级指标，两种写法同时出现会重复或漏算。',
  says: {
    both: '本表既有一级指标“成本指标”，又在产出指标下设了“{level2}”，请统一到一处。',
    newUnderOld: '“{level2}”属于一级指标“成本指标”，不应放在“{level1}”下。',
  },
  example: {
    fails: `
      一级指标 | 二级指标     | 三级指标         | 指标值
      成本指标 | 经济成本指标 | 物业服务费       | ≤86万元
      产出指标 | 数量指标     | 物业服务面积     | ≥12000平方米
      ^        | 成本指标     | 单位面积物业费   | ≤6元/平方米·月
      效益指标 | 社会效益指标 | 大厅正常开放天数 | ≥250天`,
    passes: `
      一级指标 | 二级指标     | 三级指标         | 指标值
      成本指标 | 经济成本指标 | 物业服务费       | ≤86万元
      产出指标 | 数量指标     | 物业服务面积     | ≥12000平方米
      效益指标 | 社会效益指标 | 大厅正常开放天数 | ≥250天`,
  },
  check(table, { report }) {
    const rows = printedRows(table);
    const ownLevel1 = rows.some(({ level1Kind }) => level1Kind === 'cost');
    const told = new Set<string>();
    for (const { level1, level1Kind, level2, level2Kind } of table.indicators) {
      if (level1Kind !== 'output' || !level1 || !level2 || !level2Kind) continue;
      const isNew = parentOf(level2Kind) === 'cost';
      if (!isNew && !(ownLevel1 && level2Kind === 'cost')) continue;
      const cell = `${level2.place.row}:${level2.place.col}`;
      if (told.has(cell)) continue;
      told.add(cell);
      report(isNew ? 'newUnderOld' : 'both', {
        at: level2,
        data: { level1: plain(level1), level2: plain(level2) },
        related: [{ place: level1.place, message: `一级指标“${plain(level1)}”` }],
        fixes: isNew ? choiceText('二级指标改为“成本指标”', level2, '成本指标') : [],
      });
    }
  },
});
