import { rule } from '../../lint/rule';
import type { Fix } from '../../model/edit';
import { headerField, type Field } from '../../model/table';
import { findExpenditureItems } from '../../parse/text/expenditure';
import { objectNouns } from '../../parse/text/objects';
import { choiceText } from '../fixes';
import { plain } from '../quote';
import { withoutBlanks } from '../../parse/text/normalize';
import { leftoverIn } from './leftovers';

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
    const subject = subjectOf(title.text);
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
      report('other', { at: title, data, related: related(name), fixes, severity: 'error' });
    }
  },
});

/** The title without year, number, amount and the name of the form; empty when it names no project at all. */
function subjectOf(title: string): string {
  return withoutBlanks(title)
    .replace(/^[\d一二三四五六七八九十]+[.、]/, '')
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/20\d\d年?度?/g, '')
    .replace(/[\d.]+万?元?/g, '')
    .replace(
      /(预算|财政)?(项目|专项)?(支出)?(资金)?(核心)?(整体)?(支出)?绩效(目标|指标|自评|监控|评价|运行|执行|跟踪|完成)*(申报|批复|自评|监控|情况|设定|审核|备案|公开|汇总|调整|申请|变更)*表.*$/,
      '',
    )
    .replace(/^(部门|单位|省级|市级|县级|区级|本级|中央|附件\d*[:：]?)+/, '');
}

/** Expenditure items of one text that the other names in no form. */
function missingIn(of: string, other: string): string[] {
  const there = new Set(findExpenditureItems(other).map(({ item }) => item));
  // A text in which no item is known may name everything in words of its own.
  if (there.size === 0) return [];
  return findExpenditureItems(of)
    .filter(({ item }) => !there.has(item))
    .map(({ word }) => word);
}

/** Words of a form's own name that are no project: 某市市直部门预算项目支出, 转移支付区域, and offices. */
const FORM_WORDS =
  /(转移支付|财政|预算|部门|单位|项目|支出|资金|专项|区域|绩效|目标|整体|核心|一般|公共|共性|特定|其他|运转类|本级|债券|国有资本|经营|政府|购买服务|调整|[省市县区州乡镇]直|[省市县区州]级|^[一-鿿]{1,6}[省市县区州盟旗乡镇])/g;
const OFFICE_NAME = /(局|厅|委|办|部|院|所|校|站|会|队|政府|中心|学校|医院|委员会|办公室)$/;

/** No pair of characters in common: a title copied from another project. */
function shareNothing(title: string, name: string): boolean {
  const subject = title.replace(FORM_WORDS, '').replace(FORM_WORDS, '');
  if (OFFICE_NAME.test(subject)) return false;
  const [first, second] = [objectNouns(subject).join(''), objectNouns(name).join('')];
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
