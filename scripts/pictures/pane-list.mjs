/** Manual: the list, each problem with its sentence. */
export const picture = {
  size: { width: 1280, height: 800 },
  of: '#pane',
  async prepare({ page, pane }) {
    await pane.getByRole('button', { name: '关闭详情' }).click();
    await pane.getByRole('listbox').evaluate((list) => (list.scrollTop = 0));
    await page.mouse.move(640, 60);
  },
};
