import { shoot } from '../support/shoot';
import { demoPages } from './demo-pages';
import type { PanePage, PaneSize } from './pane-page';

const demo = demoPages();

/** Every state of every screen: how to get there. */
const STATES: Readonly<Record<string, (size: PaneSize) => Promise<PanePage>>> = {
  list: async (size) => {
    const pane = await (await demo.open('', size)).ready();
    await pane.button('关闭详情').click();
    return pane;
  },
  detail: async (size) => (await demo.open('', size)).ready(),
  'detail-with-example': async (size) => {
    const pane = await (await demo.open('', size)).ready();
    await pane.row('成本指标应设上限').click({ force: true });
    await pane.page.getByText('示例', { exact: true }).click();
    return pane;
  },
  waiving: async (size) => {
    const pane = await (await demo.open('', size)).ready();
    await pane.button('说明后忽略…').click();
    await pane.button('忽略这处问题').click();
    await pane.page.getByText('请写明理由，再忽略。').waitFor();
    return pane;
  },
  answered: async (size) => {
    const pane = await (await demo.open('', size)).ready();
    await pane.button('说明后忽略…').click();
    await pane.page.getByLabel('为什么可以忽略').fill('合同尚未签订，签订后补填');
    await pane.button('忽略这处问题').click();
    await pane.button(/^已说明 1/).click();
    return pane;
  },
  menu: async (size) => {
    const pane = await (await demo.open('', size)).ready();
    await pane.button('更多').click();
    await pane.page.getByRole('menu').waitFor();
    return pane;
  },
  preview: async (size) => {
    const pane = await demo.open('?do=fix', size);
    await pane.page.getByRole('heading', { name: /一键修复/ }).waitFor();
    return pane;
  },
  fixed: async (size) => {
    const pane = await demo.open('?do=fix', size);
    await pane.button(/^全部修复/).click();
    await pane.page.getByText(/已修复/).waitFor();
    return pane;
  },
  templates: async (size) => {
    const pane = await demo.open('?do=templates', size);
    await pane.page.getByRole('radio').first().waitFor();
    return pane;
  },
  settings: async (size) => opened('设置', size),
  diagnostics: async (size) => opened('诊断', size),
  'no-table': async (size) => {
    const pane = await demo.open('?book=empty', size);
    await pane.page.getByText('还没有绩效目标表').waitFor();
    return pane;
  },
  'nothing-wrong': async (size) => {
    const pane = await demo.open('?book=clean', size);
    await pane.page.getByText('没有发现问题', { exact: true }).waitFor();
    return pane;
  },
  broken: async (size) => {
    const pane = await demo.open('?broken', size);
    await pane.button('重试').waitFor();
    return pane;
  },
  slow: async (size) => {
    const pane = await demo.open('?latency=3000', size);
    await pane.page.getByText('正在读取工作簿…').waitFor();
    return pane;
  },
};

const SIZES: readonly PaneSize[] = [
  { width: 320, height: 720 },
  { width: 450, height: 860 },
  // 320 × 720 at 200 %.
  { width: 160, height: 360 },
];

async function opened(tab: string, size: PaneSize): Promise<PanePage> {
  const pane = await (await demo.open('', size)).ready();
  await pane.tab(tab).click();
  return pane;
}

describe.each(SIZES)('at $width × $height', (size) => {
  test.each(Object.keys(STATES))('%s is within the pane and accessible', async (name) => {
    const pane = await STATES[name]!(size);
    await shoot(pane.page, `${name}-${size.width}`);
    expect(await pane.violations()).toEqual([]);
    const overflow = await pane.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('for people who set their machine up otherwise', () => {
  test('high contrast keeps every control visible', async () => {
    const pane = await (await demo.open()).ready();
    await pane.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await shoot(pane.page, 'high-contrast');
    expect(await pane.violations()).toEqual([]);
  });

  test('nothing moves where motion is unwanted', async () => {
    const pane = await demo.open('?latency=3000');
    await pane.page.emulateMedia({ reducedMotion: 'reduce' });
    const running = await pane.page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(running).toBe(0);
  });
});
