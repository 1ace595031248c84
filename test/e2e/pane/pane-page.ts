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

  static async launch(
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

  /** The workbook is checked: the list is there, or in a short pane the first problem. */
  async ready(): Promise<this> {
    await this.page.locator('.findings').waitFor();
    return this;
  }

  /** Opens the problem of the first row whose name holds the words. */
  async open(words: string): Promise<void> {
    if (!(await this.row(words).isVisible())) await this.button('关闭详情').click();
    await this.row(words).click();
    await this.detail.waitFor();
  }

  get rows(): Locator {
    return this.page.getByRole('listbox', { name: '问题清单' }).getByRole('option');
  }

  /** The first row whose name holds the words; the name is severity, title, cell, and message or indicator. */
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

  /** The first row that is whole in sight: where it stands, and what it says. */
  async firstInSight(): Promise<[number, string]> {
    return this.page.locator('.list').evaluate((list) => {
      const { top } = list.getBoundingClientRect();
      const row = Array.from(list.querySelectorAll('.row')).find(
        (one) => one.getBoundingClientRect().top > top + 40,
      );
      return [row!.getBoundingClientRect().top, row!.textContent ?? ''];
    });
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

  /** What reaches out of the pane, or is cut off inside its own box: one line an element. */
  async overflow(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      return Array.from(document.querySelectorAll<HTMLElement>('.pane *'))
        .filter((one) => {
          const box = one.getBoundingClientRect();
          const style = getComputedStyle(one);
          // Hidden from the eye, scrolled on purpose, or drawn by Fabric around an icon.
          if (box.width === 0 || style.clip !== 'auto') return false;
          if (one.closest('.visually-hidden, .example, .progress, .ms-Button--icon')) return false;
          const cut = style.overflowX === 'hidden' && one.scrollWidth > one.clientWidth;
          return box.right > width + 0.5 || box.left < -0.5 || cut;
        })
        .map((one) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 40) ?? ''}`);
    });
  }

  violations(without: readonly string[] = []): Promise<readonly string[]> {
    return accessibilityViolations(this.page, without);
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
