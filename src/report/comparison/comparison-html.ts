import type { Change, CellChange, FiledProblem, PartChange } from '../../model/comparison';
import { a1 } from '../../model/place';
import { html, tableRow } from '../html/html-text';
import { HTML_STYLE } from '../html/html-style';
import { dateTime, htmlPage } from '../html/html-page';
import { KIND_NAMES } from '../kind-names';
import type { RunFacts } from '../rule-facts';
import { SEVERITY_NAMES } from '../severity-names';
import { CHANGE_NAMES, saidText, subjectOf } from './change-words';
import { cellOf, partsToTell, problemsSentence, sideName, sumsOf, sumsSentence } from './compared';
import type { Compared } from './compared';

/** The comparison to print: the two versions side by side, a change a row. */
export function comparisonHtml(compared: Compared, { version, at }: RunFacts): string {
  const { before, after, comparison, unreadable } = compared;
  const sums = sumsOf(compared);
  const unread = unreadable.map(
    ({ path, error }) => `<p class="error">${html(path)} 无法读取：${html(error.message)}</p>`,
  );
  return htmlPage('绩效目标表版本对照', HTML_STYLE + STYLE, [
    '<h1>绩效目标表版本对照</h1>',
    `<p class="run">对照时间：${dateTime(at)}　绩校 ${html(version)}</p>`,
    `<p>旧版：${html(before)}</p><p>新版：${html(after)}</p>`,
    `<p class="sums">${html(sumsSentence(sums))}。${html(problemsSentence(sums))}。</p>`,
    ...unread,
    ...partsToTell(comparison).map(partSection),
    problemSection('新出现的问题', comparison.fresh),
    problemSection('仍有的问题', comparison.left),
    problemSection('已解决的问题', comparison.solved),
  ]);
}

const STYLE = `
.sums { font-weight: bold; }
.side th:nth-child(1), .side td:nth-child(1) { width: 56px; }
.side th:nth-child(2), .side td:nth-child(2) { width: 24%; }
.side small { color: #444; }
.problem th:nth-child(1) { width: 22%; }
`;

function partSection({ name, kind, before, after, changes }: PartChange): string {
  const facts = kind === 'text' ? '' : ` · ${KIND_NAMES[kind]}`;
  const where = [before, after].map((side) =>
    side ? html(`${side.path} ${sideName(side)}`) : '（没有）',
  );
  return (
    `<section><h2>${html(name)}${facts}</h2><p class="facts">${where[0]!} → ${where[1]!}</p>` +
    (before ? '' : '<p>新版增加的表。</p>') +
    (after ? '' : '<p>新版没有这张表。</p>') +
    changeTable(changes, before, after) +
    '</section>'
  );
}

function changeTable(
  changes: readonly Change[],
  before: PartChange['before'],
  after: PartChange['after'],
): string {
  if (changes.length === 0) return '';
  const rows = changes.map((change) =>
    tableRow([
      CHANGE_NAMES[change.kind] + (change.moved && change.kind === 'changed' ? '并移动' : ''),
      html(subjectOf(change)),
      sideCell(change, 'before', before),
      sideCell(change, 'after', after),
    ]),
  );
  return (
    `<table class="side"><thead>${tableRow(['', '内容', '旧版', '新版'], 'th')}</thead>` +
    `<tbody>${rows.join('')}</tbody></table>`
  );
}

function sideCell(change: Change, version: 'before' | 'after', side: PartChange['before']): string {
  const place = change[version];
  if (!place) return '';
  const at = `<small>${html(cellOf(place, side))}</small>`;
  if (change.kind === 'moved') return at;
  return at + change.cells.map((cell) => cellLine(change, cell, version)).join('');
}

function cellLine(change: Change, cell: CellChange, version: 'before' | 'after'): string {
  const label = change.subject === 'indicator' ? `${html(cell.name)}：` : '';
  const text = html(saidText(cell[version]));
  if (change.kind !== 'changed') return `<p>${label}${text}</p>`;
  return `<p>${label}${version === 'before' ? `<del>${text}</del>` : `<ins>${text}</ins>`}</p>`;
}

function problemSection(heading: string, problems: readonly FiledProblem[]): string {
  if (problems.length === 0) return '';
  const rows = problems.map(({ path, problem: { place, severity, message } }) =>
    tableRow([
      html(`${path} ${place.sheet}!${a1(place)}`),
      SEVERITY_NAMES[severity],
      html(message),
    ]),
  );
  return (
    `<section><h2>${heading}（${String(problems.length)}）</h2>` +
    `<table class="problem"><thead><tr><th>位置</th><th class="level">级别</th><th>问题</th></tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table></section>`
  );
}
