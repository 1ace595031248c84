/** Nothing runs in the page and nothing is fetched by it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A page that stands alone; title and parts are HTML already. */
export function htmlPage(title: string, style: string, parts: readonly string[]): string {
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...parts,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

export function dateTime(at: Date): string {
  const two = (number: number): string => `0${String(number)}`.slice(-2);
  const day = `${String(at.getFullYear())}年${String(at.getMonth() + 1)}月${String(at.getDate())}日`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
