/** `npm run pack:wps -- --base http://服务器/jixiao/`: everything an IT desk needs to roll 绩校 out to WPS 表格. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ARCHIVE, folderName } from './wps/add-in';
import { checkPackage } from './wps/check-package';
import { checkSums, mayReplace, readFolder, SUMS, writeFolder } from './wps/files';
import { layOut } from './wps/lay-out';
import { readOptions, USAGE, UsageError } from './wps/options';

const ROOT = resolve(__dirname, '..');
const BUILT = 'dist/wps';

/** Why there is no package, as a sentence for the person who asked for one. */
class Refusal extends Error {}

/** Builds the add-in as it is shipped. */
function build(): string {
  console.log('正在构建 WPS 加载项…');
  const webpack = join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const { status } = spawnSync(process.execPath, [webpack, '--config-name', 'wps'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Refusal('构建没有成功，请看上面的说明。');
  return join(ROOT, BUILT);
}

async function pack(args: readonly string[]): Promise<void> {
  const { base, out, built } = readOptions(args);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = built ?? build();
  if (!existsSync(folder)) throw new Refusal(`找不到文件夹“${folder}”。`);
  if (!(await mayReplace(out))) {
    throw new Refusal(`“${out}”里有别的文件，没有覆盖。请用 --out 另指一个文件夹。`);
  }
  const addIn = await readFolder(folder);
  const wrong = await checkPackage(folder, addIn);
  if (wrong.length > 0) {
    throw new Refusal(`没有打包，先解决这些问题：\n${wrong.map((one) => `  * ${one}`).join('\n')}`);
  }
  const installPage = await readFolder(join(ROOT, 'assets/wps/install'));
  const files = layOut({ addIn, installPage, base, version, now: new Date() });
  files.set(SUMS, checkSums(files));
  await writeFolder(out, files);
  console.log(summary(base, out, version));
}

function summary(base: string, out: string, version: string): string {
  return `已打包绩校 ${version}：
  ${out}/server/            原样放到 ${base}
    install.html            用户用浏览器打开 ${base}install.html，点“安装”
    jsplugins.xml           企业版：oem.ini 的 JSPluginsServer 指向 ${base}jsplugins.xml（在线）
    jsplugins-offline.xml   同上，离线方式：客户端下载 ${ARCHIVE}
  ${out}/client/            没有服务器的机器：${folderName(version)} 和 publish.xml 复制到 jsaddons 文件夹
  ${out}/${SUMS}         校验和
每一步怎么做，见 docs/deployment-wps.md。`;
}

pack(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else if (error instanceof Refusal) console.error(error.message);
  else throw error;
  process.exitCode = 1;
});
