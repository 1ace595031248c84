import type { Measure } from '../../model/measure';
import { KIND_WORDS } from './data-kinds';
import type { ScoredKind } from './data-kinds';
import { findWords, lexicon } from './lexicon';
import type { Found } from './lexicon';
import { squeeze } from './normalize';
import { direction } from './polarity';
import { impliedUnits, unitSet } from './unit';

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

/** What is countable and wanted speaks for quantity; a count of failures (未…次数) does not. */
function claimsOfMeasure(name: string, description: string, measure: Measure): Claim[] {
  const unitClass = measure.unit === null ? null : unitSet(measure.unit);
  const money = measure.kind === 'money';
  if (money) return [{ kind: 'cost', strong: false }];
  if (measure.kind === 'percent' || direction(name, description) === 'negative') return [];
  const noun = impliedUnits(description, name)?.class;
  const counted = [noun, unitClass].some(
    (one) => one !== undefined && one !== null && COUNTABLE.has(one),
  );
  return counted ? [{ kind: 'quantity', strong: false }] : [];
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

/** “维修费” with an amount as its value is a cost, whatever else its words say. */
function isAmountOfCost(measure: Measure, words: readonly Found<Claim[]>[]): boolean {
  const kinds = words.flatMap(({ value }) => value.map(({ kind }) => kind));
  return measure.kind === 'money' && kinds.includes('cost') && !kinds.includes('economic');
}

/**
 * Scores an indicator's kinds by the words of its name and description and by its value, the best first; kinds that nothing speaks for
 * are absent. A strong word counts two, a weak one one.
 */
export function classify(name: string, description: string, measure: Measure): KindScore[] {
  const words = findWords(WORDS, `${squeeze(name)}|${squeeze(description)}`);
  const claims = words
    .flatMap(({ value }) => value)
    .concat(claimsOfMeasure(name, description, measure));
  if (isAmountOfCost(measure, words)) claims.push({ kind: 'cost', strong: true });
  const scores = new Map<ScoredKind, KindScore>();
  for (const { kind, strong } of claims) {
    const sum = scores.get(kind);
    scores.set(kind, {
      kind,
      score: (sum?.score ?? 0) + (strong ? 2 : 1),
      strong: strong || (sum?.strong ?? false),
    });
  }
  return Array.from(scores.values()).sort((a, b) => b.score - a.score);
}
