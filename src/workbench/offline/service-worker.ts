/** Keeps the page for the next time without a network. Newest first: the copy only stands in when the server does not answer. */

const CACHE = 'jixiao-workbench';
const PAGE = [
  './',
  'workbench.js',
  'workbench.css',
  'reader.js',
  'lazy-biff.js',
  'icon.svg',
  'manifest.webmanifest',
  'pane/taskpane-workbench.html',
  'pane/taskpane-workbench.js',
  'pane/taskpane-workbench.css',
  'pane/boot.js',
  'pane/engine.js',
  'pane/screens.js',
  'pane/library.js',
];

/** What is used of a service worker's global scope; its own types do not go together with the page's. */
interface Scope {
  addEventListener(type: 'install' | 'activate', on: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', on: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const scope = self as unknown as Scope;

scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(PAGE)));
  void scope.skipWaiting();
});

scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || new URL(url).origin !== scope.location.origin) return;
  event.respondWith(newest(event.request));
});

async function newest(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok) await keep(cache, request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

/** One copy a file: that of an earlier version had another query. */
async function keep(cache: Cache, request: Request, answer: Response): Promise<void> {
  await cache.delete(request, { ignoreSearch: true });
  await cache.put(request, answer);
}
