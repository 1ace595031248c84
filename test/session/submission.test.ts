import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { ENGINE } from '../../src/lint/engine';
import { refusedOnSave } from '../../src/rules/submission/refused-on-save';
import { createSession } from '../../src/session/session';
import { sketch } from '../support/sketch';

test('the checks of a system on save are listed at once when switched on, and taken away again', async () => {
  const drawn =
    '一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 补助人数（人） | ≥120';
  const host = createMemoryHost({ grids: [sketch(drawn)] });
  const session = createSession(host, {
    engine: () => Promise.resolve(ENGINE),
    rules: [refusedOnSave],
  });
  await session.start();
  const listed = () => session.state.problems.map(({ problem }) => problem.key);
  expect(listed()).toEqual([]);
  await session.changeSettings({ submission: true });
  expect(listed()).toEqual(['unit']);
  expect(host.workbook.stored.get('settings')).toContain('"submission":true');
  await session.changeSettings({ submission: false });
  expect(listed()).toEqual([]);
  await session.stop();
});
