/** Manual: 一键修复 before anything is written. */
export const picture = {
  size: { width: 1280, height: 720 },
  of: '#pane',
  async prepare({ page, pane }) {
    await pane.getByRole('button', { name: /^一键修复/ }).click();
    await pane.getByRole('heading', { name: /一键修复/ }).waitFor();
    await page.mouse.move(640, 60);
  },
};
