import type { Change, Comparison, FiledProblem, PartChange } from '../../model/comparison';
import { a1 } from '../../model/place';
import { KIND_NAMES } from '../kind-names';
import { PLAIN, type Paint, type Setting } from '../paint';
import { SEVERITY_NAMES } from '../severity-names';
import { visible, visibleName } from '../visible';
import { padTo, wrap } from '../wrap';
import { CHANGE_NAMES, cellLabel, saidText, subjectOf, wholeText } from './change-words';
import { cellOf, partsToTell, problemsSentence, sideName, sumsOf, sumsSentence } from './compared';
import type { Compared } from './compared';

const INDENT = '    ';
const PLACE_WIDTH = 10;
const WORD_WIDTH = 6;

/** The comparison that people read: part by part, then the problems, then the sums. Ends with a line break. */
export function comparisonText(
  compared: Compared,
  options: { readonly paint?: Paint; readonly width?: number } = {},
): string {
  const setting: Setting = { paint: options.paint ?? PLAIN, width: options.width ?? Infinity };
  const { paint } = setting;
  const { before, after, comparison, unreadable } = compared;
  const sums = sumsOf(compared);
  const blocks = [
    [paint.heading(`${visibleName(before)} → ${visibleName(after)}`)],
    ...unreadable.map(({ path, error }) => [
      visibleName(path),
      `  ${paint.error('无法读取')}  ${visible(error.message)}`,
    ]),
    ...partsToTell(comparison).map((part) => partLines(part, setting)),
    ...problemBlocks(comparison, setting),
    [`${sumsSentence(sums)}。`, `${problemsSentence(sums)}。`],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function partLines({ name, kind, before, after, changes }: PartChange, setting: Setting): string[] {
  const { paint } = setting;
  const facts = kind === 'text' ? '' : ` · ${KIND_NAMES[kind]}`;
  const heading = paint.heading(visibleName(name)) + paint.quiet(facts);
  const sides = [before, after].map((side) => (side ? fileAndPlace(side) : '（没有）'));
  const where = sides[0] === sides[1] ? sides[0]! : sides.join(' → ');
  return [
    `${heading}  ${paint.quiet(where)}`,
    ...(before ? [] : [`${INDENT}${paint.good('新版增加的表')}`]),
    ...(after ? [] : [`${INDENT}${paint.warning('新版没有这张表')}`]),
    ...changes.flatMap((change) => changeLines(change, before, after, setting)),
  ];
}

function fileAndPlace(side: NonNullable<PartChange['before']>): string {
  return visibleName(`${side.path} ${sideName(side)}`);
}

function changeLines(
  change: Change,
  before: PartChange['before'],
  after: PartChange['after'],
  setting: Setting,
): string[] {
  const { kind, moved, cells } = change;
  const where = placesOf(change, before, after);
  const word = CHANGE_NAMES[kind];
  const subject = subjectOf(change);
  if (kind === 'moved') return entry(where, word, `${subject}换了位置，内容不变`, setting);
  if (kind !== 'changed') {
    const whole = wholeText(change);
    return entry(where, word, whole ? `${subject}：${whole}` : subject, setting);
  }
  const [first, ...rest] = cells.map((cell) => {
    const label = cellLabel(change, cell);
    return `${subject}${label ? ` ${label}` : ''}：${saidText(cell.before)} → ${saidText(cell.after)}`;
  });
  const also = moved ? '（并换了位置）' : '';
  return [
    ...entry(where, word, `${first ?? subject}${also}`, setting),
    ...rest.flatMap((text) => entry('', '', text, setting)),
  ];
}

function placesOf(
  { before, after }: Change,
  old: PartChange['before'],
  now: PartChange['after'],
): string {
  const names = [before && cellOf(before, old), after && cellOf(after, now)].filter(Boolean);
  return names[0] === names[1] ? names[0]! : names.join('→');
}

/** What is new and what is gone; of what is still there the errors, since the rest was there before. */
function problemBlocks({ solved, fresh, left }: Comparison, setting: Setting): string[][] {
  const errors = left.filter(({ problem }) => problem.severity === 'error');
  const others = left.length - errors.length;
  const paths = new Set([...solved, ...fresh, ...errors].map(({ path }) => path));
  const lines = (all: readonly FiledProblem[]): string[] =>
    all.flatMap((one) => problemLine(one, paths.size > 1, setting));
  const rest =
    others > 0 ? [`${INDENT}另有警告和提示 ${String(others)} 个，可用 jixiao check 查看。`] : [];
  const groups = [
    ['已解决的问题', lines(solved)],
    ['新出现的问题', lines(fresh)],
    ['仍有的问题', [...lines(errors), ...rest]],
  ] as const;
  return groups.flatMap(([heading, told]) =>
    told.length > 0 ? [[setting.paint.heading(heading), ...told]] : [],
  );
}

/** Of several files each problem says which one has it. */
function problemLine(
  { path, problem }: FiledProblem,
  isOneOfSeveral: boolean,
  setting: Setting,
): string[] {
  const { severity, place, message } = problem;
  const word = setting.paint[severity](SEVERITY_NAMES[severity]);
  const file = isOneOfSeveral ? `${visibleName(path)}：` : '';
  return entry(a1(place), word, file + message, setting);
}

function entry(place: string, word: string, raw: string, setting: Setting): string[] {
  const head = INDENT + padTo(place, PLACE_WIDTH) + padTo(word, WORD_WIDTH);
  const text = visible(raw);
  const room = setting.width - INDENT.length - PLACE_WIDTH - WORD_WIDTH;
  const lines = room < 20 || room === Infinity ? [text.replace(/\n/g, ' ')] : wrap(text, room);
  const hung = ' '.repeat(INDENT.length + PLACE_WIDTH + WORD_WIDTH);
  return lines.map((line, index) => (index === 0 ? head + line : hung + line));
}
