import { excelApps } from './excel-apps';

const excel = excelApps();

test('office.js boots and the pane lists the problems of the sample', async () => {
  const app = await excel.start();
  const page = await app.open('taskpane.html?do=check');
  await page.getByRole('listbox', { name: '问题清单' }).getByRole('option').first().waitFor();
});
