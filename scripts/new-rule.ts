/** `npm run new-rule -- FOLDER/ID`: a rule that runs, its test, its entry in the list and its page, all to be written over. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withRule } from './new-rule/list-entry';
import { ruleSource, testSource } from './new-rule/skeleton';

/** The files that name rules in reading order, the special ones first. */
const LISTS = ['text-rules.ts', 'evaluation-rules.ts', 'list.ts'];

const root = join(__dirname, '..');

try {
  const made = makeRule(process.argv[2] ?? '');
  execFileSync(process.execPath, ['-r', './scripts/typescript.cjs', 'scripts/make-rule-pages.ts'], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log(told(made));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

interface Made {
  readonly folder: string;
  readonly id: string;
  readonly list: string;
}

function makeRule(given: string): Made {
  const [, folder, id] = /^([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(given) ?? [];
  const rules = join(root, 'src/rules');
  const folders = readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  if (!folder || !id || !folders.includes(folder)) {
    throw new Error(
      `Usage: npm run new-rule -- FOLDER/ID, for example header/contact-phone-invalid.\nFolders: ${folders.join(', ')}.`,
    );
  }
  const taken = folders.find((one) => existsSync(join(rules, one, `${id}.ts`)));
  if (taken) throw new Error(`There is a rule of that id: src/rules/${taken}/${id}.ts.`);
  const list = entered(folder, id);
  write(`src/rules/${folder}/${id}.ts`, ruleSource(folder, id));
  write(`test/rules/${folder}/${id}.test.ts`, testSource(folder, id));
  return { folder, id, list };
}

/** Names the rule in its list; tells which file that is. */
function entered(folder: string, id: string): string {
  for (const name of LISTS) {
    const path = `src/rules/${name}`;
    const text = withRule(readFileSync(join(root, path), 'utf8'), folder, id);
    if (text === null) continue;
    write(path, text);
    return path;
  }
  throw new Error(
    `No list names a rule of ${folder}: enter the first by hand in src/rules/list.ts.`,
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function told({ folder, id, list }: Made): string {
  return `Made and running, to be written over (what still says 待写 fails a test):
  src/rules/${folder}/${id}.ts: what it checks and says, and its example
  test/rules/${folder}/${id}.test.ts: its cases
  ${list}: its place among the rules of ${folder}
  docs/rules/${id}.md: its page

Then: npx jest test/rules/${folder}/${id} test/rules/every-rule && npm run docs`;
}
