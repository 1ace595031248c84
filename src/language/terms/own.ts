import { OWN_TAGS, type OwnTag, type OwnTerms } from '../../model/own-terms';
import { findWords, lexicon, type Lexicon } from '../text/lexicon';
import type { Tags } from './term';

/** What the tags of a bureau's file mean to the readers. */
const MEANINGS: Readonly<Record<OwnTag, Tags>> = {
  正向指标: { head: 'level', better: 'more' },
  反向指标: { head: 'level', better: 'less' },
  正面事项: { better: 'more' },
  负面事项: { better: 'less' },
  处置措施: { deed: 'handling' },
  实施内容: { deed: 'delivering' },
  单位成本: { price: 'rate' },
  总成本: { whole: true },
  节约事项: { saving: true },
  机构名称: { actor: true },
  套话: { deed: 'slogan' },
  普通词语: {},
};

/** A text carries what its own words mean: a character of private use before such a word names the tag, another one ends it. */
const FIRST = 0xe100;
const END = '\ue1ff';
const MARKS = /[\ue100-\ue1ff]/g;

/** A bureau's own words, to be looked for in a text. */
export type OwnWords = Lexicon<OwnTag>;

export function ownWords(terms: OwnTerms): OwnWords {
  return lexicon(
    OWN_TAGS.flatMap((tag) => (terms[tag] ?? []).map((word): [string, OwnTag] => [word, tag])),
  );
}

/**
 * A text in which each of the bureau's words carries its meaning, so that every reader of the text alone knows it, and what is remembered of
 * a text holds in every run. `withoutOwnMarks` gives the text back.
 */
export function withOwnMarks(words: OwnWords, text: string): string {
  let marked = '';
  let from = 0;
  for (const { word, value, start, end } of findWords(words, text)) {
    const mark = String.fromCharCode(FIRST + OWN_TAGS.indexOf(value));
    marked += text.slice(from, start) + mark + word + END;
    from = end;
  }
  return marked + text.slice(from);
}

export function withoutOwnMarks(text: string): string {
  return text.replace(MARKS, '');
}

/** The word of a bureau's that begins at a place of a marked text, its meaning, and where its mark ends; else null. */
export function ownWordAt(
  text: string,
  at: number,
): { text: string; tags: Tags; end: number } | null {
  const tag = OWN_TAGS[text.charCodeAt(at) - FIRST];
  const close = tag ? text.indexOf(END, at) : -1;
  return tag && close > 0
    ? { text: text.slice(at + 1, close), tags: MEANINGS[tag], end: close + 1 }
    : null;
}
