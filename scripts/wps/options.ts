import { parseArgs } from 'node:util';

export const USAGE = `用法：npm run pack:wps -- --base http://服务器/jixiao/ [--out 文件夹] [--built 文件夹]

  --base   server 文件夹将来的网址，以 “/” 结尾
  --out    放结果的文件夹，默认 dist/wps-package
  --built  已经构建好的加载项；不给就现在构建`;

/** A wrong call, with a sentence for the person who typed it. */
export class UsageError extends Error {}

export interface PackOptions {
  /** The address at which `server` will be served; ends with “/”. */
  readonly base: string;
  readonly out: string;
  /** A built add-in to take; null: build one. */
  readonly built: string | null;
}

export function readOptions(args: readonly string[]): PackOptions {
  const { base, out, built } = parse(args);
  if (base === undefined) throw new UsageError('缺少 --base：WPS 要从哪个网址加载绩校？');
  return { base: checkedBase(base), out: out ?? 'dist/wps-package', built: built ?? null };
}

function parse(args: readonly string[]): { base?: string; out?: string; built?: string } {
  try {
    return parseArgs({
      args: [...args],
      options: { base: { type: 'string' }, out: { type: 'string' }, built: { type: 'string' } },
    }).values;
  } catch (error) {
    throw new UsageError(`看不懂的参数：${(error as Error).message}`);
  }
}

/** WPS joins file names to the address as it stands, asks without a login and follows no redirect. */
export function checkedBase(base: string): string {
  let url: URL;
  try {
    url = new URL(base);
  } catch {
    throw new UsageError(`--base 不是网址：“${base}”。应类似 http://10.1.1.5/jixiao/`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new UsageError(`--base 应以 http:// 或 https:// 开头，不是“${base}”。`);
  if (!base.endsWith('/')) throw new UsageError(`--base 要以“/”结尾：“${base}/”。`);
  if (url.search || url.hash || url.username || url.password)
    throw new UsageError(`--base 不能带问号、井号或账号：“${base}”。`);
  if (!/^[!-~]+$/.test(base))
    throw new UsageError(`--base 里只能有英文字母、数字和符号，不能有中文或空格：“${base}”。`);
  return base;
}
