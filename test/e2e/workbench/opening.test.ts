import { openWorkbench, setStage, cellText, type Stage } from './open-workbench';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
}, 180_000);
afterAll(() => stage.close());

test('the sample stands in the grid, its problems in the pane, and nothing is asked of another origin', async () => {
  const { page, pane, watch, context } = await openWorkbench(stage);
  expect(await cellText(page, 'C3')).toBe('316万元');
  await pane.locator('[role=listbox]').getByText('成本指标未覆盖预算').first().waitFor();
  expect(watch.errors).toEqual([]);
  expect(watch.foreign).toEqual([]);
  await context.close();
});
