/** Errors come as numbers; to check them as amounts would be a false alarm. */
const ERRORS: Readonly<Record<number, string>> = {
  [-2146826288]: '#NULL!',
  [-2146826281]: '#DIV/0!',
  [-2146826273]: '#VALUE!',
  [-2146826265]: '#REF!',
  [-2146826259]: '#NAME?',
  [-2146826252]: '#NUM!',
  [-2146826246]: '#N/A',
};
const FIRST = -2146826300;
const LAST = -2146826240;

/** A value with the words of an error in place of its number. A number that someone typed is told by its “formula”: it is the number. */
export function withErrorText(value: unknown, formula: unknown): unknown {
  if (typeof value !== 'number' || value < FIRST || value > LAST || value % 1 !== 0) return value;
  const typed = formula === value || formula === String(value);
  return typed ? value : (ERRORS[value] ?? '#UNKNOWN!');
}
