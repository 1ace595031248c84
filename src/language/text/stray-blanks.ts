/** What a text does with blanks throughout, which is then no slip. */
export interface BlankHabits {
  readonly leading: boolean;
  readonly trailing: boolean;
  readonly inside: boolean;
}

const HAN = '[一-鿿，。；：、（）“”]';
const SEVERAL = new RegExp(`(${HAN})[ \\u00a0\\u3000]{2,}(${HAN})`, 'g');
const SINGLE = /([一-鿿])[ \u00a0]([一-鿿])/g;
const AFTER_COLON = /([一-鿿][：:])[ \u00a0\u3000]+(?=\S)/g;
/** “第一部分 部门……”, “目 录” and headings behind their number are spaced by habit. */
const SPACED_BY_HABIT =
  /^(第[一二三四五六七八九十]+(部分|章|篇)|[一二三四五六七八九十]+[、.]|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．])\s+/;

/** The first stray blank of a paragraph, with the words around it; null when there is none. */
export function strayBlank(
  raw: string,
  habits: BlankHabits,
): { readonly found: string; readonly where: '' | '开头' | '末尾' | '冒号后' } | null {
  if (!habits.leading && /^ {2,}\S/.test(raw)) return { found: raw, where: '开头' };
  const text = bodyOf(raw);
  for (const pattern of [SEVERAL, ...(habits.inside || isSpaced(text) ? [] : [SINGLE])]) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (match)
      return { found: text.slice(Math.max(0, match.index - 4), pattern.lastIndex + 4), where: '' };
  }
  AFTER_COLON.lastIndex = 0;
  if (AFTER_COLON.test(text)) return { found: text, where: '冒号后' };
  return !habits.trailing && /\S[ \u00a0\u3000]+$/.test(raw) ? { found: raw, where: '末尾' } : null;
}

/** The paragraph without its stray blanks; indents by full-width blanks stay. */
export function withoutStrayBlanks(raw: string, habits: BlankHabits): string {
  const body = bodyOf(raw);
  const head = raw.slice(0, raw.length - body.length);
  let text = body.replace(SEVERAL, '$1$2').replace(AFTER_COLON, '$1');
  if (!habits.inside && !isSpaced(body)) text = text.replace(SINGLE, '$1$2');
  if (!habits.trailing) text = text.replace(/[ \u00a0\u3000]+$/, '');
  return (habits.leading ? head : head.replace(/^ {2,}/, '')) + text;
}

function bodyOf(raw: string): string {
  const start = /^[\s\u3000]*/.exec(raw)![0];
  const rest = raw.slice(start.length);
  return rest.slice(SPACED_BY_HABIT.exec(rest)?.[0].length ?? 0);
}

/** “目 录”, “附 件”: a word spaced out as a whole. */
function isSpaced(text: string): boolean {
  return /^([一-鿿][ \u3000]+)+[一-鿿]$/.test(text.trim()) || /^(目|附)\s/.test(text);
}
