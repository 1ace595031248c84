import type { Fix } from '../model/edit';
import { a1, type Place } from '../model/place';
import { whereName } from './where';
import type { Problem, Unjudged, Waived } from '../model/problem';
import type { Setting } from './paint';
import { SEVERITY_NAMES } from './severity-names';
import { visible } from './visible';
import { padTo, wrap } from './wrap';

/** Room for the cell's address and for the word beside it. */
const CELL_WIDTH = 6;
const WORD_WIDTH = 8;
const INDENT = '    ';
const MOST_CHOICES = 2;

/** A problem: cell, severity and message, then what it rests on and what to do, one below the other. */
export function problemLines(problem: Problem, setting: Setting): string[] {
  const { severity, message, sources, rule, place, related, fixes } = problem;
  const word = setting.paint[severity](padTo(SEVERITY_NAMES[severity], WORD_WIDTH));
  return [
    ...entry(place, word, message, setting),
    ...whereLines(place, setting),
    ...related.flatMap((other) =>
      detail('相关', `${cellName(other.place, place)} ${other.message}`, setting),
    ),
    ...fixLines(fixes, setting),
    ...detail('依据', `${sources.join('、')}  ${rule}`, setting),
  ];
}

/** In a text there is no cell to jump to: the headings above a place and its words tell where it is. */
function whereLines({ named }: Place, setting: Setting): string[] {
  const where = named ? whereName(named) : '';
  return where === '' ? [] : detail('位置', where, setting);
}

/** Safe fixes each; of many choices the first stands for all, so that a long list does not bury the problems. */
function fixLines(fixes: readonly Fix[], setting: Setting): string[] {
  const safe = fixes.filter(({ kind }) => kind === 'safe');
  const choices = fixes.filter(({ kind }) => kind === 'choice');
  const shown = choices.length > MOST_CHOICES ? choices.slice(0, 1) : choices;
  const more = choices.length - shown.length;
  const rest = more > 0 ? `（另有 ${String(more)} 种写法可选）` : '';
  return [
    ...safe.flatMap((fix) => detail('可修复', fix.title, setting)),
    ...shown.flatMap((fix) => detail('可选', fix.title + rest, setting)),
  ];
}

/** A rule that could not judge. */
export function unjudgedLines({ place, reason, rule }: Unjudged, setting: Setting): string[] {
  const word = setting.paint.quiet(padTo('未能判断', WORD_WIDTH + 1));
  return entry(place, word, `${reason}  ${rule}`, setting);
}

/** A problem that a person answered. */
export function waivedLines({ problem, reason, by }: Waived, setting: Setting): string[] {
  const word = setting.paint.quiet(padTo('已说明', WORD_WIDTH));
  const who = by ? `（${by}）` : '';
  return [
    ...entry(problem.place, word, problem.message, setting),
    ...detail('说明', `${reason}${who}`, setting),
  ];
}

/** Another sheet's cell is named with its sheet. */
function cellName(cell: Place, from: Place): string {
  return cell.sheet === from.sheet ? a1(cell) : `${cell.sheet}!${a1(cell)}`;
}

function entry(place: Place, word: string, text: string, setting: Setting): string[] {
  const [first = '', ...rest] = body(text, setting);
  return [`${INDENT}${padTo(a1(place), CELL_WIDTH)}${word}${first}`, ...rest.map(hung)];
}

function detail(word: string, text: string, setting: Setting): string[] {
  const [first = '', ...rest] = body(text, setting);
  const label = setting.paint.quiet(padTo(word, WORD_WIDTH));
  return [`${INDENT}${' '.repeat(CELL_WIDTH)}${label}${first}`, ...rest.map(hung)];
}

function body(raw: string, { width }: Setting): string[] {
  const text = visible(raw);
  const room = width - INDENT.length - CELL_WIDTH - WORD_WIDTH;
  // On a very narrow terminal the terminal's own breaking reads better.
  return room < 20 || room === Infinity ? [text.replace(/\n/g, ' ')] : wrap(text, room);
}

function hung(line: string): string {
  return INDENT + ' '.repeat(CELL_WIDTH + WORD_WIDTH) + line;
}
