import type { Template } from './form';
import { hebeiProject } from './hebei-project';

/** Every standard table, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [hebeiProject];
