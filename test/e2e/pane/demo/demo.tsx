import type { MemoryHost } from '../../../../src/hosts/memory/memory-host';
import { HostError, type Host } from '../../../../src/hosts/host';
import { parseA1 } from '../../../../src/model/place';
import { mountPane } from '../../../../src/taskpane/boot/mount';
import { BOOKS } from './books';

declare global {
  interface Window {
    /** The workbook under the pane, for a journey to type into and to look at. */
    demo: MemoryHost;
  }
}

const asked = new URLSearchParams(window.location.search);

void openBook().then((host) => {
  window.demo = host;
  const cell = parseA1(asked.get('at') ?? '');
  if (cell) host.workbook.select({ sheet: '物业费', ...cell });
  host.knobs.latency = Number(asked.get('latency') ?? 0);
  mountPane(asked.has('broken') ? broken(host) : host);
});

async function openBook(): Promise<MemoryHost> {
  const book = asked.get('book') ?? 'sample';
  const kept = sessionStorage.getItem('stored');
  const host = await BOOKS[book]!();
  // What travels with the file survives a reload, as it does when a file is closed and opened again.
  if (kept) for (const [key, value] of JSON.parse(kept)) host.workbook.stored.set(key, value);
  window.addEventListener('pagehide', () =>
    sessionStorage.setItem('stored', JSON.stringify(Array.from(host.workbook.stored))),
  );
  return host;
}

/** A workbook that cannot be read until the address says otherwise. */
function broken(host: Host): Host {
  const read: Host['read'] = () =>
    Promise.reject(
      new HostError('timeout', '表格软件 30 秒没有回应。请关闭它弹出的对话框，再点“重试”。'),
    );
  return { ...host, read };
}
