/** What of a text is replaced: the characters from `from` to `to` give way to `insert`. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Beyond this many comparisons a changed stretch is one hunk. */
const MOST_COMPARISONS = 1_000_000;

const HIGH = /[\ud800-\udbff]/;
const LOW = /[\udc00-\udfff]/;

/** The few characters by which one text becomes the other, from left to right. */
export function difference(before: string, after: string): Hunk[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start])
    start += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  // A character of two units stays whole.
  if (start > 0 && HIGH.test(before[start - 1]!)) start -= 1;
  if (tail > 0 && LOW.test(before[before.length - tail]!)) tail -= 1;
  const old = before.slice(start, before.length - tail);
  const now = after.slice(start, after.length - tail);
  if (old === '' && now === '') return [];
  const isWhole = old.length * now.length > MOST_COMPARISONS || HIGH.test(old) || HIGH.test(now);
  if (old === '' || now === '' || isWhole)
    return [{ from: start, to: start + old.length, insert: now }];
  return hunksOf(old, now).map(({ from, to, insert }) => ({
    from: from + start,
    to: to + start,
    insert,
  }));
}

/** By the longest common subsequence. */
function hunksOf(old: string, now: string): Hunk[] {
  const width = now.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  for (let a = old.length - 1; a >= 0; a -= 1)
    for (let b = now.length - 1; b >= 0; b -= 1)
      common[a * width + b] =
        old[a] === now[b]
          ? common[(a + 1) * width + b + 1]! + 1
          : Math.max(common[(a + 1) * width + b]!, common[a * width + b + 1]!);
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && old[a] === now[b]) {
      a += 1;
      b += 1;
      continue;
    }
    const [from, begun] = [a, b];
    while (a < old.length || b < now.length) {
      if (a < old.length && b < now.length && old[a] === now[b]) break;
      const dropsOld =
        b >= now.length ||
        (a < old.length && common[(a + 1) * width + b]! >= common[a * width + b + 1]!);
      if (dropsOld) a += 1;
      else b += 1;
    }
    hunks.push({ from, to: a, insert: now.slice(begun, b) });
  }
  return hunks;
}
