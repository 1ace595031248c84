/** @jest-environment jsdom */
import { ENGINE } from '../../../src/lint/engine';
import { createSession } from '../../../src/session/session';
import { excelWorld } from '../../contract/excel-world';
import { FORM } from '../../contract/form';
import { API_SETS, roundTrips } from './support';

/** What opening costs before the list stands. */
test.each(API_SETS)('the list stands after three round trips, with ExcelApi %s', async (apiSet) => {
  const world = excelWorld(FORM, apiSet);
  const session = createSession(world.host, { engine: () => Promise.resolve(ENGINE) });
  await session.start();
  expect(session.state.phase).toBe('ready');
  const asked = roundTrips(world.excel.requests);
  const stores = asked.filter(({ batch }) => JSON.stringify(batch).includes('CustomXmlParts'));
  expect(stores).toHaveLength(1);
  // The store is asked while the events are registered: the two are one wait. Before 1.9 events are registered twice.
  expect(asked.length - 1).toBeLessThanOrEqual(apiSet === '1.7' ? 4 : 3);
  await session.stop();
});
