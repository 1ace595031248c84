import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './source.mjs';

const { createWorkbook } = load('../src/xlsx/create.ts');
const { fillTemplate } = load('../src/templates/fill-template.ts');
const { hebeiProject } = load('../src/templates/hebei-project.ts');
const { PROPERTY_FEE_TABLE } = load('../scripts/example-facts.ts');

const GAP_ROWS = 2;
const TABLES_A_SHEET = 50;

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
  return {
    one: write(join(folder, 'one.xlsx'), [numbered(0)]),
    folder: many,
    city500: write(join(folder, 'city500.xlsx'), city(500)),
    city1000: write(join(folder, 'city1000.xlsx'), city(1000)),
    twoLines,
  };
}

/** The sample's table with a project of its own, so that no two files hold the same texts. */
function numbered(n) {
  const name = `第${n + 1}办公区物业、中央空调使用费`;
  const slots = { ...PROPERTY_FEE_TABLE.slots, 'project-name': name };
  const heading = `${name}绩效目标表`;
  return fillTemplate(hebeiProject, { ...PROPERTY_FEE_TABLE, slots, heading });
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
