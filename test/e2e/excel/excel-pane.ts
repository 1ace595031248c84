import type { Locator, Page } from 'playwright-core';

/** The pane in Excel, by the names that a person, or a screen reader, finds its parts under. */
export class ExcelPane {
  constructor(readonly page: Page) {}

  /** The list is there. */
  async ready(): Promise<this> {
    await this.rows.first().waitFor();
    return this;
  }

  get rows(): Locator {
    return this.list.getByRole('option');
  }

  /** The first row whose name holds the words. */
  row(words: string): Locator {
    return this.list.getByRole('option', { name: words }).first();
  }

  get detail(): Locator {
    return this.page.getByRole('region', { name: '问题详情' });
  }

  /** What the pane says about the last command. */
  get notice(): Locator {
    return this.page.locator('.notice');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  async choose(item: string): Promise<void> {
    await this.button('更多').click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  private get list(): Locator {
    return this.page.getByRole('listbox', { name: '问题清单' });
  }
}
