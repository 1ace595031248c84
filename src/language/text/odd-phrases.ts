/** Words that do not go together, and what to write instead. */
const ODD: readonly (readonly [found: RegExp, advice: string])[] = [
  [/按照?(合同|规定|约定)拖欠/, '，如“超过合同付款日”'],
  [/组织实施[^，。；]{0,40}功能/, '，如“履行……职能”'],
  [/办事项目企业/, '，如“办事企业”'],
  [/(提高|提升)[^，。；]{0,8}(力度)/, '，如“加大……力度”'],
  [/(加大|加强)[^，。；]{0,8}水平/, '，如“提高……水平”'],
  [/防止[^，。；]{0,12}(不再|不发生|不出现)/, '，去掉一个否定'],
  [/避免[^，。；]{0,12}(不再|不发生|不出现)/, '，去掉一个否定'],
];

/** The first odd phrase of a text; null when there is none. */
export function oddPhrase(
  text: string,
): { readonly found: string; readonly advice: string } | null {
  for (const [pattern, advice] of ODD) {
    const found = pattern.exec(text)?.[0];
    if (found) return { found, advice };
  }
  return null;
}
