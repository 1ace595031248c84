import type { Splice } from '../../xlsx/patch/splice';
import type { ParagraphSpan } from '../read/span';

/** What goes to the beginning and to the end of one paragraph. */
interface Marks {
  readonly span: ParagraphSpan;
  start: string;
  end: string;
}

/** Collects the marks of comments, paragraph by paragraph. */
export class CommentMarks {
  private readonly byStart = new Map<number, Marks>();

  /** Marks what a comment speaks of: from the first paragraph to the end of the last one. */
  add(spans: readonly ParagraphSpan[], id: number): void {
    const number = String(id);
    this.of(spans[0]!).start += `<w:commentRangeStart w:id="${number}"/>`;
    this.of(spans[spans.length - 1]!).end +=
      `<w:commentRangeEnd w:id="${number}"/><w:r><w:commentReference w:id="${number}"/></w:r>`;
  }

  splices(source: string): Splice[] {
    return [...this.byStart.values()].flatMap(({ span: { from, to, empty }, start, end }) => {
      if (!empty) {
        return [
          { start: from, end: from, text: start },
          { start: to, end: to, text: end },
        ];
      }
      const tag = source.slice(from, to).replace(/\s*\/>$/, '>');
      return [{ start: from, end: to, text: `${tag}${start}${end}</w:p>` }];
    });
  }

  private of(span: ParagraphSpan): Marks {
    const known = this.byStart.get(span.from);
    if (known) return known;
    const marks = { span, start: '', end: '' };
    this.byStart.set(span.from, marks);
    return marks;
  }
}
