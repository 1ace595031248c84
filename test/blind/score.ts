import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/lint/check';
import type { Outcome } from '../../src/model/outcome';
import type { Problem } from '../../src/model/problem';
import { a1, parseA1 } from '../../src/model/place';
import { sketch } from '../support/sketch';
import { scoreWords } from './score-words';

/**
 * `node -r ./scripts/typescript.cjs test/blind/score.ts DIRECTORY [--show]`: what the program tells of a blind set (README.md beside this
 * file). Figures only; `--show` names what was missed, which ends the set's blindness.
 */
interface Fault {
  readonly form: string;
  readonly edits: string;
  readonly rules: readonly string[];
  readonly cells: readonly string[];
  readonly certain: boolean;
  readonly why: string;
}

const [, , directory = '', flag] = process.argv;
const show = flag === '--show';

function readFaults(): Fault[] {
  return readFileSync(join(directory, 'faults.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line.split('\t').length >= 6)
    .map((line) => {
      const [form, edits, rules, cells, sure, why] = line.split('\t') as [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      const list = (text: string) => text.split(/[,，]\s*/).map((part) => part.trim());
      const certain = sure.trim() === 'certain';
      return {
        form: form.replace(/\.txt$/, ''),
        edits,
        rules: list(rules),
        cells: list(cells),
        certain,
        why,
      };
    });
}

function judged(drawing: string): Outcome {
  return check({ grids: [sketch(drawing)] });
}

/** The drawing with one fault in it; a deleted row goes last, so that addresses are those of the drawing. */
function planted(drawing: string, edits: string): string {
  const lines = drawing.replace(/^\s*\n|\n\s*$/g, '').split('\n');
  const deleted: number[] = [];
  for (const edit of edits.split(' ;; ')) {
    const at = edit.indexOf('=');
    const cell = edit.slice(0, at).trim();
    const text = edit.slice(at + 1).trim();
    if (cell === 'row-') {
      deleted.push(Number(text) - 1);
      continue;
    }
    const place = parseA1(cell);
    if (!place) throw new Error(`${cell} is no cell`);
    const cells = lines[place.row]!.split('|');
    cells[place.col] = ` ${text} `;
    lines[place.row] = cells.join('|');
  }
  return lines.filter((_, row) => !deleted.includes(row)).join('\n');
}

/** A problem of the faulty form that the correct one does not have. */
function keyOf({ rule, message }: Problem): string {
  return `${rule} ${message}`;
}

function cellsOf({ place, area, related }: Problem): string[] {
  const cells = [a1(place), ...related.map((one) => a1(one.place))];
  for (let row = area.top; row <= area.bottom && cells.length < 500; row += 1)
    for (let col = area.left; col <= area.right; col += 1) cells.push(a1({ row, col }));
  return cells;
}

const share = (part: number, whole: number) =>
  whole ? `${part}/${whole} = ${((part / whole) * 100).toFixed(1)} %` : '-';

const forms = new Map(
  readdirSync(join(directory, 'forms'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(directory, 'forms', name), 'utf8');
      return [name.replace(/\.txt$/, ''), text.slice(text.indexOf('\n') + 1)] as const;
    }),
);
let alarms = 0;
let advice = 0;
let unjudged = 0;
const clean = new Map<string, Set<string>>();
for (const [name, drawing] of forms) {
  const outcome = judged(drawing);
  clean.set(name, new Set(outcome.problems.map(keyOf)));
  alarms += outcome.problems.filter(({ severity }) => severity !== 'info').length;
  advice += outcome.problems.filter(({ severity }) => severity === 'info').length;
  unjudged += outcome.unjudged.length;
  if (!show) continue;
  for (const one of outcome.problems)
    console.log(`FALSE ${one.severity} ${name} ${a1(one.place)} ${one.rule}: ${one.message}`);
  for (const one of outcome.unjudged)
    console.log(`UNJUDGED ${name} ${a1(one.place)} ${one.rule}: ${one.reason}`);
}

const faults = readFaults();
const sections = new Map<string, { all: number; told: number }>();
let told = 0;
let elsewhere = 0;
let certain = 0;
let certainTold = 0;
let saidUnsure = 0;
for (const fault of faults) {
  const drawing = forms.get(fault.form);
  if (drawing === undefined) throw new Error(`no form ${fault.form}`);
  const outcome = judged(planted(drawing, fault.edits));
  const before = clean.get(fault.form)!;
  const found = outcome.problems.filter(
    (one) => fault.rules.includes(one.rule) && !before.has(keyOf(one)),
  );
  const isTold = found.length > 0;
  const section = sections.get(fault.rules[0]!) ?? { all: 0, told: 0 };
  sections.set(fault.rules[0]!, { all: section.all + 1, told: section.told + (isTold ? 1 : 0) });
  if (fault.certain) certain += 1;
  if (isTold) {
    told += 1;
    if (fault.certain) certainTold += 1;
    if (!found.some((one) => cellsOf(one).some((cell) => fault.cells.includes(cell)))) {
      elsewhere += 1;
      if (show)
        console.log(
          `CELL ${fault.form} ${fault.edits} expected ${fault.cells.join()} told ${found.map(({ place }) => a1(place)).join()}`,
        );
    }
  } else {
    const doubts = outcome.unjudged.filter(({ rule }) => fault.rules.includes(rule));
    if (doubts.length > 0) saidUnsure += 1;
    if (show) {
      const others = outcome.problems
        .filter((one) => !before.has(keyOf(one)))
        .map((one) => `${one.rule}@${a1(one.place)}`);
      console.log(
        `MISSED ${fault.certain ? '' : '(judgement) '}${fault.form} ${fault.edits} → ${fault.rules.join()} @${fault.cells.join()} | ${fault.why} | others: ${others.join(' ')} | ${doubts.map(({ reason }) => reason).join(' ')}`,
      );
    }
  }
}
console.log(
  `forms ${forms.size} · errors and warnings ${(alarms / forms.size).toFixed(2)} a form (${alarms}) · advice ${(advice / forms.size).toFixed(2)} · 未能判断 ${(unjudged / forms.size).toFixed(2)} a form`,
);
console.log(
  `faults ${share(told, faults.length)} · certain ${share(certainTold, certain)} · at the cell ${share(told - elsewhere, told)} · not told but 未能判断 ${saidUnsure}`,
);
for (const [rule, { all, told: ok }] of [...sections].sort(
  ([, a], [, b]) => b.all - b.told - (a.all - a.told),
))
  if (ok < all) console.log(`  ${rule} ${share(ok, all)}`);
scoreWords(join(directory, 'words'), show);
