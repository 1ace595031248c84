import { shoot } from '../support/shoot';
import { demoPages } from './demo-pages';
import type { PanePage, PaneSize } from './pane-page';

const demo = demoPages();

/** Every state of every screen: how to get there. */
const STATES: Readonly<Record<string, () => Promise<PanePage>>> = {
  list: async () => {
    const pane = await (await demo.open()).ready();
    await pane.button('关闭详情').click();
    return pane;
  },
  detail: async () => (await demo.open()).ready(),
  'detail-with-example': async () => {
    const pane = await (await demo.open()).ready();
    await pane.open('成本指标应设上限');
    await pane.page.getByText('示例', { exact: true }).click();
    return pane;
  },
  filters: async () => {
    const pane = await (await demo.open()).ready();
    await pane.button('关闭详情').click();
    await pane.button('查找、筛选和排列').click();
    await pane.page.getByLabel('按规则筛选').selectOption('basis-unspecific');
    return pane;
  },
  'nothing-here': async () => {
    const pane = await STATES['filters']!();
    await pane.button(/提示/).first().click();
    await pane.button('显示全部').waitFor();
    return pane;
  },
  resolved: async () => {
    const pane = await (await demo.open()).ready();
    await pane.open('指标值单位与指标描述不符');
    await pane.type('F12', '=0天');
    await pane.page.getByText('这处问题已解决').waitFor();
    return pane;
  },
  waiving: async () => {
    const pane = await (await demo.open()).ready();
    await pane.button('说明后忽略…').click();
    await pane.button('忽略这处问题').click();
    await pane.page.getByText('请写明理由，再忽略。').waitFor();
    return pane;
  },
  answered: async () => {
    const pane = await (await demo.open()).ready();
    await pane.button('说明后忽略…').click();
    await pane.page.getByLabel('为什么可以忽略').fill('合同尚未签订，签订后补填');
    await pane.button('忽略这处问题').click();
    await pane.button(/^已说明 1/).click();
    return pane;
  },
  menu: async () => {
    const pane = await (await demo.open()).ready();
    await pane.button('更多').click();
    await pane.page.getByRole('menu').waitFor();
    return pane;
  },
  preview: async () => {
    const pane = await demo.open('?do=fix');
    await pane.page.getByRole('heading', { name: /一键修复/ }).waitFor();
    return pane;
  },
  fixed: async () => {
    const pane = await demo.open('?do=fix');
    await pane.button(/^全部修复/).click();
    await pane.page.getByText(/已修复/).waitFor();
    return pane;
  },
  templates: async () => {
    const pane = await demo.open('?do=templates');
    await pane.page.getByRole('radio').first().waitFor();
    return pane;
  },
  'template-mistake': async () => {
    const pane = await demo.open('?do=templates');
    await pane.page.getByLabel('预算数').fill('316');
    await pane.page.getByLabel('年度', { exact: true }).fill('25');
    await pane.page.getByText('请写四位年份').waitFor();
    return pane;
  },
  library: async () => {
    const pane = await opened('指标库');
    await pane.page.getByRole('heading', { name: '物业服务面积' }).waitFor();
    return pane;
  },
  'library-inserted': async () => {
    const pane = await opened('指标库');
    await pane.page.getByLabel('按词查找').fill('造林');
    await pane.button('插入“造林成活率”').click();
    await pane.page.getByText('表中已有').waitFor();
    return pane;
  },
  'library-empty': async () => {
    const pane = await opened('指标库');
    await pane.page.getByLabel('按词查找').fill('火星车');
    await pane.page.getByText('没有找到').waitFor();
    return pane;
  },
  rules: async () => {
    const pane = await opened('设置');
    await pane.page.getByText('完整性').click();
    await pane.page.getByText('规则（').scrollIntoViewIfNeeded();
    return pane;
  },
  settings: async () => opened('设置'),
  diagnostics: async () => opened('诊断'),
  'no-table': async () => {
    const pane = await demo.open('?book=empty');
    await pane.page.getByText('还没有绩效目标表').waitFor();
    return pane;
  },
  'nothing-wrong': async () => {
    const pane = await demo.open('?book=clean');
    await pane.page.getByText('没有发现问题', { exact: true }).waitFor();
    return pane;
  },
  broken: async () => {
    const pane = await demo.open('?broken');
    await pane.button('重试').waitFor();
    return pane;
  },
  slow: async () => {
    const pane = await demo.open('?latency=3000');
    await pane.page.getByText('正在读取工作簿…').waitFor();
    return pane;
  },
};

/** The width Office gives a pane at first, a wide one, and the first at 200 %. */
const SIZES: readonly PaneSize[] = [
  { width: 320, height: 720 },
  { width: 450, height: 860 },
  { width: 160, height: 360 },
];

test.each(Object.keys(STATES))('%s: within the pane and accessible at every size', async (name) => {
  const pane = await STATES[name]!();
  for (const size of SIZES) {
    await pane.page.setViewportSize(size);
    await shoot(pane.page, `${name}-${size.width}`);
    expect(await pane.overflow()).toEqual([]);
    // The wide pane shows nothing that the narrow ones do not.
    if (size.width < 400) expect(await pane.violations()).toEqual([]);
  }
});

describe('for people who set their machine up otherwise', () => {
  test.each(['list', 'detail', 'preview', 'templates', 'settings'])(
    'forced colours keep every control of %s visible',
    async (name) => {
      const pane = await STATES[name]!();
      await pane.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await shoot(pane.page, `forced-colours-${name}`);
      // The colours are the reader's own; axe sees those of the style sheet.
      expect(await pane.violations(['color-contrast'])).toEqual([]);
    },
  );

  test('nothing moves where motion is unwanted', async () => {
    const pane = await demo.open('?latency=3000');
    await pane.page.emulateMedia({ reducedMotion: 'reduce' });
    const running = await pane.page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(running).toBe(0);
  });
});

async function opened(tab: string): Promise<PanePage> {
  const pane = await (await demo.open()).ready();
  await pane.tab(tab).click();
  return pane;
}
