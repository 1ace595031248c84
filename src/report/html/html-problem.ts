import type { Fix } from '../../model/edit';
import { a1, type Place } from '../../model/place';
import type { Problem, Unjudged, Waived } from '../../model/problem';
import { changesOf, type Change } from '../change';
import { html, tableRow } from './html-text';
import { SEVERITY_NAMES } from '../severity-names';

/** So many ways to put a problem right are printed; more would bury the problems. */
const MOST_CHOICES = 3;

/** The problems of one table as rows to tick off; empty when there are none. */
export function problemTable(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  return (
    '<table><thead><tr><th class="place">单元格</th><th class="level">级别</th>' +
    '<th>问题、依据和修改建议</th><th class="done">处理情况</th></tr></thead>' +
    `<tbody>${problems.map(problemRow).join('')}</tbody></table>`
  );
}

function problemRow(problem: Problem): string {
  const { severity, place } = problem;
  return tableRow([
    a1(place),
    `<span class="${severity}">${SEVERITY_NAMES[severity]}</span>`,
    problemText(problem) + fixes(problem.fixes),
    '',
  ]);
}

function problemText({ message, related, sources, rule, place }: Problem): string {
  const others = related.map(
    (other) =>
      `<p class="rest">相关：${html(cellName(other.place, place))} ${html(other.message)}</p>`,
  );
  return (
    `<p>${html(message)}</p>${others.join('')}` +
    `<p class="rest">${sources.length > 0 ? `依据：${html(sources.join('、'))}　` : ''}规则：${html(rule)}</p>`
  );
}

function fixes(all: readonly Fix[]): string {
  const choices = all.filter(({ kind }) => kind === 'choice');
  const shown = [...all.filter(({ kind }) => kind === 'safe'), ...choices.slice(0, MOST_CHOICES)];
  const more = choices.length - MOST_CHOICES;
  const rest = more > 0 ? `<p class="rest">另有 ${String(more)} 种写法可选。</p>` : '';
  return shown.map(fix).join('') + rest;
}

function fix(one: Fix): string {
  const kind = one.kind === 'safe' ? '可直接修复' : '可选';
  return `<div class="fix">${kind}：${html(one.title)}${changesOf(one).map(change).join('')}</div>`;
}

function change({ kind, where, before, after }: Change): string {
  const what =
    kind === 'insert'
      ? `插入一行：<ins>${html(after)}</ins>`
      : kind === 'delete'
        ? '整行删除'
        : `<del>${html(before) || '（空）'}</del> → <ins>${html(after) || '（清空）'}</ins>`;
  return `<div class="change"><span>${where}</span><span>${what}</span></div>`;
}

/** Problems that people answered, with their reasons. */
export function waivedTable(waived: readonly Waived[]): string {
  if (waived.length === 0) return '';
  const rows = waived.map(({ problem, reason, by, at }) =>
    tableRow([
      a1(problem.place),
      `<p>${html(problem.message)}</p><p class="rest">规则：${html(problem.rule)}</p>`,
      `<p>${html(reason)}</p><p class="rest">${html([by, at.slice(0, 10)].filter(Boolean).join(' '))}</p>`,
    ]),
  );
  return (
    '<h4>已说明忽略</h4><table><thead><tr><th class="place">单元格</th><th>问题</th><th>说明</th></tr></thead>' +
    `<tbody>${rows.join('')}</tbody></table>`
  );
}

/** What could not be judged, and why: it has not passed. */
export function unjudgedTable(unjudged: readonly Unjudged[]): string {
  if (unjudged.length === 0) return '';
  const rows = unjudged.map(({ place, reason, rule }) =>
    tableRow([a1(place), `<p>${html(reason)}</p><p class="rest">规则：${html(rule)}</p>`]),
  );
  return (
    '<h4>未能判断，请人工核对</h4><table><thead><tr><th class="place">单元格</th><th>原因</th></tr></thead>' +
    `<tbody>${rows.join('')}</tbody></table>`
  );
}

/** Another sheet's cell is named with its sheet. */
function cellName(cell: Place, from: Place): string {
  return cell.sheet === from.sheet ? a1(cell) : `${cell.sheet}!${a1(cell)}`;
}
