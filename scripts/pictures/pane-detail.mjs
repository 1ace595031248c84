/** Manual: one problem whole, beside it the cells that it is about. */
export const picture = {
  size: { width: 1280, height: 1000 },
  of: '#pane',
  async prepare({ page, pane }) {
    await pane.locator('li[role=option]', { hasText: '成本指标未覆盖预算' }).click();
    await page.mouse.move(640, 60);
  },
};
