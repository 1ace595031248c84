import { visible } from '../../report/visible';

/** A sentence for the person at the terminal; standard output is the report's alone. */
export function say(sentence: string): void {
  process.stderr.write(`${visible(sentence)}\n`);
}
