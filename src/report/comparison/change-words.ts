import type { CellChange, Change, Said } from '../../model/comparison';

/** How a change is called: 改 · 增 · 删 · 移. */
export const CHANGE_NAMES: Readonly<Record<Change['kind'], string>> = {
  changed: '改动',
  added: '增加',
  removed: '删除',
  moved: '移动',
};

/** What changed, as a reader calls it: “指标‘物业费’”, 预算数, 段落. */
export function subjectOf({ subject, title }: Change): string {
  if (subject === 'indicator') return `指标“${title || '（无名称）'}”`;
  if (subject === 'paragraph') return '段落';
  return title;
}

/** What a cell says, on one line; an empty one is said to be empty. */
export function saidText(said: Said | null): string {
  const text = (said?.text ?? '').replace(/\s*\n\s*/g, ' ').trim();
  return text === '' ? '（空）' : text;
}

/** A lone row in few words: the cells that make an indicator what it is. */
const TELLING = /^(指标值|绩效指标描述|指标值确定依据|权重|实际完成值)$/;

/** What was added or removed, in a line. */
export function wholeText({ subject, cells }: Change): string {
  const shown = subject === 'indicator' ? cells.filter(({ name }) => TELLING.test(name)) : cells;
  return shown
    .map((cell) => {
      const text = saidText(cell.after ?? cell.before);
      return subject === 'indicator' ? `${cell.name} ${text}` : text;
    })
    .join('；');
}

/** Whether the name of the cell says more than the subject does. */
export function cellLabel({ subject }: Change, { name }: CellChange): string {
  return subject === 'indicator' ? name : '';
}
