import type { Rule } from '../lint/rule';

/** Every rule, in the order of the catalogue: it is the order in which problems of one cell are told. */
export const RULES: readonly Rule[] = [];
