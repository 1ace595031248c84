import type { SetText } from '../../model/edit';
import type { Splice } from '../../xlsx/patch/splice';
import type { RunRead } from '../read/paragraph';
import type { ParagraphSpan } from '../read/span';
import { difference, type Hunk } from './difference';
import { paragraphRuns } from './paragraph-runs';
import { rewriteRun, type Tracking } from './rewrite-run';
import { takeApart } from './run';

/**
 * The splices by which one place of a document gets its new text, run by run; null when that cannot be done without harm: the
 * place holds something else, a paragraph would go or come, or the words stand in a formula or in somebody's tracked change.
 */
export function textSplices(
  source: string,
  spans: readonly ParagraphSpan[],
  { held, text }: SetText,
  tracking: Tracking,
): Splice[] | null {
  const paragraphs = spans.map((span) => paragraphRuns(source, span));
  const before = paragraphs.map((paragraph) => paragraph.text).join('\n');
  if (before !== (held ?? '')) return null;
  const hunks = difference(before, text);
  const byRun = new Map<RunRead, Hunk[]>();
  let begin = 0;
  let placed = 0;
  for (const { text: own, runs } of paragraphs) {
    const end = begin + own.length;
    for (const hunk of hunks) {
      if (hunk.from < begin || hunk.to > end) continue;
      const local = { ...hunk, from: hunk.from - begin, to: hunk.to - begin };
      if (!share(runs, local, tracking !== null, byRun)) return null;
      placed += 1;
    }
    begin = end + 1;
  }
  if (placed !== hunks.length) return null;
  const splices: Splice[] = [];
  for (const [{ start, end, text: own }, its] of byRun) {
    const run = takeApart(source.slice(start, end), own);
    if (run === null) return null;
    splices.push({ start, end, text: rewriteRun(run, its, tracking) });
  }
  return splices;
}

/** Shares a hunk of a paragraph out among its runs; false when it lies where nothing may be written. */
function share(
  runs: readonly RunRead[],
  { from, to, insert }: Hunk,
  tracked: boolean,
  byRun: Map<RunRead, Hunk[]>,
): boolean {
  const filled = runs.filter(
    (run) => run.text !== '' && !/[\n]/.test(insert) && !(tracked && run.inserted),
  );
  const give = (run: RunRead, hunk: Hunk) =>
    byRun.set(run, [
      ...(byRun.get(run) ?? []),
      { ...hunk, from: hunk.from - run.from, to: hunk.to - run.from },
    ]);
  if (from === to) {
    const home =
      filled.find((run) => run.from < from && from <= endOf(run)) ??
      filled.find((run) => run.from === from);
    if (home) give(home, { from, to, insert });
    return home !== undefined;
  }
  let covered = 0;
  for (const run of filled) {
    const first = Math.max(from, run.from);
    const last = Math.min(to, endOf(run));
    if (first >= last) continue;
    give(run, { from: first, to: last, insert: covered === 0 ? insert : '' });
    covered += last - first;
  }
  return covered === to - from;
}

function endOf({ from, text }: RunRead): number {
  return from + text.length;
}
