import { propertyFeeDocument } from '../../../scripts/property-fee-document';
import { ModelWorkbook } from '../../host/workbook-model/workbook';
import { shoot } from '../support/shoot';
import { excelApps } from './excel-apps';
import { ExcelPane } from './excel-pane';

const excel = excelApps();

test('a text comes into Excel, filled, and the money gap is told', async () => {
  const workbook = new ModelWorkbook();
  workbook.addSheet('空表');
  const app = await excel.start(workbook);
  const pane = new ExcelPane(await app.open('taskpane.html?do=templates'));
  await pane.page.getByLabel('选择绩效文本').setInputFiles({
    name: '绩效文本.docx',
    mimeType: '',
    buffer: Buffer.from(propertyFeeDocument()),
  });
  await pane.button('导入 2 张工作表').click();
  await pane.page.getByText('已导入 2 张工作表，并已检查。').waitFor();
  await pane.row('序号断档').waitFor();
  await pane.row('成本指标未覆盖预算').click();
  for (const figure of ['成本指标合计86万元', '预算数316万元'])
    await pane.detail.getByText(figure).first().waitFor();
  await shoot(pane.page, 'excel-import');
  const text = app.workbook.find('部门整体绩效目标')!;
  expect(text.valueAt(0, 0)).toBe('高新区行政服务中心');
});
