import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import type { Field, Table } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { isOnlySymbols } from '../../language/text/only-symbols';
import { plain } from '../../language/text/quote';
import { LEFT, leftoverIn } from '../../language/text/leftovers';

export const placeholderLeft = rule({
  id: 'placeholder-left',
  title: '模板的【】或填表提示未替换',
  severity: 'error',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['预算管理一体化系统保存校验'],
  why: '表样里的“**”和填表提示没有改掉，说明这一处没有填。',
  says: {
    left: '“{text}”里还留着表样的占位符或填表提示，请换成实际内容。',
    boxes: '“{text}”没有勾选，请把选中的“□”改成“☑”。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标                  | 指标值
      产出指标 | 数量指标 | 特困人员供养人数（≥**人） | ≥63人`,
    passes: `
      一级指标 | 二级指标 | 三级指标         | 指标值
      产出指标 | 数量指标 | 特困人员供养人数 | ≥63人`,
  },
  check(table, { report }) {
    for (const field of filledFields(table)) {
      const key = leftoverIn(field.text);
      if (!key) continue;
      const fixes = key === 'left' ? withoutHint(field) : [];
      report(key, { at: field, data: { text: plain(field) }, fixes });
    }
  },
});

/** A hint in brackets may simply go: 供养人数（≥**人） is 供养人数. */
function withoutHint(field: Field): Fix[] {
  const bare = field.text
    .replace(/[(（][^()（）]*[)）]/g, (hint) => (LEFT.test(hint) ? '' : hint))
    .trim();
  if (bare.length < 2 || LEFT.test(bare)) return [];
  return choiceText(`去掉提示，改为“${bare}”`, field, bare);
}

/** Everything that the unit fills in but values, codes and marks, which have rules of their own. */
function filledFields(table: Table): Field[] {
  const head = table.fields.filter(({ id }) => id !== 'project-code').map(({ value }) => value);
  const goals = table.goals.map(({ value }) => value);
  const cells = table.indicators.flatMap(({ name, description, basis, actual }) => [
    // A name of symbols alone has a rule of its own: name-placeholder.
    name && isOnlySymbols(name.text) ? null : name,
    description,
    basis,
    actual,
  ]);
  const seen = new Set<string>();
  return [table.title, ...head, ...goals, ...cells].filter((field): field is Field => {
    if (!field || field.isBlank) return false;
    const key = `${field.place.row}:${field.place.col}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
