import { RULES } from '../../../src/rules/list';
import type { Catalogue } from './forms';

/** Sections I and J of the catalogue judge running text, which their own examples draw in full. */
const OF_TEXT =
  /^(section|subgoal|overall|project-without|dept-project|term|boilerplate|title-amount|contents|count-word|document-number|unit-name|text)-?/;

export const TEXT: Catalogue = Object.fromEntries(
  RULES.filter(({ id }) => OF_TEXT.test(id)).map(({ id, example }) => [
    id,
    { fails: [example.fails], passes: [example.passes] },
  ]),
);
