/** Two that may belong together, by their numbers in either version. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

/**
 * The best pairs first, each item once. Equal scores go by place, and by nothing that would change if the versions changed
 * sides: what is compared the other way round is paired alike.
 */
export function pairGreedily(candidates: readonly Candidate[]): [number, number][] {
  const takenBefore = new Set<number>();
  const takenAfter = new Set<number>();
  const pairs: [number, number][] = [];
  const best = [...candidates].sort(
    (a, b) => b.score - a.score || distance(a) - distance(b) || sum(a) - sum(b),
  );
  for (const { before, after } of best) {
    if (takenBefore.has(before) || takenAfter.has(after)) continue;
    takenBefore.add(before);
    takenAfter.add(after);
    pairs.push([before, after]);
  }
  return pairs;
}

function distance({ before, after }: Candidate): number {
  return Math.abs(before - after);
}

function sum({ before, after }: Candidate): number {
  return before + after;
}
