import { cityBook } from './cases/big-book.mjs';
import { folderOf200, oneWorkbook } from './cases/files.mjs';
import { keystroke } from './cases/keystroke.mjs';
import { firstLoad } from './cases/pane.mjs';
import { formsInText, runningText } from './cases/texts.mjs';

/** The cases by name; each gives lines of the table that is printed. Times in milliseconds unless the line says otherwise. */
const CASES = {
  one: oneWorkbook,
  folder: folderOf200,
  city: cityBook,
  keystroke,
  docx: formsInText,
  text: runningText,
  pane: firstLoad,
};

/** Measures the cases that are named, all where none is. */
export function measureAll(files, names) {
  const wanted = names.length > 0 ? names : Object.keys(CASES);
  return wanted.flatMap((name) => {
    if (!CASES[name]) throw new Error(`no case ${name}: ${Object.keys(CASES).join(' ')}`);
    return CASES[name](files);
  });
}
