import { collapse } from '../language/text/normalize';
import { remembered } from '../language/text/remember';

/** Fills the `{holes}` of a message. A hole without data is a mistake of the rule's author and throws. */
export function fillMessage(
  template: string,
  data: Readonly<Record<string, string | number>> = {},
): string {
  let message = '';
  piecesOf(template).forEach((piece, index) => {
    if (index % 2 === 0) {
      message += piece;
      return;
    }
    const value = data[piece];
    if (value === undefined) throw new Error(`message “${template}” has no data for {${piece}}`);
    // Line breaks and runs of blanks in a cell's text would tear the sentence apart.
    message += typeof value === 'string' ? collapse(value) : value;
  });
  return message;
}

/** Words and the names of holes in turn. */
const piecesOf = remembered((template) => template.split(/\{(\w+)\}/));
