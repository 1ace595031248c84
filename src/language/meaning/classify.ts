import type { Measure } from '../../model/measure';
import { KIND_WORDS } from './kind-words';
import type { ScoredKind } from './kind-words';
import { findWords, lexicon } from '../text/lexicon';
import { squeeze } from '../text/normalize';
import { directionOf } from './direction/direction';
import { remembered } from '../text/remember';
import { impliedUnits, isFormula, unitSet } from '../measure/unit';

/** How much an indicator's words speak for a kind. */
export interface KindScore {
  readonly kind: ScoredKind;
  readonly score: number;
  /** One of the words names the kind by itself. */
  readonly strong: boolean;
}

interface Claim {
  readonly kind: ScoredKind;
  readonly strong: boolean;
}

/** A word may speak for several kinds: 事故 for quality and for social benefit. */
function claimsByWord(): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const [kind, strength, words] of KIND_WORDS) {
    for (const word of words.split(' ')) {
      const claim = kind === 'neutral' ? [] : [{ kind, strong: strength === 'strong' }];
      claims.set(word, [...(claims.get(word) ?? []), ...claim]);
    }
  }
  return claims;
}

const WORDS = lexicon(claimsByWord());

const claimsIn = remembered((text) =>
  findWords(WORDS, squeeze(text)).flatMap(({ value: claims }) => claims),
);

/** What is countable and wanted speaks for quantity; a count of failures (未…次数) does not. */
function isWantedCount(name: string, description: string, measure: Measure): boolean {
  if (measure.kind === 'percent' || measure.kind === 'money') return false;
  const unitClass = measure.unit === null ? 'unknown' : unitSet(measure.unit);
  const counted =
    COUNTABLE.has(unitClass) || COUNTABLE.has(impliedUnits(description, name)?.class ?? 'unknown');
  return counted && directionOf(name, description) !== 'less';
}

const COUNTABLE: ReadonlySet<string> = new Set([
  'quantity',
  'count',
  'event',
  'person',
  'household',
  'area',
  'length',
  'weight',
  'volume',
]);

/**
 * Scores an indicator's kinds by the words of its name and description and by its value, the best first; kinds that nothing speaks for
 * are absent. A strong word counts two, a weak one one.
 */
export function classify(name: string, description: string, measure: Measure): KindScore[] {
  const scores = new Map<ScoredKind, KindScore>();
  const claim = (kind: ScoredKind, strong: boolean): void => {
    const sum = scores.get(kind);
    const score = (sum ? sum.score : 0) + (strong ? 2 : 1);
    scores.set(kind, { kind, score, strong: strong || (sum ? sum.strong : false) });
  };
  // The terms of a formula are counts of something, whatever the rate itself says.
  const text = isFormula(description) && name !== '' ? name : `${name}|${description}`;
  const priced = /成本|投资|造价|单价/.test(text);
  for (const { kind, strong } of claimsIn(text)) {
    // “物资数量达标率” measures no quantity, “补助标准执行率” no cost, though they speak of one.
    const isRate =
      measure.kind === 'percent' && (kind === 'quantity' || (kind === 'cost' && !priced));
    claim(kind, strong && !isRate);
  }
  // “维修费” with an amount as its value is a cost, whatever else its words say.
  if (measure.kind === 'money') claim('cost', scores.has('cost') && !scores.has('economic'));
  if (isWantedCount(name, description, measure)) claim('quantity', false);
  return Array.from(scores.values()).sort((a, b) => b.score - a.score);
}
