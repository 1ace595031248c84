import type { Token } from '../../segment';
import type { Better, Tags } from '../../terms/term';
import { turned } from './body';
import type { Body } from './body';

/** What the body makes of a head that has no direction of its own. */
export function ofHead({ head, event, share, grows }: Tags, body: Body): Better | null {
  const { thing, handled, delivered, negated, found, rose, spared, priced, stock } = body;
  // Until then it is done: the sooner, the better.
  if (head === 'date') return 'less';
  if (head === 'duration') return ofDuration(body);
  if (head === 'rate') {
    if (grows) return thing ?? priced ?? 'more';
    if (negated && !thing) return 'less';
    if (found) return thing === 'less' && share ? 'less' : 'either';
    if (handled && thing !== 'less') return 'more';
    return (
      thing ??
      (rose || spared || (delivered && !share)
        ? 'more'
        : share && (stock || delivered)
          ? 'either'
          : null)
    );
  }
  if (head === 'level' || head === 'money') return ofAmount(body);
  if (negated) return thing ?? 'less';
  if (found && thing === 'less') return 'either';
  // 维修次数 are calls that came by themselves; 维修里程 is work done.
  if (thing === 'either' && !event) return 'more';
  if (thing) return thing;
  if (delivered || handled) return 'more';
  return stock ? 'either' : null;
}

/** A reading or an amount goes with its thing; money that was won back or paid out for something bad is work done. */
function ofAmount({ thing, recovered, guessed }: Body): Better | null {
  if (guessed) return null;
  return thing ?? (recovered ? 'more' : null);
}

/** Until something is done, short; while something good lasts, long. */
function ofDuration(body: Body): Better | null {
  const { thing, handled, delivered, waited, finished, early, negated, spared, fell, lasts } = body;
  if (early || (fell && thing !== 'less') || (spared && thing !== 'less')) return 'more';
  if (lasts && thing === 'more') return 'more';
  if (negated || thing === 'less' || waited || handled || finished) return 'less';
  return thing ?? (delivered ? 'either' : null);
}

/** What the head's own direction becomes by a negation that reaches it: 不满意率, not 不达标企业整改率. */
export function ofOwn(better: Better, before: readonly Token[]): Better {
  let turn = false;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const { tags } = before[at]!;
    if (tags?.negates || tags?.without || tags?.deed === 'avoiding' || tags?.deed === 'falling') {
      turn = !turn;
      continue;
    }
    // A noun ends the reach; 未按时办结率 has only deeds between.
    if (!tags?.deed) break;
  }
  return turn ? turned(better) : better;
}
