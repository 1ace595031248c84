import { lexicon, grouped, wordAt } from '../text/lexicon';
import { dropBracketed, squeeze } from '../text/normalize';
import { remembered } from '../text/remember';
import { MEASURED_NOUNS, MONEY_AS_OBJECT } from './measured-nouns';
import type { MeasuredClass } from './measured-nouns';
import { SPELLINGS, UNITS } from './unit-words';
import type { UnitClass } from './unit-words';

const CLASSES = new Map<string, UnitClass>();
for (const [unitClass, units] of UNITS) {
  for (const unit of units.split(' ')) CLASSES.set(unit, unitClass);
}

const KNOWN = lexicon([
  ...Array.from(CLASSES.keys(), (unit): [string, string] => [unit, unit]),
  ...grouped(SPELLINGS),
]);

/** No unit is written longer. */
const LONGEST = 24;

/** A unit found in a text. */
export interface UnitToken {
  /** Standard spelling, without what it is per. */
  readonly unit: string;
  readonly end: number;
}

/** The longest known unit that stands at a place of a text without blanks: “个工作日” before “个”. */
export function unitAt(text: string, at: number): UnitToken | null {
  const found = wordAt(KNOWN, text, at);
  return found && { unit: found.value, end: found.end };
}

const PER_SEPARATOR = /^[/*·.•・×、每]/;
/** “/10万”, “/百万公里”, “/万人”: per so many. */
const MANY = /^(?:\d{1,5}[百千万亿]{0,2}|[十百千万亿]{1,2})/;

/** What “/株” or “每人每月” at a place says an amount is per, in standard spelling: 人·月. */
export function perAt(
  text: string,
  at: number,
): { readonly per: string; readonly end: number } | null {
  const pieces: string[] = [];
  let end = at;
  let open = false;
  while (pieces.length < 4 && PER_SEPARATOR.test(text.charAt(end))) {
    if (pieces.length === 0 && !/[/每]/.test(text.charAt(end))) break;
    const bracket = text.charAt(end + 1) === '(';
    const from = end + (bracket ? 2 : 1);
    const many = pieces.length === 0 ? (MANY.exec(text.slice(from, from + 8))?.[0] ?? '') : '';
    const piece = unitAt(text, from + many.length);
    // “/10万” by itself, but “/3” is a fraction.
    if (!piece && !/[万亿]$/.test(many)) break;
    open ||= bracket;
    pieces.push(many + (piece?.unit ?? ''));
    end = piece?.end ?? from + many.length;
  }
  if (pieces.length === 0) return null;
  return { per: pieces.join('·'), end: open && text.charAt(end) === ')' ? end + 1 : end };
}

function readWhole(text: string): string | null {
  const found = unitAt(text, 0);
  if (!found || found.end === text.length) return found && found.unit;
  const per = perAt(text, found.end);
  return per && per.end === text.length ? `${found.unit}/${per.per}` : null;
}

/**
 * Reads a whole text as a unit, also per something: “元/人*月” → 元/人·月, ㎡ → 平方米, “天（日）” → 天. Null when it is no known unit.
 */
export const canonicalUnit = remembered((text): string | null => {
  const plain = squeeze(text);
  if (plain.length > LONGEST) return null;
  return readWhole(plain) ?? readWhole(dropBracketed(plain) || plain.replace(/^\(|\)$/g, ''));
});

/** What a unit measures; of “元/人·月” what 元 does. */
export function unitSet(unit: string): UnitClass {
  const known = CLASSES.get(unit);
  if (known) return known;
  const standard = canonicalUnit(unit);
  return (standard === null ? undefined : CLASSES.get(standard.split('/')[0]!)) ?? 'unknown';
}

/** What a description or name measures. */
export interface ImpliedUnits {
  /** The measured noun as the data spells it: 天数. */
  readonly noun: string;
  /** The units that fit, in standard spelling, the usual one first. */
  readonly units: ReadonlySet<string>;
  readonly class: MeasuredClass;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

const ANYTHING = Array.from(CLASSES.keys()).filter(
  (unit) => CLASSES.get(unit) !== 'percent' && CLASSES.get(unit) !== 'money',
);

const NOUNS_FROM_THE_END = lexicon(
  MEASURED_NOUNS.flatMap(([nouns, kind, units]) =>
    nouns.split(' ').map((noun): [string, ImpliedUnits | null] => {
      const fitting = new Set(kind === 'quantity' ? ANYTHING : units.split(' '));
      return [reversed(noun), kind && { noun, units: fitting, class: kind }];
    }),
  ),
);

/** The measured noun that a phrase ends with; its head, as Chinese puts it last. */
function nounAtEnd(phrase: string): ImpliedUnits | null {
  const found = wordAt(NOUNS_FROM_THE_END, reversed(phrase.slice(-12)), 0);
  // “42000人次，人均40元”: behind a figure it is a unit.
  if (found && /[\d.][万亿]?$/.test(phrase.slice(0, -found.word.length))) return null;
  if (!found?.value || found.value.class !== 'money') return found ? found.value : null;
  return MONEY_AS_OBJECT.test(phrase.slice(0, -found.word.length)) ? null : found.value;
}

/** Whether a phrase names what is measured: 建筑面积, 完成率. */
export function endsWithMeasuredNoun(phrase: string): boolean {
  return nounAtEnd(phrase) !== null;
}

const PHRASE_END = /[，,。；;、:()《》“”≥≤=<>%！？!?]/;
/** A formula or ratio told in words: its nouns are its terms, not what is measured. */
const FORMULA = /[÷×]|[数量额人]比(?![例重率])|占(?![地用道])|之比|[一-鿿]\/[一-鿿]/;

/** Whether a description is a formula: “满意人数÷有效调查人数×100%”, “满意数量比全体数量”. */
export function isFormula(description: string): boolean {
  return FORMULA.test(description);
}

const lastNoun = remembered((text): ImpliedUnits | null => {
  const plain = squeeze(text);
  if (isFormula(plain)) return null;
  const phrases = plain.split(PHRASE_END);
  for (let at = phrases.length - 1; at >= 0; at--) {
    const noun = nounAtEnd(phrases[at]!);
    if (noun) return noun;
  }
  return null;
});

/**
 * The units that fit an indicator: those of the last measured noun that ends a phrase of the description, else of the name.
 * “全年未正常提供物业服务天数” → 天数: 天, 日, 个工作日. Null when neither names a measure, or the description is a ratio in words and
 * the name tells no more.
 */
export function impliedUnits(description: string, name: string): ImpliedUnits | null {
  return lastNoun(description) ?? lastNoun(name);
}

/** Whether a unit fits what is measured. A unit that the table does not know is never called wrong. */
export function unitFits(implied: ImpliedUnits, unit: string): boolean {
  const standard = canonicalUnit(unit);
  if (standard === null) return true;
  return implied.units.has(standard) || implied.units.has(standard.split('/')[0]!);
}
