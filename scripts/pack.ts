/** `npm run pack -- --base https://服务器/jixiao/`: everything an intranet needs: Excel, WPS, the page in the browser, and a page that tells which to take. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deadLinks } from './pack/dead-links';
import { FOLDERS, layOut } from './pack/lay-out';
import { readOptions, USAGE } from './pack/options';
import { checkPackage } from './wps/check-package';
import { checkSums, mayReplace, readFolder, SUMS, writeFolder } from './wps/files';
import { UsageError } from './wps/options';

const ROOT = resolve(__dirname, '..');
const BUNDLES = ['excel', 'wps', 'workbench', 'workbench-pane'];

/** Why there is no package, as a sentence for the person who asked for one. */
class Refusal extends Error {}

function build(base: string): string {
  console.log('正在构建 Excel、WPS 和网页版，要几分钟…');
  const webpack = join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const names = BUNDLES.flatMap((name) => ['--config-name', name]);
  const env = [
    '--env',
    `base=${base}${FOLDERS.excel}`,
    '--env',
    'workbench=../workbench/index.html',
  ];
  const { status } = spawnSync(process.execPath, [webpack, ...names, ...env], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Refusal('构建没有成功，请看上面的说明。');
  return join(ROOT, 'dist');
}

async function pack(args: readonly string[]): Promise<void> {
  const { base, out, built } = readOptions(args);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (!(await mayReplace(out))) {
    throw new Refusal(`“${out}”里有别的文件，没有覆盖。请用 --out 另指一个文件夹。`);
  }
  const dist = built ?? build(base);
  const missing = Object.values(FOLDERS).filter((folder) => !existsSync(join(dist, folder)));
  if (missing.length > 0) throw new Refusal(`“${dist}”里没有 ${missing.join('、')}。`);
  const part = (name: keyof typeof FOLDERS) => readFolder(join(dist, FOLDERS[name]));
  const wps = await part('wps');
  const unfit = await checkPackage(join(dist, FOLDERS.wps), wps);
  const files = layOut({
    excel: await part('excel'),
    workbench: await part('workbench'),
    wps,
    installPage: await readFolder(join(ROOT, 'assets/wps/install')),
    indexPage: await readFolder(join(ROOT, 'assets/pack')),
    base,
    version,
    now: new Date(),
  });
  const wrong = [...unfit, ...deadLinks(files).map((link) => `链接打不开：${link}`)];
  if (wrong.length > 0) {
    throw new Refusal(`没有打包，先解决这些问题：\n${wrong.map((one) => `  * ${one}`).join('\n')}`);
  }
  files.set(SUMS, checkSums(files));
  await writeFolder(out, files);
  console.log(summary(base, out, version));
}

function summary(base: string, out: string, version: string): string {
  return `已打包绩校 ${version}：
  ${out}/server/       整个放到 ${base}
    index.html         发给大家的网址：${base}，说明用哪一种
    excel/             Excel 加载项；清单是 ${base}${FOLDERS.excel}manifest.xml
    wps/               WPS 加载项；安装页是 ${base}${FOLDERS.wps}install.html
    workbench/         网页版，打开就能用
  ${out}/wps-client/   没有服务器的 WPS 电脑：复制到 jsaddons 文件夹
  ${out}/${SUMS}    校验和
每一步怎么做，见 docs/deployment.md 和 docs/deployment-wps.md。`;
}

pack(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else if (error instanceof Refusal) console.error(error.message);
  else throw error;
  process.exitCode = 1;
});
