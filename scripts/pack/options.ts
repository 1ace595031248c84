import { parseArgs } from 'node:util';
import { checkedBase, UsageError } from '../wps/options';

export const USAGE = `用法：npm run pack -- --base https://服务器/jixiao/ [--out 文件夹] [--built 文件夹]

  --base   server 文件夹将来的网址，https 开头，以 “/” 结尾
  --out    放结果的文件夹，默认 dist/package
  --built  已经构建好的 dist（里面有 excel、wps、workbench）；不给就现在构建`;

interface Options {
  readonly base: string;
  readonly out: string;
  /** null: everything is built. */
  readonly built: string | null;
}

export function readOptions(args: readonly string[]): Options {
  const { base, out, built } = parse(args);
  if (base === undefined) throw new UsageError('缺少 --base：这些文件将来放在哪个网址？');
  if (!/^https:/.test(base)) {
    throw new UsageError(
      `--base 要以 https:// 开头，不是“${base}”：Excel 只认 https。只给 WPS 用 http 的，请用 npm run pack:wps。`,
    );
  }
  return { base: checkedBase(base), out: out ?? 'dist/package', built: built ?? null };
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
