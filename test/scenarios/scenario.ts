/** A session at the command line, as a file tells it. */
export interface Scenario {
  readonly title: string;
  /** What lies in the folder where it runs: path → how it is made, and the text it is made of. */
  readonly files: readonly ScenarioFile[];
  /** Runs one after the other; all but the last only prepare. */
  readonly commands: readonly string[];
  readonly status: number;
  /** Null when it is not looked at. */
  readonly stdout: string | null;
  readonly stderr: string | null;
  readonly stdin: string;
  /** Files that must exist afterwards, or with a `-` before them must not. */
  readonly after: readonly string[];
}

export interface ScenarioFile {
  readonly path: string;
  readonly made: string;
  readonly text: string;
}

/**
 * Reads a .scenario file: `==== NAME ====` begins a part, what follows is its text.
 * Parts: test · file PATH (MADE) · stdin · command · status · stdout · stderr · after. An unknown part is an error.
 */
export function readScenario(source: string): Scenario {
  const parts = source.split(/^==== (.+) ====\n/m).slice(1);
  const files: ScenarioFile[] = [];
  const texts = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) {
    const [heading, text] = [parts[at]!, parts[at + 1]!];
    const file = /^file (.+?)(?: \((.+)\))?$/.exec(heading);
    if (file) files.push({ path: file[1]!, made: file[2] ?? 'text', text });
    else if (PARTS.includes(heading)) texts.set(heading, text);
    else throw new Error(`unknown part “${heading}”`);
  }
  return {
    title: need(texts, 'test').trim(),
    files,
    commands: lines(need(texts, 'command')),
    status: Number(need(texts, 'status')),
    stdout: texts.get('stdout') ?? null,
    stderr: texts.get('stderr') ?? null,
    stdin: texts.get('stdin') ?? '',
    after: lines(texts.get('after') ?? ''),
  };
}

const PARTS = ['test', 'stdin', 'command', 'status', 'stdout', 'stderr', 'after'];

function need(texts: ReadonlyMap<string, string>, part: string): string {
  const text = texts.get(part);
  if (text === undefined) throw new Error(`the part “${part}” is missing`);
  return text;
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** What is expected as a pattern: a line `…` stands for any lines, `…` inside a line for any text in it. */
export function expectation(text: string): RegExp {
  const pattern = text
    .split('\n')
    .map((line) => (line.trim() === '…' ? ANY_LINES : line.split('…').map(escape).join('.*')))
    .join('\n')
    .split(`${ANY_LINES}\n`)
    .join('(?:.*\\n)*');
  return new RegExp(`^${pattern}$`);
}

const ANY_LINES = '\u0000';

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
