import { COST } from './cost';
import type { Catalogue } from './forms';
import { GOAL } from './goal';
import { HEADER } from './header';
import { INDICATOR } from './indicator';
import { VALUE } from './value';

/** The examples of the catalogue's sections A to H, drawn as tables. */
export const CATALOGUE: Catalogue = { ...HEADER, ...COST, ...GOAL, ...INDICATOR, ...VALUE };
