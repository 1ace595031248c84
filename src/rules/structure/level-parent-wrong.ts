import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import type { Indicator, Table } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { parentOf, standsUnder, type Level1, type Level2 } from '../../model/levels';
import { level1Name, LEVEL1_NAMES } from '../../facts/level-names';
import { moveIndicator } from '../../fixes/move-indicator';
import { plain } from '../../language/text/quote';

export const levelParentWrong = rule({
  id: 'level-parent-wrong',
  title: '一二级指标对应错误',
  severity: 'error',
  looksAt: 'table',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '数量、质量、时效、成本属于产出，经济、社会、生态、可持续影响属于效益，放错了统计和评分都会错位。',
  says: { wrong: '“{level2}”不属于“{level1}”，应放在“{right}”下。' },
  example: {
    fails: `
      一级指标 | 二级指标     | 三级指标         | 指标值
      产出指标 | 数量指标     | 物业服务面积     | ≥12000平方米
      效益指标 | 时效指标     | 报修响应时间     | ≤30分钟
      效益指标 | 社会效益指标 | 大厅正常开放天数 | ≥250天`,
    passes: `
      一级指标 | 二级指标     | 三级指标         | 指标值
      产出指标 | 数量指标     | 物业服务面积     | ≥12000平方米
      ^        | 时效指标     | 报修响应时间     | ≤30分钟
      效益指标 | 社会效益指标 | 大厅正常开放天数 | ≥250天`,
  },
  check(table, { report }) {
    const told = new Set<string>();
    for (const indicator of table.indicators) {
      const { level1, level2, level1Kind, level2Kind } = indicator;
      if (!level1 || !level2 || !level1Kind || !level2Kind) continue;
      if (standsUnder(level2Kind, level1Kind) || isMixedFrame(level1Kind, level2Kind)) continue;
      const cell = `${level2.place.row}:${level2.place.col}`;
      if (told.has(cell)) continue;
      told.add(cell);
      const right = parentOf(level2Kind);
      report('wrong', {
        at: level2,
        data: { level2: plain(level2), level1: plain(level1), right: LEVEL1_NAMES[right] },
        related: [{ place: level1.place, message: `一级指标“${plain(level1)}”` }],
        choices: () => toRightParent(table, indicator, right),
      });
    }
  },
});

/** 经济成本 and its kin under 产出 are the mixed frame, which has a rule of its own. */
function isMixedFrame(level1: Level1, level2: Level2): boolean {
  return level1 === 'output' && parentOf(level2) === 'cost';
}

function toRightParent(table: Table, indicator: Indicator, right: Level1): Fix[] {
  const { level1, level2Kind } = indicator;
  if (
    level1 &&
    level1.place.row === indicator.row &&
    level1.area.bottom === level1.area.top &&
    !sharesLevel1(table, indicator)
  ) {
    return choiceText(
      `一级指标改为“${level1Name(table, right)}”`,
      level1,
      level1Name(table, right),
    );
  }
  return moveIndicator(table, indicator, level2Kind!);
}

/** Whether other rows are filled down from this row's level 1 cell. */
function sharesLevel1(table: Table, { level1 }: Indicator): boolean {
  return (
    table.indicators.filter((other) => other.level1?.place.row === level1?.place.row).length > 1
  );
}
