import type { Paragraph, ParagraphRole } from '../../model/outline';
import { endsWithPage, entryKey } from '../../language/text/entry-key';
import { headingNumber } from '../../language/text/heading-number';
import { squeeze } from '../../language/text/normalize';
import { isTitleText } from '../labels/title-words';
import type { Line } from './lines';

/** A numbered paragraph that is longer, or goes on after a full stop, is body text with a number. */
const LONGEST_HEADING = 45;

/** The lines as paragraphs: number, level, role, and the headings above each. */
export function withRoles(lines: readonly Line[]): Paragraph[] {
  const contents = contentsOf(lines);
  const paragraphs: Paragraph[] = [];
  const open: { level: number; name: string }[] = [];
  let begun = false;
  lines.forEach((line, index) => {
    const { field } = line;
    const typed = headingNumber(field.raw);
    const automatic = line.number === '' ? null : headingNumber(`${line.number} ${field.raw}`);
    const read = automatic ?? typed;
    const isCaption = isTitleText(field.text) && !/[，。；]/.test(field.text);
    const inContents = contents.has(index);
    if (!inContents && (read || OPENS.test(squeeze(field.text)))) begun = true;
    const role = inContents ? 'contents' : isCaption ? 'caption' : roleOf(field.raw, read, begun);
    const number = line.number || (typed?.written ?? '');
    const title = automatic && typed ? typed.title : read ? read.title : field.raw.trim();
    const level = read?.level ?? 0;
    const isHead = role === 'part' || role === 'heading';
    if (role === 'caption') open.length = 0;
    if (isHead && level > 0)
      while (open.length > 0 && open[open.length - 1]!.level >= level) open.pop();
    paragraphs.push({
      field,
      role,
      level,
      ordinal: read?.ordinal ?? null,
      number,
      automatic: line.number !== '',
      numberedTwice: automatic !== null && typed !== null && automatic.level === typed.level,
      title,
      path: inContents || role === 'cover' ? [] : open.map(({ name }) => name),
    });
    if (isHead && level > 0 && !inContents) open.push({ level, name: `${number}${title}` });
  });
  return paragraphs;
}

/** What the text itself begins with, below cover and contents. */
const OPENS = /部门(\(单位\)|（单位）)?整体(支出)?绩效目标$|^(总体|分项)(绩效)?目标$/;

function roleOf(
  text: string,
  number: { readonly level: number; readonly title: string } | null,
  begun: boolean,
): ParagraphRole {
  if (!begun) return 'cover';
  if (number?.level === 1) return 'part';
  const isShort = text.length <= LONGEST_HEADING && !/[。；;]/.test(text.trim());
  if (number && isShort && !/[:：].+/.test(number.title)) return 'heading';
  if (!number && OPENS.test(squeeze(text))) return 'heading';
  return 'body';
}

/** The lines of the table of contents: what Word marks, or what stands between 目录 and the point where its first entry comes again. */
function contentsOf(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set(lines.flatMap(({ inContents }, index) => (inContents ? [index] : [])));
  const head = lines.findIndex(({ field }) => squeeze(field.text) === '目录');
  if (head < 0) return found;
  found.add(head);
  const first = lines[head + 1];
  if (!first) return found;
  const again = lines.findIndex(
    ({ field }, index) => index > head + 1 && entryKey(field.text) === entryKey(first.field.text),
  );
  for (let index = head + 1; index < lines.length; index += 1) {
    const text = lines[index]!.field.text;
    if (again > 0 ? index >= again : !endsWithPage(text) || text.length > 60) break;
    found.add(index);
  }
  return found;
}
