import { COST } from './cost';
import { EVALUATION } from './evaluation';
import type { Catalogue } from './forms';
import { GOAL } from './goal';
import { HEADER } from './header';
import { INDICATOR } from './indicator';
import { TEXT } from './text';
import { VALUE } from './value';

/** The examples of the catalogue's sections A to K, drawn as tables. */
export const CATALOGUE: Catalogue = {
  ...HEADER,
  ...COST,
  ...GOAL,
  ...INDICATOR,
  ...VALUE,
  ...TEXT,
  ...EVALUATION,
};
