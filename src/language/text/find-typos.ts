import { TYPOS } from './typos';

/** The mistyped words of a text, each once, in the order of the list. */
export function typosIn(text: string): { readonly wrong: string; readonly right: string }[] {
  return TYPOS.filter(([wrong]) => text.includes(wrong)).map(([wrong, right]) => ({
    wrong,
    right,
  }));
}
