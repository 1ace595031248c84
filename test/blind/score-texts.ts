import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextFile } from '../../src/docx/read-text';
import { check } from '../../src/lint/check';
import type { Book } from '../../src/model/grid';
import type { Outcome } from '../../src/model/outcome';
import type { Place } from '../../src/model/place';
import type { Problem } from '../../src/model/problem';
import { docxFile, p, tbl } from '../support/docx-file';

/**
 * `node -r ./scripts/typescript.cjs test/blind/score-texts.ts DIRECTORY [--show]`: what the program tells of a blind set of
 * documents (README.md beside this file). Figures only; `--show` names what was missed, which ends the set's blindness.
 */
const [, , directory = '', flag] = process.argv;
const show = flag === '--show';

interface Judged {
  readonly book: Book;
  readonly outcome: Outcome;
}

/** The text as a Word document: a line is a paragraph, lines with ` | ` are the rows of a table. */
function judged(text: string): Judged {
  let body = '';
  let rows: string[] = [];
  const table = () => {
    if (rows.length > 0) body += tbl(rows.join('\n'));
    rows = [];
  };
  for (const line of text.replace(/\n$/, '').split('\n')) {
    if (line.includes(' | ')) rows.push(line);
    else {
      table();
      body += p(line);
    }
  }
  table();
  const book = readTextFile(docxFile(body));
  if (!book) throw new Error('no document');
  return { book, outcome: check(book) };
}

function textAt(book: Book, { sheet, row, col }: Place): string {
  const grid = book.grids.find((one) => one.sheet === sheet);
  return grid?.rows.get(row)?.[col]?.text ?? '';
}

const keyOf = ({ rule, message }: Problem) => `${rule} ${message}`;
const plain = (text: string) => text.replace(/⏎/g, '\n').replace(/⇥/g, '\t');
const share = (part: number, whole: number) =>
  `${String(part)}/${String(whole)} = ${((part / whole) * 100).toFixed(1)} %`;

const texts = new Map(
  readdirSync(join(directory, 'texts'))
    .sort()
    .map((name) => [
      name.replace(/\.txt$/, ''),
      readFileSync(join(directory, 'texts', name), 'utf8'),
    ]),
);
const clean = new Map([...texts].map(([name, text]) => [name, judged(text)]));
let alarms = 0;
let advice = 0;
for (const [name, { book, outcome }] of clean) {
  for (const one of outcome.problems) {
    if (one.severity === 'info') advice += 1;
    else alarms += 1;
    if (show)
      console.log(
        `FALSE ${one.severity} ${name} ${one.rule}: ${one.message} @ ${textAt(book, one.place).slice(0, 30)}`,
      );
  }
  if (show)
    for (const one of outcome.unjudged) console.log(`UNJUDGED ${name} ${one.rule}: ${one.reason}`);
}
const tally = { all: 0, told: 0, sure: 0, sureTold: 0, placed: 0 };
for (const line of readFileSync(join(directory, 'faults.tsv'), 'utf8').split('\n')) {
  const [name, find, replace, rules, where, sure, why] = line.split('\t');
  if (why === undefined) continue;
  const text = texts.get(name!);
  if (text?.split(plain(find!)).length !== 2) throw new Error(`${name!} has no single ${find!}`);
  const { book, outcome } = judged(text.replace(plain(find!), () => plain(replace!)));
  const before = new Set(clean.get(name!)!.outcome.problems.map(keyOf));
  const fresh = outcome.problems.filter((one) => !before.has(keyOf(one)));
  const found = fresh.filter(({ rule }) => rules!.split(',').includes(rule));
  const isPlaced = found.some((one) =>
    [one.place, ...one.related.map(({ place }) => place)].some((place) =>
      where!.split('|').some((piece) => textAt(book, place).includes(piece)),
    ),
  );
  tally.all += 1;
  if (sure === 'certain') tally.sure += 1;
  if (found.length > 0) tally.told += 1;
  if (found.length > 0 && sure === 'certain') tally.sureTold += 1;
  if (isPlaced) tally.placed += 1;
  if (show && !isPlaced)
    console.log(
      `${found.length > 0 ? 'PLACE' : 'MISSED'} ${sure!} ${name!} ${find!.slice(0, 24)} → ${replace!.slice(0, 40)} | ${rules!} | ${why} | told ${found.map((one) => textAt(book, one.place).slice(0, 20)).join('; ')} | others ${fresh.map(({ rule }) => rule).join(' ')}`,
    );
}
console.log(
  `texts ${String(texts.size)} · errors and warnings ${String(alarms)} · advice ${String(advice)}`,
);
console.log(
  `faults ${share(tally.told, tally.all)} · certain ${share(tally.sureTold, tally.sure)} · at the place ${share(tally.placed, tally.told)}`,
);
