/** Manual: a fix has been carried out, and can be taken back. */
export const picture = {
  size: { width: 1280, height: 800 },
  of: '#pane',
  async prepare({ page, pane }) {
    await pane.locator('li[role=option]', { hasText: '成本指标应设上限' }).click();
    await pane.getByRole('button', { name: /^采用/ }).first().click();
    await pane.getByRole('button', { name: '撤销本次修改' }).last().waitFor();
    await page.mouse.move(640, 60);
  },
};
