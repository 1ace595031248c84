import type { Page } from 'playwright-core';

interface Listed {
  name: string;
  addonType: string;
  url: string;
  online: string;
  version: string;
  enable?: string;
}

/** The service that WPS runs on every machine, as far as an install page talks to it. */
export interface WpsService {
  /** Whether it has been started. */
  awake: boolean;
  /** What the user has installed, of other people too. */
  readonly installed: Listed[];
  /** Everything that was asked for, decoded. */
  readonly orders: Record<string, string>[];
}

/** Stands at 127.0.0.1:58890 for one page. */
export async function serveWps(page: Page): Promise<WpsService> {
  const service: WpsService = { awake: true, installed: [], orders: [] };
  await page.route('http://127.0.0.1:58890/**', async (route) => {
    if (!service.awake) return route.abort('connectionrefused');
    const path = new URL(route.request().url()).pathname;
    const answer = (body: string) =>
      route.fulfill({ body, headers: { 'access-control-allow-origin': '*' } });
    if (path === '/version') return answer('1.0.3');
    if (path === '/publishlist') return answer(JSON.stringify(service.installed));
    if (path !== '/deployaddons/runParams') return route.fulfill({ status: 404 });
    const order = JSON.parse(
      Buffer.from(route.request().postData() ?? '', 'base64').toString('utf8'),
    ) as Listed & { cmd: string };
    service.orders.push({ ...order });
    carryOut(service, order);
    return answer('OK');
  });
  return service;
}

function carryOut({ installed }: WpsService, { cmd, ...addIn }: Listed & { cmd: string }): void {
  const at = installed.findIndex(
    ({ name, addonType }) => name === addIn.name && addonType === addIn.addonType,
  );
  if (at >= 0) installed.splice(at, 1);
  if (cmd === 'enable') installed.push(addIn);
}
