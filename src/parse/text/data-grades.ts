/** Words of fixed scales (定性指标的等次): a value made of one of these is an `enum`. */
export const GRADES: ReadonlySet<string> = new Set(
  (
    '是 否 有 无 优 良 中 差 好 较好 一般 较差 优秀 良好 优良 合格 不合格 达标 未达标 不达标 通过 不通过 已完成 未完成 ' +
    '符合 不符合 基本符合 满意 基本满意 不满意 非常满意 较满意 高 中 低 高中低 优良中差 优良中低差 好较好一般差 ' +
    '达成 基本达成 部分达成 未达成 达成预期指标 部分达成预期指标 未达成预期指标 全部达成 一级 二级 三级 甲级 乙级'
  ).split(' '),
);
