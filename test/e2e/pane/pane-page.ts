import type { Browser, Locator, Page } from 'playwright-core';
import type { Held } from '../../../src/model/grid';
import { parseA1 } from '../../../src/model/place';
import { accessibilityViolations } from '../support/axe';
import { watchPage, type PageWatch } from '../support/watch-page';

/** The sheet of the demo's sample workbook. */
const SHEET = '物业费';

export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

/** The width Office gives a pane at first. */
const USUAL: PaneSize = { width: 320, height: 720 };

/** A pane over a workbook in memory, and what a person can do with both. */
export class PanePage {
  private constructor(
    readonly page: Page,
    readonly watch: PageWatch,
  ) {}

  static async open(
    browser: Browser,
    origin: string,
    query = '',
    size: PaneSize = USUAL,
  ): Promise<PanePage> {
    const page = await browser.newPage({ viewport: size });
    page.setDefaultTimeout(20_000);
    const watch = watchPage(page, origin);
    await page.goto(`${origin}/pane-demo.html${query}`);
    return new PanePage(page, watch);
  }

  /** The list is there. */
  async ready(): Promise<this> {
    await this.rows.first().waitFor();
    return this;
  }

  get rows(): Locator {
    return this.page.getByRole('listbox', { name: '问题清单' }).getByRole('option');
  }

  /** The first row whose name holds the words; the name is severity, cell, title and message. */
  row(words: string): Locator {
    return this.page
      .getByRole('listbox', { name: '问题清单' })
      .getByRole('option', { name: words })
      .first();
  }

  /** Errors, warnings, infos, as the pane counts them. */
  async counts(): Promise<[number, number, number]> {
    const texts = await this.page.locator('.tally__count').allTextContents();
    return texts.map(Number) as [number, number, number];
  }

  get detail(): Locator {
    return this.page.getByRole('region', { name: '问题详情' });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name });
  }

  /** A person types into the workbook. */
  async type(cell: string, value: Held): Promise<void> {
    await this.page.evaluate(([place, text]) => window.demo.workbook.type(place, text), [
      placeOf(cell),
      value,
    ] as const);
  }

  /** A person selects a cell of the workbook. */
  async selectCell(cell: string): Promise<void> {
    await this.page.evaluate((place) => window.demo.workbook.select(place), placeOf(cell));
  }

  /** The cell that is selected in the workbook, `F15`. */
  async selectedCell(): Promise<{ row: number; col: number } | null> {
    return this.page.evaluate(() => {
      const { selection } = window.demo.workbook;
      return selection && { row: selection.row, col: selection.col };
    });
  }

  async held(cell: string): Promise<Held> {
    return this.page.evaluate(
      ({ sheet, row, col }) => window.demo.workbook.sheet(sheet).held(row, col),
      placeOf(cell),
    );
  }

  async fill(cell: string): Promise<string | null> {
    return this.page.evaluate(
      ({ sheet, row, col }) => window.demo.workbook.sheet(sheet).slot(row, col).fill,
      placeOf(cell),
    );
  }

  /** How many times the workbook was written to. */
  async writes(): Promise<number> {
    return this.page.evaluate(() => window.demo.counts.writes);
  }

  violations(): Promise<readonly string[]> {
    return accessibilityViolations(this.page);
  }

  /** Nothing foreign was asked for, nothing was missing, nothing threw. */
  async close(): Promise<void> {
    await this.page.close();
    expect(this.watch).toEqual({ foreign: [], missing: [], errors: [] });
  }
}

function placeOf(cell: string): { sheet: string; row: number; col: number } {
  return { sheet: SHEET, ...parseA1(cell)! };
}
