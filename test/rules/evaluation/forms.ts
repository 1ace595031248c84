/** A self-evaluation of one row: what is measured, target, actual value, weight, score and reason; its levels by the name of the second. */
export function row(cells: string, level2 = '数量指标'): string {
  return `项目支出绩效自评表 | < | < | < | < | < | < | <
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析
  产出指标 | ${level2} | ${cells}`;
}

/** A self-evaluation with sign and unit in columns of their own: name, sign, figure, unit, actual value, weight, score. */
export function split(cells: string): string {
  return `项目支出绩效自评表 | < | < | < | < | < | < | < | <
  一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分
  产出指标 | 数量指标 | ${cells}`;
}

/** A self-evaluation with a total and a grade, and one row with all its points. */
export function graded(total: string, grade: string, weight = '100'): string {
  return `项目支出绩效自评表 | < | < | < | < | < | <
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  产出指标 | 数量指标 | 巡查次数 | ≥30次 | 30次 | ${weight} | ${total}
  总分 | < | < | < | < | ${weight} | ${total}
  自评等级 | ${grade} | < | < | < | < | <`;
}

/** A monitoring table of July: name, target, what was done, what is expected of the year, reason. */
export function july(cells: string, level2 = '数量指标'): string {
  return `项目支出绩效目标执行监控表 | < | < | < | < | < | <
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 全年预计完成情况 | 偏差原因分析
  产出指标 | ${level2} | ${cells}`;
}

/** A self-evaluation with its money: budget, spent, weight, rate, points; one row of 90 points, and a total. */
export function spent(cells: string, total = ''): string {
  return `项目支出绩效自评表 | < | < | < | < | < | <
  项目资金（万元） | | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
  ^ | 年度资金总额 | ${cells}
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  产出指标 | 数量指标 | 检查次数 | ≥30次 | 30次 | 90 | 90
  总分 | < | < | < | < | 100 | ${total}`;
}
