import { TONES } from './data-polarity';
import type { Tone } from './data-polarity';
import { findWords, grouped, lexicon } from './lexicon';
import type { Found } from './lexicon';
import { squeeze } from './normalize';

/** `positive`: more is better, the target sets a floor. `negative`: less is better, the target sets a ceiling. */
export type Direction = 'positive' | 'negative';

const WORDS = lexicon(grouped(TONES));

/** What the words up to here add up to. */
interface Reading {
  readonly direction: Direction | null;
  /** A 未 stands before: good words mean their opposite. */
  readonly negated: boolean;
  /** 无 or 降低 stands just before: the next bad word means its opposite. */
  readonly free: boolean;
  readonly cost: boolean;
}

const NOTHING_READ: Reading = { direction: null, negated: false, free: false, cost: false };

function opposite(direction: Direction): Direction {
  return direction === 'positive' ? 'negative' : 'positive';
}

function turned(direction: Direction, turn: boolean): Direction {
  return turn ? opposite(direction) : direction;
}

/** 整改率, 修复率, 处理及时率: the share of bad things that were answered. */
function isShare(text: string, end: number): boolean {
  return /^(?:完成|及时|成功|合格|覆盖|率)/.test(text.slice(end, end + 2));
}

function readHandling(reading: Reading, share: boolean): Direction | null {
  if (share) return turned('positive', reading.negated);
  if (reading.negated) return 'negative';
  // 故障维修次数, 风险排查次数: work done, of which neither more nor less is better.
  return reading.direction === 'negative' ? null : reading.direction;
}

function readTone(reading: Reading, { value: tone, end }: Found<Tone>, text: string): Reading {
  const { direction, negated, free } = reading;
  const next = { ...reading, free: false };
  switch (tone) {
    case 'bad':
      return { ...next, direction: turned('negative', free || negated) };
    case 'good':
      return { ...next, direction: turned('positive', negated) };
    case 'handling':
      return { ...next, direction: readHandling(reading, isShare(text, end)) };
    case 'lowering':
      // Before its object, “降低能耗”, it turns what follows; after it, “能耗下降率”, what stands before.
      return {
        ...next,
        free: direction === null,
        direction: direction === 'positive' ? 'negative' : 'positive',
      };
    case 'short':
      return { ...next, direction: turned('negative', free) };
    case 'cost':
      return { ...next, cost: true };
    case 'not':
      return { ...next, negated: true };
    case 'free':
      return { ...next, free: true };
    case 'neutral':
      return next;
  }
}

/** The direction of one phrase; the last word that has one decides, as the head of a Chinese phrase stands last. */
function directionOf(phrase: string): Direction | null {
  const text = squeeze(phrase);
  const words = findWords(WORDS, text);
  const read = words.reduce((reading, word) => readTone(reading, word, text), NOTHING_READ);
  return read.direction ?? (read.cost ? 'negative' : null);
}

/**
 * Whether more or less of a measure is better (正向、反向). “设备故障次数” is negative, “故障修复率” positive, “不合格率” negative,
 * “能耗下降率” positive. Null when the words tell nothing, or name and description contradict each other.
 */
export function direction(name: string, description: string): Direction | null {
  const ofName = directionOf(name);
  const ofDescription = directionOf(description);
  if (ofName && ofDescription && ofName !== ofDescription) return null;
  return ofName ?? ofDescription;
}
