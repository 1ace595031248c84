import { exportName } from './skeleton';

/**
 * The text of a list of rules with one more: its import below those of its folder, its name below the last rule of that folder, since
 * the order of the list is the order in which problems of one cell are told. Null when the list has no rule of that folder.
 */
export function withRule(list: string, folder: string, id: string): string | null {
  const name = exportName(id);
  const imports = [...list.matchAll(/^import \{ (\w+) \} from '\.\/([\w-]+)\/[\w-]+';\n/gm)].filter(
    (found) => found[2] === folder,
  );
  const last = imports.at(-1);
  if (!last) return null;
  const imported = insertAfter(
    list,
    last.index + last[0].length,
    `import { ${name} } from './${folder}/${id}';\n`,
  );
  const entries = imports.map(([, known]) => endOfEntry(imported, known!));
  return insertAfter(imported, Math.max(...entries), `  ${name},\n`);
}

function insertAfter(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}

function endOfEntry(list: string, name: string): number {
  const line = `\n  ${name},\n`;
  const at = list.indexOf(line);
  return at < 0 ? -1 : at + line.length;
}
