import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../src/rules/rule';
import { SEVERITY_NAMES } from '../src/report/severity-names';
import { RULES } from '../src/rules/list';
import { rulePage, sourcesOf } from './rule-page';

/** The folders of src/rules as chapters of the index, in the order of the catalogue. */
const CHAPTERS: readonly (readonly [folder: string, title: string])[] = [
  ['document', '版式与封面'],
  ['header', '表头'],
  ['cost', '预算与成本'],
  ['plan', '资金支出计划'],
  ['goal', '绩效目标'],
  ['structure', '指标结构'],
  ['indicator', '指标名称、描述与归类'],
  ['value', '指标值'],
  ['basis', '指标值确定依据'],
  ['outline', '部门文本与表间关系'],
  ['text', '文字质量'],
  ['evaluation', '自评与监控'],
  ['submission', '报送校验'],
];

const root = join(__dirname, '..');
const out = join(root, 'docs', 'rules');

const told = new Set(CHAPTERS.flatMap(([folder]) => idsIn(folder)));
const untold = RULES.filter(({ id }) => !told.has(id)).map(({ id }) => id);
if (untold.length > 0) throw new Error(`no chapter for ${untold.join(', ')}`);

mkdirSync(out, { recursive: true });
for (const name of readdirSync(out)) rmSync(join(out, name));
for (const rule of RULES) writeFileSync(join(out, `${rule.id}.md`), rulePage(rule));
writeFileSync(join(out, 'README.md'), index());

function index(): string {
  return [
    '# 审核规则',
    '',
    `共 ${RULES.length} 条。每条规则都说明为什么查、依据什么文件，并给出会报告和合格的写法；页面由规则自身生成（\`npm run docs\`），与程序的检查一致。`,
    '',
    '**错误** 会被退回 · **警告** 审核时会要求改正 · **提示** 建议完善。依据只写文件名和文号。',
    '',
    ...CHAPTERS.flatMap(([folder, title]) => chapter(folder, title)),
  ].join('\n');
}

function chapter(folder: string, title: string): string[] {
  const ids = new Set(idsIn(folder));
  const rules = RULES.filter(({ id }) => ids.has(id));
  return [
    `## ${title}`,
    '',
    '| 规则 | 级别 | 说明 | 依据 |',
    '|---|---|---|---|',
    ...rules.map(row),
    '',
  ];
}

/** Ids of the rules whose files are in a folder of src/rules. */
function idsIn(folder: string): string[] {
  return readdirSync(join(root, 'src', 'rules', folder)).map((file) => file.replace(/\.ts$/, ''));
}

function row(rule: Rule): string {
  const { id, title, severity, why } = rule;
  return `| [${title}](${id}.md) | ${SEVERITY_NAMES[severity]} | ${why} | ${sourcesOf(rule)} |`;
}
