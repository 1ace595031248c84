import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import { headerField, type Field } from '../../model/table';
import { findExpenditureItems } from '../../language/meaning/expenditure';
import { objectNouns } from '../../language/meaning/objects';
import { choiceText } from '../../fixes/fix';
import { plain } from '../../language/text/quote';
import { withoutBlanks } from '../../language/text/normalize';
import { leftoverIn } from '../../language/text/leftovers';
import { namesFund, ownWordsOfTitle, projectInTitle } from '../../language/form/title';

export const titleProjectMismatch = rule({
  id: 'title-project-mismatch',
  title: '表标题与项目名称不一致',
  severity: 'warning',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['财预〔2015〕88号'],
  why: '标题少写一项，审核人员会以为这项钱没有目标。',
  says: {
    lacks: '标题“{title}”与项目名称“{name}”不一致：标题没有“{words}”，请统一。',
    adds: '标题“{title}”与项目名称“{name}”不一致：项目名称没有“{words}”，请统一。',
    other: '标题“{title}”与项目名称“{name}”说的不是一件事，请核对。',
  },
  example: {
    fails: `
      物业费及中央空调使用费绩效目标表 | < | < | <
      项目名称 | 房屋租赁及物业、中央空调使用费 | 预算数 | 316万元
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      房屋租赁及物业、中央空调使用费绩效目标表 | < | < | <
      项目名称 | 房屋租赁及物业、中央空调使用费 | 预算数 | 316万元
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check(table, { report }) {
    const name = headerField(table, 'project-name')?.value;
    const { title } = table;
    if (!title || !name || name.isBlank) return;
    // The name is still to be filled in, or the title is the form's own.
    if (leftoverIn(name.text) || /[□☑]/.test(name.text)) return;
    const subject = projectInTitle(title.text);
    if (subject === '') return;
    const data = { title: plain(title), name: plain(name) };
    const fixes = nameIntoTitle(title, name, subject);
    const lacks = missingIn(name.text, subject);
    const adds = missingIn(subject, name.text);
    if (lacks.length > 0) {
      report('lacks', {
        at: title,
        data: { ...data, words: lacks.join('、') },
        related: related(name),
        fixes,
      });
    } else if (adds.length > 0) {
      report('adds', {
        at: title,
        data: { ...data, words: adds.join('、') },
        related: related(name),
        fixes,
      });
    } else if (shareNothing(subject, name.text)) {
      // Of a fund that is handed down the form names the fund above and the project in its head: a reminder at most.
      const severity = namesFund(title.text) ? 'info' : 'error';
      report('other', { at: title, data, related: related(name), fixes, severity });
    }
  },
});

/** Expenditure items of one text that the other names in no form. */
function missingIn(of: string, other: string): string[] {
  const there = new Set(findExpenditureItems(other).map(({ item }) => item));
  // A text in which no item is known may name everything in words of its own.
  if (there.size === 0) return [];
  return findExpenditureItems(of)
    .filter(({ item }) => !there.has(item))
    .map(({ word }) => word);
}

/** No pair of characters in common: a title copied from another project. */
function shareNothing(title: string, name: string): boolean {
  const own = ownWordsOfTitle(title);
  if (own === null) return false;
  const [first, second] = [objectNouns(own).join(''), objectNouns(name).join('')];
  if (first.length < 4 || second.length < 4) return false;
  for (let index = 0; index < first.length - 1; index += 1) {
    if (second.includes(first.slice(index, index + 2))) return false;
  }
  return true;
}

function nameIntoTitle(title: Field, name: Field, subject: string): Fix[] {
  const bare = withoutBlanks(name.text);
  const text = withoutBlanks(title.text).replace(subject, bare);
  return text.includes(bare) ? choiceText(`标题改为“${text}”`, title, text) : [];
}

function related(name: Field) {
  return [{ place: name.place, message: `项目名称“${plain(name)}”` }];
}
