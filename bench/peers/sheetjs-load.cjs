/** SheetJS only loading every workbook of a folder. */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { read } = require('@e965/xlsx');

const folder = process.argv[2];
for (const name of readdirSync(folder)) read(readFileSync(join(folder, name)));
