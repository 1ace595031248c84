import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import type { Message, Request } from '../../host/excel-protocol/bridge';
import type { Batch } from '../../host/excel-protocol/protocol';
import { runExcel, type RunningExcel } from '../../host/running-excel';
import { openBook } from '../../host/workbook-model/open-book';
import type { ModelWorkbook } from '../../host/workbook-model/workbook';
import { watchPage, type PageWatch } from '../support/watch-page';
import { installExternal, type OfficePage } from './office-shim';

export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

/** The width Office gives a pane at first. */
const USUAL: PaneSize = { width: 320, height: 720 };

/** The sample workbook, as it lies in examples/. */
export async function sampleWorkbook(): Promise<ModelWorkbook> {
  return openBook(await readWorkbook(readFileSync('examples/物业费绩效目标表.xlsx')));
}

/** A running Excel for Windows with a workbook open, whose add-in pages are pages of a browser. */
export class ExcelApp {
  readonly requests: Request[] = [];
  private readonly watches: PageWatch[] = [];

  private constructor(
    readonly workbook: ModelWorkbook,
    readonly excel: RunningExcel,
    private readonly context: BrowserContext,
    private readonly origin: string,
    private readonly apiSet: string,
  ) {}

  static async start(
    browser: Browser,
    origin: string,
    workbook: ModelWorkbook,
    apiSet = '1.14',
  ): Promise<ExcelApp> {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const excel = runExcel(workbook, apiSet);
    const app = new ExcelApp(workbook, excel, context, origin, apiSet);
    await context.exposeFunction('askExcel', (batch: string, flags: number) =>
      app.answer(batch, flags),
    );
    const sets = { ExcelApi: apiSet, AddinCommands: '1.1', DialogApi: '1.1' };
    await context.addInitScript(installExternal, {
      sets: JSON.stringify(sets),
      version: '16.0.14332.20000',
    });
    excel.listen((message) => void app.tell(message));
    return app;
  }

  /** Opens a page of the add-in as Excel does: in its own webview, with what it is opened for. */
  async open(path: string, size: PaneSize = USUAL): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize(size);
    page.setDefaultTimeout(30_000);
    this.watches.push(watchPage(page, this.origin));
    await page.goto(`${this.origin}/${path}`);
    return page;
  }

  /** Requests that said that they write. */
  get writes(): readonly Request[] {
    return this.requests.filter(({ flags }) => (flags & 1) !== 0);
  }

  get tier(): string {
    return this.apiSet;
  }

  /** Ends it; nothing foreign was asked for, nothing was missing, nothing threw. */
  async close(): Promise<void> {
    await this.context.close();
    for (const watch of this.watches) {
      expect(watch).toEqual({ foreign: [], missing: [], errors: [] });
    }
  }

  private async answer(text: string, flags: number): Promise<string> {
    const batch = JSON.parse(text) as Batch;
    const request: Request = { flags, batch, bytesSent: text.length, bytesAnswered: 0 };
    this.requests.push(request);
    const body = JSON.stringify(await this.excel.answer(batch));
    request.bytesAnswered = body.length;
    return body;
  }

  private async tell(message: Message): Promise<void> {
    const pages = this.context.pages();
    await Promise.all(
      // A page that is being reloaded hears nothing, as in life.
      pages.map((page) => page.evaluate(tellPage, message).catch(() => undefined)),
    );
  }
}

function tellPage(message: Message): void {
  (window as unknown as OfficePage).excel.tell(message);
}
