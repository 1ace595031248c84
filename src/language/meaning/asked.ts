import { findWords, lexicon } from '../text/lexicon';
import { squeeze } from '../text/normalize';
import { remembered } from '../text/remember';
import { peopleTerms } from '../terms/table';

const WORDS = lexicon(peopleTerms());

/** People that a text names, and what a project has to do with them. */
export interface People {
  readonly word: string;
  readonly kind: 'served' | 'staff' | 'paid';
}

/** Whether a text speaks of who is content. */
export function saysSatisfied(text: string): boolean {
  return text.includes('满意');
}

/** Whether a name, whatever else it says, ends with how content people are. */
export function endsInSatisfaction(name: string): boolean {
  return /满意(?:度|率|程度)$/.test(name);
}

/** Everybody a text names, in its order: “对施工单位满意的群众” names both. */
export const peopleIn = remembered((text): readonly People[] =>
  findWords(WORDS, squeeze(text)).flatMap(({ word, value }) =>
    value.people ? [{ word, kind: value.people }] : [],
  ),
);

/**
 * Whose satisfaction a name or its formula measures: of 群众对施工单位满意度 the 群众, of 满意家属数÷回访家属数 the 家属. null where
 * nobody is named. Of several the last before 满意 is meant: 运维公司员工.
 */
export function askedForSatisfaction(text: string): People | null {
  const words = squeeze(text);
  const at = words.indexOf('满意');
  if (at < 0) return null;
  const before = words.slice(0, at).replace(/对(?!象).*$/, '');
  const asked = peopleIn(before);
  const all = asked.length > 0 ? asked : peopleIn(words.slice(at + 2).split(/[÷/除比占]/)[0]!);
  const last = all[all.length - 1];
  if (!last) return null;
  // Somebody served is asked beside whoever else is: 采购人和供应商.
  const beside = before.split(/[和与及、]/).flatMap((part) => peopleIn(part).slice(-1));
  const served = beside.find(({ kind }) => kind === 'served');
  if (served) return served;
  // Whoever works for one that is paid is paid: 施工企业职工.
  return all.find(({ kind }) => kind === 'paid' && last.kind !== 'served') ?? last;
}
