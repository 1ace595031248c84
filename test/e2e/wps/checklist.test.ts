import { walk } from '../support/checklist';
import { button, row, rows, wpsStages } from './wps-stage';

const stages = wpsStages();

test('the page for WPS of the real-machine checklist, on the simulation', async () => {
  const wps = await stages.open();
  const pane = await wps.ready();
  const said = (words: RegExp | string) => pane.getByText(words).first().waitFor();
  const upperLimit = () => row(pane, '成本指标应设上限').click();
  const adopt = () => button(pane, /^采用/).first().click();
  const undo = async () => {
    await pane.locator('.notice').getByRole('button', { name: '撤销本次修改' }).click();
    await said(/已撤销/);
  };
  const tab = (name: string) => pane.getByRole('tab', { name }).click();

  await walk(
    'W',
    wps.page,
    {
      W2: () =>
        pane.getByRole('region', { name: '问题详情' }).getByText('316万元').first().waitFor(),
      W3: async () => {
        await upperLimit();
        await button(pane, /F15/).first().click();
        await wps.page.waitForFunction(
          () => window.stage.et.program.active!.model.selection.top === 14,
        );
      },
      W4: async () => {
        await adopt();
        await said(/已修改/);
        expect(await wps.held('F15')).toBe('≤86万元');
      },
      W5: async () => {
        await undo();
        expect(await wps.held('F15')).toBe('=86万元');
      },
      W6: async () => {
        await upperLimit();
        await wps.page.evaluate(() => {
          window.stage.et.program.editing = 12;
        });
        await adopt();
        await said(/请先按回车结束编辑/);
        await said(/已修改/);
        await undo();
      },
      W7: async () => {
        const before = await wps.fill('F15');
        await wps.press('jixiaoMark');
        await said(/已标记 \d+ 个单元格/);
        expect(await wps.fill('F15')).not.toBe(before);
        await wps.press('jixiaoUnmark');
        await said(/标记已清除/);
        expect(await wps.fill('F15')).toBe(before);
      },
      W8: async () => {
        await wps.press('jixiaoFix');
        await pane.getByRole('heading', { name: /一键修复/ }).waitFor();
        expect(await wps.held('G3')).toBe('0  ');
        await button(pane, /^全部修复/).click();
        await said(/已修复 \d+ 个单元格/);
        expect(await wps.held('G3')).toBe('0万元');
      },
      W9: async () => {
        await pane.getByRole('button', { name: '收起', exact: true }).click();
        await wps.page.locator('iframe.pane').waitFor({ state: 'hidden' });
        await wps.press('jixiaoCheck');
        await wps.page.locator('iframe.pane').waitFor();
        await rows(pane).first().waitFor();
      },
      W11: async () => {
        const basis = row(pane, 'G11');
        await basis.waitFor();
        await wps.page.evaluate(() => {
          const { model } = window.stage.et.program.active!;
          model.type(model.find('物业费')!, 10, 6, '《物业服务合同》（2024年）第三条');
        });
        await basis.waitFor({ state: 'detached' });
      },
      W12: async () => {
        await rows(pane).first().click();
        await button(pane, '说明后忽略…').click();
        await pane.getByLabel('为什么可以忽略').fill('合同价固定');
        await button(pane, '忽略这处问题').click();
        await button(pane, /^已说明 1/).waitFor();
      },
      W13: async () => {
        const before = await wps.sheets();
        await wps.press('jixiaoTemplate');
        await pane.getByRole('radio').first().waitFor();
        await button(pane, /^插入/).first().click();
        await said(/已插入/);
        expect((await wps.sheets()).length).toBe(before.length + 1);
      },
      W14: async () => {
        await tab('诊断');
        await button(pane, '存成文件').click();
        await said(/已存到/);
      },
    },
    {
      W1: 'the install page has tests of its own',
      W10: 'test/hosts/wps/workbooks.test.ts has two workbooks',
    },
  );
}, 180_000);
