import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../scripts/typescript.cjs');

/** Loads a TypeScript module of the project, or a package. */
export const load = require;
