/** What must hold of the add-in's files before anyone installs them; most of it makes WPS fail without a word. */
import { join, posix } from 'node:path';
import { runChecks } from 'es-check';
import { NAME } from './add-in';
import type { Files } from './files';
import { runShell, type ShellPage } from './run-shell';

const SHELL = 'main.js';
const RIBBON = 'ribbon.xml';
const REQUIRED = ['index.html', SHELL, RIBBON, 'manifest.xml', 'taskpane-wps.html'];
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Every reason why WPS would not load the files of a folder, as sentences; none when all is well. */
export async function checkPackage(folder: string, files: Files): Promise<readonly string[]> {
  const missing = REQUIRED.filter((name) => !files.has(name));
  if (missing.length > 0) return missing.map((name) => `缺少 ${name}。`);
  const found = [
    ...checkName(files),
    ...checkRibbonFile(files.get(RIBBON)!),
    ...checkCallbacks(text(files, RIBBON), text(files, SHELL), files),
    ...checkPages(files),
  ];
  return [...found, ...(await checkSyntax(folder, files))];
}

function text(files: Files, name: string): string {
  return files.get(name)!.toString('utf8');
}

function checkName(files: Files): string[] {
  const name = /<Name>(.*?)<\/Name>/.exec(text(files, 'manifest.xml'))?.[1];
  const wrong = [...files.keys()].filter((file) => !/^[!-~]+$/.test(file));
  return [
    ...(name === NAME ? [] : [`manifest.xml 里的 Name 应为 ${NAME}，不是“${name}”。`]),
    ...wrong.map((file) => `文件名只能用英文字母、数字和符号：“${file}”。`),
  ];
}

/** WPS and its install page look for the very first characters. */
function checkRibbonFile(bytes: Buffer): string[] {
  if (bytes.subarray(0, 3).equals(BYTE_ORDER_MARK))
    return ['ribbon.xml 开头有 BOM，请存成不带 BOM 的 UTF-8。'];
  if (bytes.subarray(0, 5).toString('latin1') === '<?xml')
    return ['ribbon.xml 不能有 <?xml … ?> 声明，第一个字符就应是 <customUI。'];
  if (bytes.subarray(0, 9).toString('latin1') !== '<customUI')
    return ['ribbon.xml 应以 <customUI 开头。'];
  return [];
}

/** WPS finds callbacks by name on the page's window, and waits for them. */
function checkCallbacks(ribbon: string, shell: string, files: Files): string[] {
  let page: ShellPage;
  try {
    page = runShell(shell);
  } catch (error) {
    return [`main.js 一打开就出错，选项卡不会出现：${(error as Error).message}`];
  }
  const found: string[] = [];
  for (const [, attribute, name] of ribbon.matchAll(/\s(on[A-Z]\w*|get[A-Z]\w*)="([^"]*)"/g)) {
    const callback = memberOf(page, name!);
    if (typeof callback !== 'function')
      found.push(`ribbon.xml 的 ${attribute}="${name}" 在 main.js 里没有。`);
    else if (Object.prototype.toString.call(callback) !== '[object Function]')
      found.push(`${name} 是异步函数或生成器，WPS 会因此不显示选项卡。`);
  }
  if (found.length > 0) return [...new Set(found)];
  return [...ribbon.matchAll(/<button id="([^"]+)"/g)].flatMap(([, id]) =>
    checkButton(page, id!, files),
  );
}

function checkButton(page: ShellPage, id: string, files: Files): string[] {
  const answers = ['OnAction', 'OnGetEnabled', 'OnGetLabel', 'GetImage'].map((name) =>
    (page[name] as ((control: object) => unknown) | undefined)?.({ Id: id, Tag: '' }),
  );
  const late = answers.some(
    (answer) => typeof (answer as { then?: unknown } | undefined)?.then === 'function',
  );
  const image = String(answers[3]);
  return [
    ...(late ? [`按钮 ${id} 的回调返回 Promise，WPS 不会等它。`] : []),
    ...(files.has(image) ? [] : [`按钮 ${id} 的图标 ${image} 不存在。`]),
  ];
}

/** A page loads its own files only, and each of them is there. */
function checkPages(files: Files): string[] {
  const pages = [...files.keys()].filter((name) => name.endsWith('.html'));
  return pages.flatMap((page) => {
    const named = text(files, page).matchAll(
      /<(?:script|link|img)\b[^>]*?\s(?:src|href)="([^"]*)"/g,
    );
    return [...named].flatMap(([, address = '']) => {
      if (/^(\w+:|\/)/.test(address)) return [`${page} 引用了别处的文件：${address}`];
      const file = posix.join(posix.dirname(page), address.replace(/[?#].*$/, ''));
      return files.has(file) ? [] : [`${page} 引用的 ${file} 不存在。`];
    });
  });
}

async function checkSyntax(folder: string, files: Files): Promise<string[]> {
  const scripts = [...files.keys()].filter((name) => name.endsWith('.js'));
  const { errors } = await runChecks(
    [{ ecmaVersion: 'es5', files: scripts.map((name) => join(folder, name)) }],
    null,
  );
  return errors.map(({ file, err }) => `${file} 不是 ES5，旧版 WPS 打不开：${err.message}`);
}

/** `ribbon.OnAction` too, as some shells write it. */
function memberOf(page: ShellPage, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], page);
}
