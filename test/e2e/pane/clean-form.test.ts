import { shoot } from '../support/shoot';
import { demoPages } from './demo-pages';

const demo = demoPages();

/** What the unit knows, by what the cell says before. */
const WRITTEN: readonly (readonly [before: RegExp, text: string])[] = [
  [/^≥【 】个$/, '≥24个'],
  [/^≥【 】%$/, '≥5%'],
  [/^≥【 】万元$/, '≥40万元'],
  [/^≤【 】万元$/, '≤30万元'],
  [/^≤【 】件$/, '≤2件'],
  [/政府采购预算》$/, '计划标准：《2025年政府采购预算》'],
  [/合同价$/, '《政府采购代理服务合同》（2025年）合同价'],
  [/实际【 】%$/, '历史标准：2024年实际4.8%'],
  [/实际【 】万元$/, '历史标准：2024年实际38万元'],
  [/实际【 】件$/, '历史标准：2024年实际2件'],
  [/满意度/, '历史标准：2024年满意度调查结果93%'],
];

/** The blank cells of the head, by their place. */
const HEAD: Readonly<Record<string, string>> = {
  E3: '30万元',
  G3: '0',
  B4: '支付政府采购代理服务费30万元。',
  B6: '25%',
  F6: '100%',
  C7: '2025年完成24个采购项目，采购节约率不低于5%，节约财政资金40万元以上，采购人和供应商满意度不低于90%。',
};

test('from an empty book to a clean form of 10 indicators: at most 25 inputs', async () => {
  const pane = await demo.open('?book=empty');
  const { page } = pane;
  let inputs = 0;
  const input = async (act: () => Promise<unknown>) => {
    inputs += 1;
    await act();
  };
  await input(() => pane.button('插入标准模板').click());
  await input(() => page.getByLabel('项目名称').fill('政府采购代理服务'));
  await input(() => page.getByLabel('预算数').fill('30'));
  await page.getByText('按30万元填入').waitFor();
  await input(() => page.getByLabel('年度', { exact: true }).fill('2025'));
  await input(() => page.getByLabel('支出类别').selectOption('政府采购'));
  await input(() => pane.button('插入到新工作表').click());
  const waiting = page.getByRole('group', { name: '待填写' });
  await waiting.waitFor();
  const open = async () =>
    (await waiting.count()) === 0 ? 0 : Number(/\d+/.exec(await waiting.innerText())![0]);
  const selected = () =>
    page.evaluate(() => {
      const { workbook } = window.demo;
      const selection = workbook.selection!;
      const { row, col } = selection;
      const held = workbook.sheet(selection.sheet).held(row, col);
      return { cell: String.fromCharCode(65 + col) + String(row + 1), text: String(held ?? '') };
    });

  for (let left = await open(); left > 0; left = await open()) {
    const before = JSON.stringify(await selected());
    await page.keyboard.press('F9');
    await page
      .waitForFunction((old) => JSON.stringify(window.demo.workbook.selection) !== old, before, {
        timeout: 5000,
      })
      .catch(() => undefined);
    const { cell, text } = await selected();
    const written = HEAD[cell] ?? WRITTEN.find(([found]) => found.test(text))?.[1];
    if (written === undefined) throw new Error(`nothing to write into ${cell}: “${text}”`);
    await input(() =>
      page.evaluate((next) => {
        const { workbook } = window.demo;
        workbook.type(workbook.selection!, next);
      }, written),
    );
    // A first figure of the plan asks for its last one: the count may stay as it is.
    await page
      .waitForFunction(
        (old) => {
          const bar = document.querySelector('.filling__count')?.textContent ?? '';
          return Number(/\d+/.exec(bar)?.[0] ?? 0) < old;
        },
        left,
        { timeout: 3000 },
      )
      .catch(() => undefined);
    expect(inputs).toBeLessThanOrEqual(25);
  }

  await shoot(page, 'clean-form');
  const [errors, warnings] = (await pane.rows.count()) === 0 ? [0, 0] : await pane.counts();
  const said = await pane.page.locator('.row').allTextContents();
  expect({ errors, warnings, said }).toMatchObject({ errors: 0, warnings: 0 });
  expect(inputs).toBeLessThanOrEqual(25);
});
