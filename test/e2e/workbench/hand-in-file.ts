import type { Download, FrameLocator, Page } from 'playwright-core';
import { problems } from './open-workbench';

/** A file as a person has it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens a file by the button, and waits until its name stands above and its problems, if any, are listed. */
export async function openFile(page: Page, { name, bytes }: GivenFile): Promise<void> {
  const renewed = await paneRenewed(page);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('#open')]);
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await renewed();
}

/** Drops a file on the page. */
export async function dropFile(page: Page, { name, bytes }: GivenFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const made = new DataTransfer();
      made.items.add(new File([content], fileName));
      return made;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
  }
}

/** Marks the pane that is there, so that its successor can be told from it. */
export async function paneRenewed(page: Page): Promise<() => Promise<FrameLocator>> {
  const pane = page.frameLocator('#pane');
  await pane.locator('html').evaluate((html) => html.setAttribute('data-old', ''));
  return async () => {
    await pane.locator('html:not([data-old]) [role=tabpanel]').first().waitFor();
    await problems(pane)
      .first()
      .or(pane.getByText(/还没有绩效目标表|没有发现问题/).first())
      .first()
      .waitFor({ state: 'attached' });
    return pane;
  };
}

/** Saves by the button; the file that the browser was handed. */
export async function save(page: Page): Promise<GivenFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  return fileOf(download);
}

export async function fileOf(download: Download): Promise<GivenFile> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}
