/** Manual: what is checked, and how. */
export const picture = {
  size: { width: 1280, height: 1000 },
  of: '#pane',
  async prepare({ page, pane }) {
    await pane.getByRole('tab', { name: '设置' }).click();
    await page.mouse.move(640, 60);
  },
};
