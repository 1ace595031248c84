import fc from 'fast-check';
import { check } from '../../src/lint/check';
import { parseA1 } from '../../src/model/place';
import { sketch } from '../support/sketch';

const FORM = sketch(`
  项目支出绩效目标表（2024年度） | < | < | < | < | <
  项目名称 | 物业服务费 | 预算数 | 854万元
  资金用途 | 物业费854万元 | 支出进度 | 3月底25% 6月底50% 9月底75% 12月底100%
  总体目标 | 目标1：保障办公楼运行
  一级指标 | 二级指标 | 三级指标 | 指标说明 | 指标值 | 指标值确定依据
  产出指标 | 数量指标 | 物业服务面积 | 面积 | ≥12000平方米 | 合同约定
  产出指标 | 时效指标 | 完成时间 | 按期 | 12月底前 | 合同约定
  满意度指标 | 服务对象满意度指标 | 职工满意度 | 抽样 | ≥95% | 历史数据`);

/** What a person may type there, without end: title, name, budget, purpose, plan, goal, and a row of indicators. */
const CELLS = ['A1', 'B2', 'D2', 'B3', 'D3', 'B4', 'C6', 'D6', 'E6', 'F6', 'E7'];

/** Repeated, nested and alternating pieces: what a pattern with several ways to match would try in all of them. */
const PIECES = [
  ...[
    '1.1',
    '1',
    '9 ',
    '1,',
    '.',
    '%',
    '1%',
    '0',
    'A',
    'a1',
    '1/',
    '1-',
    '=',
    '"',
    '*',
    '≥',
    '≥1',
    '-',
  ],
  ...[
    '万',
    '元1万',
    '854万',
    '1×2元',
    '1元/人',
    '×',
    '壹佰',
    '1平方米',
    '千',
    '一',
    '一、',
    '第',
    '第1条',
  ],
  ...['年', '2024年', '1月', '〔2024〕', '（', '()', '）', '（1）', '《', '《》', '“', '[', '【'],
  ...[
    '、',
    '，',
    '；',
    '。',
    '。\n',
    '\n',
    ' ',
    '\u3000 ',
    '：',
    '目标1：',
    '的',
    '为',
    '达',
    '共',
    '不',
    '不低于',
  ],
  ...[
    '率',
    '次数',
    '完成',
    '物业',
    '物业费1万元',
    '各',
    '和',
    '每',
    '关于',
    '以上',
    '按时',
    '历史',
  ],
];

const ENDS = ['.', '@', '1', '元'];

/** Longer than Excel lets a cell be; other writers do not ask. */
const LENGTH = 40_000;

test.each(PIECES)('%j without end is read in a time that grows with its length', (piece) => {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length));
  let longest = 0;
  for (const [index, address] of CELLS.entries()) {
    // What fails only at its end is what is tried in all ways.
    const end = ENDS[index % ENDS.length]!;
    const { row, col } = parseA1(address)!;
    const cells = [...FORM.rows.get(row)!];
    cells[col] = { ...cells[col]!, text: text + end };
    const rows = new Map(FORM.rows).set(row, cells);
    const started = performance.now();
    check({ grids: [{ ...FORM, rows }] });
    longest = Math.max(longest, performance.now() - started);
  }
  // What grows with the square takes ten times as long, what grows with the cube minutes.
  expect(longest).toBeLessThan(3000);
});

/** As long as a cell of a hostile file may be. */
const LONGEST = 100_000;
/** Milliseconds of the processor, whatever else the machine does. */
const ALLOWED = 5000;

/** A pattern that goes through a text once for each of its characters would take minutes. */
function cost(address: string, text: string): number {
  const { row, col } = parseA1(address)!;
  const cells = [...FORM.rows.get(row)!];
  cells[col] = { ...cells[col]!, text };
  const start = process.cpuUsage();
  check({ grids: [{ ...FORM, rows: new Map(FORM.rows).set(row, cells) }] });
  return process.cpuUsage(start).user / 1000;
}

const piece = fc.constantFrom(...PIECES);

/** Pieces one after another, ever deeper in each other, or by turns. */
const hostile = fc.oneof(
  fc.array(piece, { minLength: 2, maxLength: 4 }).map((pieces) => filled(pieces.join(''))),
  fc.tuple(piece, piece, piece).map(([open, core, close]) => {
    const times = Math.floor(LONGEST / 2 / Math.max(open.length, close.length));
    return open.repeat(times) + core + close.repeat(times);
  }),
  fc.array(piece, { minLength: 2, maxLength: 3 }).map((pieces) => {
    const share = Math.ceil(LONGEST / pieces.length);
    return pieces.map((one) => one.repeat(Math.ceil(share / one.length))).join('');
  }),
);

function filled(text: string): string {
  return text.repeat(Math.ceil(LONGEST / text.length)).slice(0, LONGEST);
}

test('pieces repeated, nested or by turns up to 100 000 characters cost no more', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CELLS),
      hostile,
      fc.constantFrom('', ...ENDS),
      (cell, text, end) => {
        expect(cost(cell, text + end)).toBeLessThan(ALLOWED);
      },
    ),
    { numRuns: 60, seed: 11, endOnFailure: true },
  );
});
