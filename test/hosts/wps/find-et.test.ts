import { findEt } from '../../../src/hosts/wps/find-et';
import { startEt } from '../../host/simulated-et';
import { ModelWorkbook } from '../../host/workbook-model/workbook';

const workbook = new ModelWorkbook();
workbook.addSheet('目标表');
const { application } = startEt(workbook).openPage();

/** Builds put the program into a page under several names. */
test.each([
  ['Application alone', { Application: application }],
  ['wps alone', { wps: application }],
  ['an older wps that is asked for it', { wps: { EtApplication: () => application } }],
  ['a wps that has it', { wps: { EtApplication: application } }],
  ['both', { Application: application, wps: application }],
])('found: %s', (_, page) => {
  expect(findEt(page)).toBe(application);
});

test.each([
  ['a browser', {}],
  ['WPS 文字', { Application: { Documents: { Count: 1 } } }],
  [
    'a name that throws',
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('not here');
        },
      },
    ),
  ],
])('not found: %s', (_, page) => {
  expect(findEt(page)).toBeNull();
});
