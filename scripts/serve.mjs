/** `npm start`: builds what is not current, serves the workbench on this machine only, opens a browser where there is a screen. */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildWhenStale } from '../build/build-when-stale.cjs';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const DIST = join(ROOT, 'dist');
const BUNDLES = ['workbench.cjs', 'workbench-pane.cjs'];
const FIRST_PORT = 3000;
const PORTS_TRIED = 50;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file that an address asks for; null for anything outside the folder. */
export function fileFor(folder, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = resolve(folder, `.${path}`, path.endsWith('/') ? 'index.html' : '');
  return file === folder || file.startsWith(folder + sep) ? file : null;
}

/** A server over a folder; `/` leads to the workbench. */
export function createStaticServer(folder) {
  return createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    if (new URL(request.url ?? '/', 'http://localhost').pathname === '/') {
      response.writeHead(302, { location: '/workbench/' }).end();
      return;
    }
    const file = fileFor(folder, request.url ?? '/');
    const found = file && (await stat(file).catch(() => null));
    if (!found?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('没有这个文件');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
      // The service worker keeps the copies; the browser is to ask each time.
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
}

/** Listens on this machine only, on the first port from `first` on that is free; resolves with it. */
export function listenFrom(server, first) {
  return new Promise((done, failed) => {
    let port = first;
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE' || port >= first + PORTS_TRIED) failed(error);
      else server.listen(++port, '127.0.0.1');
    });
    server.on('listening', () => done(server.address().port));
    server.listen(port, '127.0.0.1');
  });
}

/** A start after a change never serves the old page: what is not current is built first, and only that. */
export async function buildStale() {
  const progress = buildProgress();
  try {
    for (const bundle of BUNDLES) await buildWhenStale(bundle, progress.begin, progress.tell);
    progress.end();
  } catch (error) {
    progress.end();
    console.error(error.message);
    console.error('构建没有成功，请看上面的说明；改好后再运行 npm start。');
    process.exit(1);
  }
}

/** One line that moves while bundles are built; where lines cannot be rewritten, one that stands. */
function buildProgress() {
  const { stdout } = process;
  const started = Date.now();
  let bundles = 0;
  const line = (share) =>
    `正在构建（第${bundles}份，${Math.round(share * 100)}%，已用${Math.round((Date.now() - started) / 1000)}秒）…`;
  return {
    begin() {
      bundles += 1;
      if (!stdout.isTTY && bundles === 1) console.log('正在构建（约半分钟）…');
    },
    tell(share) {
      if (stdout.isTTY) stdout.write(`\r\u001b[K${line(share)}`);
    },
    end() {
      if (stdout.isTTY && bundles > 0) stdout.write('\r\u001b[K');
    },
  };
}

/** Opens the page where there is a screen to open it on; elsewhere says what to do with the printed address. */
function openBrowser(address) {
  const { platform, env } = process;
  if (env.CI) return;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    const { port } = new URL(address);
    console.log(
      `这里没有图形界面。在自己电脑上运行 ssh -L ${port}:localhost:${port} 用户名@这台机器，再用浏览器打开上面的地址。`,
    );
    return;
  }
  const [command, ...args] =
    platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [platform === 'darwin' ? 'open' : 'xdg-open', address];
  const opening = spawn(command, args, { stdio: 'ignore', detached: true });
  opening.on('error', () => console.log('请在浏览器里打开上面的地址。'));
  opening.unref();
}

async function start() {
  process.chdir(ROOT);
  await buildStale();
  const server = createStaticServer(DIST);
  const port = await listenFrom(server, Number(process.env.PORT) || FIRST_PORT);
  const address = `http://localhost:${port}`;
  console.log(`绩校工作台：${address}（按 Ctrl+C 结束）`);
  openBrowser(address);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await start();
