/** Manual: why a problem can be ignored. */
export const picture = {
  size: { width: 1280, height: 800 },
  of: '#pane',
  async prepare({ page, pane }) {
    await pane.locator('li[role=option]', { hasText: '成本指标应设上限' }).click();
    await pane.getByRole('button', { name: '说明后忽略…' }).click();
    await pane.getByLabel('为什么可以忽略').fill('物业合同为固定总价，按合同价填写');
    await pane.getByRole('button', { name: '忽略这处问题' }).scrollIntoViewIfNeeded();
    await page.mouse.move(640, 60);
  },
};
