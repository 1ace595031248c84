import { segment, type Token } from '../segment';
import { remembered } from '../text/remember';

/**
 * Whether a clause is a slogan: it begins with a verb of trend or support, names no work that brings anything, and ends with an aim of which
 * nobody can say afterwards whether it was reached. 提升治理能力, 促进教育公平; not 新建敬老院, 保障康复训练.
 */
export const isSlogan = remembered((clause): boolean => {
  const tokens = segment(clause.replace(/^(?:为了?|从而|进而|以|使)+/, ''));
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (!first || !last || tokens.length < 2 || tokens.some(isWork)) return false;
  if (isTrend(last)) return opens(first) || tokens.slice(-3, -1).some(isTrend);
  return opens(first) && Boolean(last.tags?.aim);
});

/** Whether a clause begins with a verb of trend and names no work, whatever it ends with: 更好满足群众出行. Vague beside a slogan only. */
export const isWish = remembered((clause): boolean => {
  const tokens = segment(clause);
  return (
    tokens.length > 0 &&
    isTrend(tokens[0]!) &&
    !tokens.some(({ tags }) => Boolean(tags?.deed === 'delivering' || tags?.deed === 'handling'))
  );
});

function opens(token: Token): boolean {
  return isTrend(token) || Boolean(token.tags?.opens);
}

/** 提高, and the words around it: 不断, 得到. */
function isTrend({ text, tags }: Token): boolean {
  return tags?.deed === 'slogan' || tags?.deed === 'rising' || /得到$/.test(text);
}

/** Building, buying, holding, handing out: what can be seen to be done. */
function isWork({ tags }: Token): boolean {
  return tags?.deed === 'delivering' && !tags.opens && !tags.aim;
}
