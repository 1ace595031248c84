import { propertyFeeDocument } from '../../../scripts/property-fee-document';
import { shoot } from '../support/shoot';
import { button, row, wpsStages } from './wps-stage';

const stages = wpsStages();

test.each([
  { browser: 'this Chromium', old: false },
  { browser: 'Chromium 69', old: true },
])('in $browser a text comes into WPS, filled, and its words are checked', async ({ old }) => {
  const wps = await stages.open({ old });
  await wps.press('jixiaoTemplate');
  const pane = await wps.pane();
  const before = await wps.sheets();
  await pane.getByLabel('选择绩效文本').setInputFiles({
    name: '绩效文本.docx',
    mimeType: '',
    buffer: Buffer.from(propertyFeeDocument()),
  });
  await button(pane, '导入 2 张工作表').click();
  await pane.getByText('已导入 2 张工作表，并已检查。').waitFor();
  await row(pane, '序号断档').waitFor();
  await shoot(wps.page, `wps-import-${old ? 'old' : 'new'}`);
  expect((await wps.sheets()).slice(before.length)).toEqual([
    '部门整体绩效目标',
    expect.any(String),
  ]);
});
