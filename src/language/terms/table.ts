import { ACTORS, PRICES } from './prices';
import { BASES } from './bases';
import { DEGREES } from './degrees';
import { PEOPLE } from './people';
import { BAD_THINGS, GOOD_THINGS } from './things';
import { COUNTS, RATES, TIMES } from './heads';
import { COVERS, KEPT_FEW, STOCKS } from './covers';
import { ANSWERING, DELIVERING, FINISHING, HANDLING, MOVEMENTS, NEGATIONS, SLOGANS } from './deeds';
import { AIMS, OPENERS } from './slogans';
import {
  FAULTS,
  TRADE_BAD_THINGS,
  TRADE_DELIVERING,
  TRADE_HANDLING,
  TRADE_MEASURES,
} from './trades';
import { FINDING, MORE_BAD_THINGS, PASSIVE, WRONGS } from './wrongs';
import { DRAWING, FALLS, HARMING, MISHAPS, SPOILED_RATES } from './mishaps';
import type { Tags, Term } from './term';

const SUBJECTS: readonly (readonly Term[])[] = [
  TRADE_MEASURES,
  FINDING,
  WRONGS,
  BAD_THINGS,
  GOOD_THINGS,
  HANDLING,
  ANSWERING,
  DELIVERING,
  FINISHING,
  MOVEMENTS,
  SLOGANS,
  NEGATIONS,
  RATES,
  COUNTS,
  TIMES,
  PRICES,
  ACTORS,
  COVERS,
  STOCKS,
  KEPT_FEW,
  FAULTS,
  MORE_BAD_THINGS,
  PASSIVE,
  TRADE_BAD_THINGS,
  TRADE_HANDLING,
  TRADE_DELIVERING,
  OPENERS,
  AIMS,
  MISHAPS,
  HARMING,
  DRAWING,
  FALLS,
  SPOILED_RATES,
];

/**
 * All words of the trade with what they mean. A word that stands under several subjects has the tags of all; where two say the same
 * tag the first counts, so that 保险 is what is done and not what is feared.
 */
export function allTerms(): Map<string, Tags> {
  return merged(SUBJECTS);
}

/** The words of bases are read by themselves: 合同 means much to a basis and nothing to a name. */
export function basisTerms(): Map<string, Tags> {
  return merged([BASES]);
}

/** Words for people, read where somebody is asked: 社区 is a place to a name and one of those served here. */
export function peopleTerms(): Map<string, Tags> {
  return merged([PEOPLE]);
}

/** Words that values are made of which hold no figure. */
export function degreeTerms(): Map<string, Tags> {
  return merged([DEGREES]);
}

function merged(subjects: readonly (readonly Term[])[]): Map<string, Tags> {
  const terms = new Map<string, Tags>();
  for (const { word, ...tags } of subjects.flat()) terms.set(word, { ...tags, ...terms.get(word) });
  return terms;
}
