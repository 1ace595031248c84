import type { Frame } from 'playwright-core';
import { accessibilityViolations } from '../support/axe';
import { shoot } from '../support/shoot';
import { button, row, rows, wpsStages, type WpsStage } from './wps-stage';

const stages = wpsStages();

/** The screens that the ribbon leads to, and how. */
const STATES: Readonly<Record<string, (wps: WpsStage) => Promise<Frame>>> = {
  list: (wps) => wps.ready(),
  detail: async (wps) => {
    const pane = await wps.ready();
    await row(pane, '成本指标应设上限').click();
    await button(pane, /^采用/).first().waitFor();
    return pane;
  },
  preview: async (wps) => {
    await wps.press('jixiaoFix');
    const pane = await wps.pane();
    await button(pane, /^全部修复/).waitFor();
    return pane;
  },
  marked: async (wps) => {
    await wps.press('jixiaoMark');
    const pane = await wps.pane();
    await pane.getByText(/已标记 \d+ 个单元格/).waitFor();
    return pane;
  },
  templates: async (wps) => {
    await wps.press('jixiaoTemplate');
    const pane = await wps.pane();
    await pane.getByRole('radio').first().waitFor();
    return pane;
  },
  settings: async (wps) => {
    const pane = await wps.ready();
    await pane.getByRole('tab', { name: '设置' }).click();
    return pane;
  },
  diagnostics: async (wps) => {
    const pane = await wps.ready();
    await pane.getByRole('tab', { name: '诊断' }).click();
    await pane.getByRole('link', { name: '打开真机检测' }).waitFor();
    return pane;
  },
};

describe.each([
  { width: 320, height: 720 },
  { width: 450, height: 860 },
])('as Chromium 69 draws it, at $width × $height', (size) => {
  test.each(Object.keys(STATES))('%s is within the pane and accessible', async (name) => {
    const wps = await stages.open({ ...size, old: true });
    const pane = await STATES[name]!(wps);
    await shoot(wps.page, `wps-${name}-${size.width}`);
    // Asked from outside the frame: the driver itself needs more than Chromium 69 has.
    const seen = await wps.page.evaluate(() => {
      const inside = document.querySelector<HTMLIFrameElement>('iframe.pane')!
        .contentWindow as Window & typeof globalThis;
      const { scrollWidth, clientWidth } = inside.document.documentElement;
      const lacks = [typeof inside.Array.prototype.at, typeof inside.structuredClone];
      Object.assign(inside, { globalThis: inside });
      return { overflow: scrollWidth - clientWidth, lacks };
    });
    // What Chromium 69 lacks is really away, or this would prove nothing.
    expect(seen).toEqual({ overflow: 0, lacks: ['undefined', 'undefined'] });
    expect(await accessibilityViolations(pane)).toEqual([]);
  });
});

test('the probe runs to its end in a workbook of its own, and says what it could not do', async () => {
  const wps = await stages.open({ width: 450, height: 860 });
  const pane = await wps.ready();
  await pane.getByRole('tab', { name: '诊断' }).click();
  await pane.getByRole('link', { name: '打开真机检测' }).click();
  await button(pane, '开始检测').click();
  await pane.getByText(/没有连上 WPS 表格|检测完成/).waitFor({ timeout: 60_000 });
  await shoot(wps.page, 'wps-probe');
  expect(await accessibilityViolations(pane)).toEqual([]);
  expect(await wps.sheets()).toEqual(['物业费']);
  await pane.getByRole('link', { name: '返回绩校' }).click();
  await rows(pane).first().waitFor();
});
