import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './source.mjs';

const { createWorkbook } = load('../src/xlsx/create/create.ts');
const { fillTemplate } = load('../src/templates/fill-template.ts');
const { hebeiProject } = load('../src/templates/hebei-project.ts');
const { PROPERTY_FEE_TABLE } = load('../scripts/example-facts.ts');
const { docxFile, p, tbl } = load('../test/support/docx-file.ts');
const { readBook } = load('../src/xlsx/read/read.ts');

const GAP_ROWS = 2;
const TABLES_A_SHEET = 50;
const FORMS_A_TEXT = 23;

/** The files that are measured, made by our own writer in a temporary folder. */
export function makeFixtures() {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
  const many = join(folder, 'folder');
  mkdirSync(many);
  const write = (path, drafts) => {
    writeFileSync(path, createWorkbook(drafts));
    return path;
  };
  for (let n = 0; n < 200; n += 1) write(join(many, `${n}.xlsx`), [numbered(n)]);
  const twoLines = join(folder, 'two-lines.js');
  writeFileSync(twoLines, 'const a = 1;\nif (a == 2) throw a;\n');
  const one = write(join(folder, 'one.xlsx'), [numbered(0)]);
  return {
    one,
    folder: many,
    sources: sources(join(folder, 'sources'), indicatorRows(one)),
    docx: text(join(folder, 'text.docx'), docxOf(FORMS_A_TEXT)),
    text: text(join(folder, 'text.txt'), linesOf(FORMS_A_TEXT)),
    city500: write(join(folder, 'city500.xlsx'), city(500)),
    city1000: write(join(folder, 'city1000.xlsx'), city(1000)),
    twoLines,
  };
}

function text(path, content) {
  writeFileSync(path, content);
  return path;
}

/** The rows of a workbook's table from its first indicator on, each as the texts of its cells. */
function indicatorRows(file) {
  const rows = [...readBook(readFileSync(file)).grids[0].rows.values()].map((cells) =>
    cells.filter(Boolean).map((cell) => cell.text),
  );
  return rows.slice(rows.findIndex((texts) => texts.includes('三级指标')) + 1);
}

/** As many files of source as there are workbooks, with a statement for every row of indicators. */
function sources(folder, rows) {
  mkdirSync(folder);
  for (let n = 0; n < 200; n += 1) {
    const lines = rows.map(
      (texts) => `record(${n}, ${texts.map((one) => JSON.stringify(one)).join(', ')});`,
    );
    writeFileSync(join(folder, `${n}.js`), `${lines.join('\n')}\n`);
  }
  return folder;
}

/** A performance text with a form a project, as a department hands it in. */
function docxOf(forms) {
  const parts = Array.from({ length: forms }, (_, n) => {
    const facts = numberedFacts(n);
    return [p(facts.heading), tbl(drawnForm(facts)), ...facts.goals.map((goal) => p(goal))];
  });
  return docxFile([p('某中心绩效文本'), p('总体目标'), ...parts.flat()].join(''));
}

function linesOf(forms) {
  const parts = Array.from({ length: forms }, (_, n) => {
    const { slots, goals, indicators } = numberedFacts(n);
    const name = slots['project-name'];
    const said = indicators.map((one) => Object.values(one).join('，'));
    return [
      `（${n + 1}）${name}`,
      `绩效目标：${goals.join('')}`,
      ...said.map((line) => `绩效指标：${line}。`),
    ];
  });
  return [
    '某中心绩效文本',
    '一、总体目标',
    ...PROPERTY_FEE_TABLE.goals,
    '二、分项绩效目标',
    ...parts.flat(),
  ].join('\n');
}

/** A form in a document, cells parted by “|”. */
function drawnForm({ slots, goals, indicators }) {
  return [
    `项目名称 | ${slots['project-name']} | < | 预算数 | ${slots['budget-total']}`,
    `绩效目标 | ${goals.join('')} | < | < | <`,
    '一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值',
    ...indicators.map((one) => Object.values(one).slice(0, 5).join(' | ')),
  ].join('\n');
}

/** The sample's table with a project of its own, so that no two files hold the same texts. */
function numbered(n) {
  return fillTemplate(hebeiProject, numberedFacts(n));
}

function numberedFacts(n) {
  const name = `第${n + 1}办公区物业、中央空调使用费`;
  const slots = { ...PROPERTY_FEE_TABLE.slots, 'project-name': name };
  return { ...PROPERTY_FEE_TABLE, slots, heading: `${name}绩效目标表` };
}

/** Many tables in one book, stacked in sheets as a city's budget office gathers them. */
function city(tables) {
  return Array.from({ length: tables / TABLES_A_SHEET }, (_, sheet) => {
    const drafts = Array.from({ length: TABLES_A_SHEET }, (_, n) => numbered(sheet * 50 + n));
    return { ...stack(drafts), name: `表${sheet + 1}` };
  });
}

function stack(drafts) {
  const stacked = { ...drafts[0], cells: [], merges: [], lists: [], heights: new Map() };
  let down = 0;
  for (const draft of drafts) {
    const moved = (area) => ({ ...area, top: area.top + down, bottom: area.bottom + down });
    stacked.cells.push(...draft.cells.map((cell) => ({ ...cell, row: cell.row + down })));
    stacked.merges.push(...draft.merges.map(moved));
    down += Math.max(...draft.cells.map((cell) => cell.row)) + 1 + GAP_ROWS;
  }
  return stacked;
}
