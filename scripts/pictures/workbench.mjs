/** README: the workbench with the sample; an error is open, its cell selected, its fix offered. */
export const picture = {
  size: { width: 1280, height: 800 },
  async prepare({ page, pane }) {
    await pane.locator('li[role=option]', { hasText: '成本指标未覆盖预算' }).click();
    await page.waitForFunction(() => document.getElementById('address').value === 'F15');
    // The pointer's mark and the scroll bars are not what the picture is about.
    await page.mouse.move(640, 60);
  },
};
