import type { FileOutcome, Outcome } from '../../src/model/outcome';
import { parseA1, parseAreaA1, type Place } from '../../src/model/place';
import type { Problem } from '../../src/model/problem';
import type { Field, Indicator, Table } from '../../src/model/table';

const SHEET = '绩效表';

export function at(address: string, sheet = SHEET): Place {
  return { sheet, ...parseA1(address)! };
}

function field(address: string, text: string): Field {
  const area = parseAreaA1(address)!;
  const place = { sheet: SHEET, row: area.top, col: area.left };
  return { place, area, raw: text, text, isBlank: text === '', held: text, formula: false };
}

const BLANK_MEASURE = {
  kind: 'number',
  text: '=86万元',
  operator: '=',
  operatorText: '=',
  low: null,
  high: null,
  unit: '万元',
  unitText: '万元',
  per: null,
  money: null,
  from: null,
  to: null,
  parts: [],
} as const;

function costRow(block: Indicator['block']): Indicator {
  const level1 = field('A11:A15', '产出\n指标');
  const level2 = field('B15', '成本指标');
  const name = field('C15', '成本投入');
  const value = field('F15', '=86万元');
  return {
    row: 14,
    block,
    level1,
    level1Kind: 'output',
    level2,
    level2Kind: 'cost',
    name,
    description: null,
    operator: null,
    value,
    unit: null,
    basis: null,
    weight: null,
    actual: null,
    score: null,
    cells: { level1, level2, level3: name, value },
    measure: BLANK_MEASURE,
  };
}

function table(): Table {
  const block = { term: 'annual', scope: null, columns: {}, headerRow: 8, lastRow: 17 } as const;
  const budget = field('C3', '316万元');
  return {
    sheet: SHEET,
    area: parseAreaA1('A1:G18')!,
    kind: 'hebei-project',
    frame: 'classic',
    title: field('A1:G1', '绩效目标表'),
    listed: false,
    year: null,
    moneyUnit: null,
    fields: [
      { id: 'project-name', label: field('D2', '项目名称'), value: field('E2:G2', '物业费') },
      { id: 'budget-total', label: field('B3', '预算数'), value: budget },
    ],
    funds: [
      {
        role: 'total',
        term: 'annual',
        column: 'budget',
        label: field('B3', '预算数'),
        value: budget,
        money: { fen: BigInt(316000000), unit: '万元', unitFrom: 'cell', step: BigInt(1000000) },
      },
    ],
    execution: null,
    plan: null,
    goals: [{ label: field('B7', '目标1'), value: field('C7:G7', '保障运转'), term: 'annual' }],
    tasks: [],
    blocks: [block],
    indicators: [costRow(block)],
    emptyRows: [],
  };
}

export function problem(change: Partial<Problem> = {}): Problem {
  return {
    rule: 'cost-below-budget',
    key: 'gap',
    severity: 'error',
    message: '成本指标合计86万元，预算数316万元，差额230万元（72.8%）未设成本指标。',
    place: at('F15'),
    area: parseAreaA1('F15')!,
    table: 0,
    related: [{ place: at('C3'), message: '预算数316万元' }],
    sources: ['财预〔2015〕88号'],
    fixes: [{ kind: 'choice', title: '补一行成本指标', edits: [] }],
    mayBeSafe: false,
    ...change,
  };
}

function outcome(change: Partial<Outcome> = {}): Outcome {
  return { tables: [table()], problems: [], unjudged: [], waived: [], ...change };
}

export function checked(path: string, change: Partial<Outcome> = {}): FileOutcome {
  return { path, error: null, outcome: outcome(change) };
}

export function unreadable(path: string): FileOutcome {
  return { path, error: { code: 'damaged', message: '文件已损坏。请另存一份后再检查。' } };
}
