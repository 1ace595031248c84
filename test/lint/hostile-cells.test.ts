import fc from 'fast-check';
import { check } from '../../src/lint/check';
import type { Cell, Grid } from '../../src/model/grid';
import { jsonReport } from '../../src/report/json';
import { sketch } from '../support/sketch';

const FORM = sketch(`
  物业费绩效目标表（2025年度） | < | < | < | < | <
  项目编码 | 1300 | 项目名称 | 物业费 | 主管部门 | 机关事务局
  预算数 | 86万元 | 其中：财政资金 | 86万元 | 其他资金 | 0万元
  资金用途 | 用于支付物业费86万元。 | < | < | < | <
  资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 | <
  ^ | 25% | 50% | 75% | 100% | <
  绩效目标 | 目标1 | 保障12000平方米办公楼，满意度达到90%以上。 | < | < | <
  一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据
  产出指标 | 数量指标 | 物业服务面积 | 保洁、安保的建筑面积 | ≥12000平方米 | 《物业合同》（2025年）第3条
  ^ | 成本指标 | 物业服务费 | 全年支付的物业费 | ≤86万元 | 《物业合同》（2025年）第4条
  效益指标 | 社会效益指标 | 停摆天数 | 因故障停止办公的天数 | =0天 | 2024年0天
  满意度指标 | 服务对象满意度指标 | 人员满意度 | 满意人数占有效调查人数的比例 | ≥90% | 2024年92%
`);

/** What the readers look for, and what breaks careless ones. */
const PIECES = [
  '\u0000',
  '\u0008',
  '\ud800',
  '\udfff',
  '\ufffe',
  '\u200b',
  '\u202e',
  '\u3000',
  '\r\n',
  '1',
  '万',
  '1万元',
  '1,',
  '.',
  '-',
  '≥',
  '（',
  '）',
  '【',
  '《',
  '%',
  '＋',
  '壹',
  '百分之',
  '2025年',
  '12月',
  '目标1：',
  '其中：',
  '：',
  '、',
  '。',
  '/',
  '*',
  '项目名称',
  '一级指标',
  '指标值',
  '合计',
  'A',
  '𠀀',
];

const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.tuple(fc.constantFrom(...PIECES), fc.nat(8000)).map(([piece, times]) => piece.repeat(times)),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const hostileCell = fc.oneof(
  hostileText.map((text): Cell => {
    return { kind: 'text', value: text, text, format: 'General', formula: false };
  }),
  fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -0, 1e308, 5e-324)).map((value): Cell => ({
    kind: 'number',
    value,
    text: String(value),
    format: '0',
    formula: true,
  })),
  fc.constant<Cell>({ kind: 'error', value: '#REF!', text: '#REF!', format: '@', formula: true }),
);

const change = fc.record({
  row: fc.nat(FORM.rows.size - 1),
  col: fc.nat(6),
  cell: fc.option(hostileCell, { nil: undefined }),
});

function changed(changes: readonly { row: number; col: number; cell: Cell | undefined }[]): Grid {
  const rows = new Map([...FORM.rows].map(([row, cells]) => [row, [...cells]]));
  for (const { row, col, cell } of changes) rows.get(row)![col] = cell;
  return { ...FORM, rows };
}

/** In milliseconds of processor time: far more than a form takes, far less than anything that is not linear. */
const ALLOWED = 4000;

test('whatever cells hold, the whole check ends, soon, and its report can be printed', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const start = process.cpuUsage();
      const outcome = check({ grids: [changed(changes)] }, { submission: true });
      const { user } = process.cpuUsage(start);
      expect(user / 1000).toBeLessThan(ALLOWED);
      const report = jsonReport([{ path: '表.xlsx', error: null, outcome }]);
      expect(() => JSON.parse(report) as unknown).not.toThrow();
    }),
    { numRuns: 150 },
  );
}, 60_000);
