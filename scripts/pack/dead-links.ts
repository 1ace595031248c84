import { posix } from 'node:path';

/** Links and sources of the pages of a folder that lead to no file of it, as `page → link`. */
export function deadLinks(files: ReadonlyMap<string, string | Uint8Array>): string[] {
  const dead: string[] = [];
  files.forEach((content, page) => {
    if (!page.endsWith('.html')) return;
    const text = typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
    for (const [, link = ''] of text.matchAll(/(?:href|src)="([^"]*)"/g)) {
      const path = link.replace(/[?#].*$/, '');
      // Another address than a file of ours, or what a script fills in.
      if (path === '' || /^[a-z]+:/i.test(path) || path.includes('${')) continue;
      const target = posix.join(posix.dirname(page), path);
      const isThere = files.has(target) || files.has(posix.join(target, 'index.html'));
      if (!isThere) dead.push(`${page} → ${link}`);
    }
  });
  return dead;
}
