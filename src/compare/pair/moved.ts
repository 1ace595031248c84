import type { Pairs } from './pair-items';

/** The longest run that a chain may go on from, and what it is worth. */
interface Chain {
  readonly length: number;
  readonly weight: number;
  readonly last: number;
}

const NONE: Chain = { length: 0, weight: 0, last: -1 };

/**
 * Which pairs stand at another place among their neighbours: the fewest that must be moved to make one order of the other.
 * @param weightOf decides between equally short answers, by what the items say and not by their side
 */
export function movedPairs(pairs: Pairs, weightOf: (pair: number) => number): ReadonlySet<number> {
  const order = pairs.map((_, index) => index).sort((a, b) => pairs[a]![0] - pairs[b]![0]);
  const top = Math.max(0, ...pairs.map(([, after]) => after)) + 1;
  const best = new BestBelow(top + 1);
  const previous = new Map<number, number>();
  let whole = NONE;
  for (const index of order) {
    const before = best.upTo(pairs[index]![1]);
    const weight = before.weight + weightOf(index);
    const chain = { length: before.length + 1, weight, last: index };
    previous.set(index, before.last);
    best.offer(pairs[index]![1] + 1, chain);
    whole = better(whole, chain);
  }
  const moved = new Set(order);
  for (let at = whole.last; at >= 0; at = previous.get(at) ?? -1) moved.delete(at);
  return moved;
}

function better(a: Chain, b: Chain): Chain {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a.weight >= b.weight ? a : b;
}

/** The best chain that ends at or below a place: a Fenwick tree, so that long lists take no quadratic time. */
class BestBelow {
  private readonly chains: Chain[];

  constructor(size: number) {
    this.chains = new Array<Chain>(size + 1).fill(NONE);
  }

  upTo(place: number): Chain {
    let found = NONE;
    for (let at = place; at > 0; at -= at & -at) found = better(found, this.chains[at]!);
    return found;
  }

  offer(place: number, chain: Chain): void {
    for (let at = place; at < this.chains.length; at += at & -at)
      this.chains[at] = better(this.chains[at]!, chain);
  }
}
