/** The length of the longest run of characters that two texts share; a `|` ends a run. */
export function commonRun(a: string, b: string): number {
  let longest = 0;
  let above = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const here = new Array<number>(b.length + 1).fill(0);
    for (let at = 0; at < b.length; at += 1) {
      if (one === '|' || one !== b.charAt(at)) continue;
      here[at + 1] = above[at]! + 1;
      longest = Math.max(longest, here[at + 1]!);
    }
    above = here;
  }
  return longest;
}
