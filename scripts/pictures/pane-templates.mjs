/** Manual: the standard tables. */
export const picture = {
  size: { width: 1280, height: 800 },
  of: '#pane',
  async prepare({ page, pane }) {
    await pane.getByRole('tab', { name: '模板' }).click();
    await page.mouse.move(640, 60);
  },
};
