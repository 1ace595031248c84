import { TONES } from './data-polarity';
import type { Tone } from './data-polarity';
import { findWords, grouped, lexicon } from './lexicon';
import { squeeze } from './normalize';
import { remembered } from './remember';

/** `positive`: more is better, the target sets a floor. `negative`: less is better, the target sets a ceiling. */
export type Direction = 'positive' | 'negative';

const WORDS = lexicon(grouped(TONES));

/** What the words read so far add up to. */
interface Reading {
  direction: Direction | null;
  /** A 未 stands before: good words mean their opposite. */
  negated: boolean;
  /** 无 or 降低 stands just before: the next bad word means its opposite. */
  free: boolean;
  cost: boolean;
}

function turned(direction: Direction, turn: boolean): Direction {
  if (!turn) return direction;
  return direction === 'positive' ? 'negative' : 'positive';
}

/** 整改率, 修复率, 处理及时率: the share of bad things that were answered. */
function isShare(text: string, end: number): boolean {
  return /^(?:完成|及时|成功|合格|覆盖|率)/.test(text.slice(end, end + 2));
}

function handled({ direction, negated }: Reading, share: boolean): Direction | null {
  if (share) return turned('positive', negated);
  if (negated) return 'negative';
  // 故障维修次数, 风险排查次数: work done, of which neither more nor less is better.
  return direction === 'negative' ? null : direction;
}

function toneDirection(tone: Tone, reading: Reading, share: boolean): Direction | null {
  const { direction, negated, free } = reading;
  if (tone === 'bad') return turned('negative', free || negated);
  if (tone === 'good') return turned('positive', negated);
  if (tone === 'short') return turned('negative', free);
  if (tone === 'handling') return handled(reading, share);
  if (tone === 'lowering') return direction === 'positive' ? 'negative' : 'positive';
  return direction;
}

/** “年物业费（含空调）” is an amount, “物业费缴纳户数” is none. */
function endsPhrase(text: string, end: number): boolean {
  return (
    end === text.length || /^(?:[,，、；;()《“]|标准|总额|金额|额)/.test(text.slice(end, end + 2))
  );
}

/** The direction of one phrase; the last word that has one decides, as the head of a Chinese phrase stands last. */
const directionOf = remembered((phrase): Direction | null => {
  const text = squeeze(phrase);
  const reading: Reading = { direction: null, negated: false, free: false, cost: false };
  for (const { value: tone, end } of findWords(WORDS, text)) {
    const before = reading.direction;
    reading.direction = toneDirection(tone, reading, isShare(text, end));
    // Before its object, “降低能耗”, a fall turns what follows; after it, “能耗下降率”, what stands before.
    reading.free = tone === 'free' || (tone === 'lowering' && before === null);
    if (tone === 'not') reading.negated = true;
    if (tone === 'cost' && endsPhrase(text, end)) reading.cost = true;
  }
  // “完成安装时间”: the good word says what is done, not that late is better.
  if (reading.direction === 'positive' && /(时间|日期|时点|月份)$/.test(text)) return null;
  return reading.direction ?? (reading.cost ? 'negative' : null);
});

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
