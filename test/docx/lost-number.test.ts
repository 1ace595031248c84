import { readTextFile } from '../../src/docx/read-text';
import { check } from '../../src/lint/check';
import type { Problem } from '../../src/model/problem';
import { CHINESE_LISTS, docxFile, listed, p } from '../support/docx-file';

const SUBGOALS = ['审批大厅运转', '信用体系建设', '政务公开', '网络安全'];
const CONTENT =
  p('绩效目标：保证全年正常运转，故障24小时内修复。') +
  p('绩效指标：服务天数≥250天；群众满意度≥95%。');
const text = (subgoals: readonly string[]): string =>
  p('2024年部门预算绩效文本') +
  p('一、总体绩效目标') +
  p('保证审批大厅全年正常运转。') +
  p('二、分项绩效目标') +
  subgoals.map((subgoal) => subgoal + CONTENT).join('') +
  p('三、工作保障措施') +
  p('完善制度建设，落实支出责任。');

function gaps(body: string, numbering = CHINESE_LISTS): readonly Problem[] {
  const book = readTextFile(docxFile(body, { numbering }))!;
  return check(book).problems.filter(({ rule }) => rule === 'section-number-gap');
}

const typed = (numbers: string): string =>
  text(SUBGOALS.map((title, at) => p((numbers[at] === ' ' ? '' : `（${numbers[at]}）`) + title)));

test('numbers that were typed tell what is lost between （二） and （四）', () => {
  const found = gaps(text(['一', '二', '四'].map((n, at) => p(`（${n}）${SUBGOALS[at]!}`))));
  expect(found).toHaveLength(1);
  expect(found[0]!.message).toMatch(/（二）.*（四）|（三）/);
  expect(found[0]!.place.named).toMatchObject({ cell: 'P11', quote: '（四）政务公开' });
});

test('so do they where the sub-goal is there and only its number is lost', () => {
  const found = gaps(typed('一二 四'));
  expect(found).toHaveLength(1);
  expect(found[0]!.place.named!.quote).toBe('政务公开');
  expect(found[0]!.message).toContain('（三）');
});

test.each([
  ['all automatic', text(SUBGOALS.map((title) => listed(title, 1, 1)))],
  ['all typed', typed('一二三四')],
])('%s: no number is lost', (_, body) => expect(gaps(body)).toEqual([]));

test('one automatic number among typed ones fills the gap', () => {
  const automatic = CHINESE_LISTS.replace(
    '<w:lvl w:ilvl="1"><w:start w:val="1"/>',
    '<w:lvl w:ilvl="1"><w:start w:val="3"/>',
  );
  const body = text(
    SUBGOALS.map((title, at) =>
      at === 2 ? listed(title, 1, 1) : p(`（${'一二三四'[at]!}）${title}`),
    ),
  );
  expect(gaps(body, automatic)).toEqual([]);
  expect(gaps(body, '')).toHaveLength(1);
});
