import { entryEdits } from '../fixes/library-rows';
import { PROFILES } from '../profiles/list';
import { RULES } from '../rules/list';
import { check } from './check';
import { firstToShow } from './first-to-show';
import { fixAll } from './fix-all';

/**
 * What a session asks of the readers and the rules, as one thing to hand over. They are most of the program: a pane is
 * painted, and the workbook read, while they are still on their way.
 */
export const ENGINE = {
  check,
  fixAll,
  firstToShow,
  entryEdits,
  rules: RULES,
  profiles: PROFILES,
} as const;

export type Engine = typeof ENGINE;
