import type { EtWorksheet } from '../../../src/hosts/wps/et';
import { visibilityOf } from '../../../src/hosts/wps/tolerant';

test.each([
  [-1, 'visible'],
  [true, 'visible'],
  [0, 'hidden'],
  [false, 'hidden'],
  [2, 'veryHidden'],
])('a sheet whose Visible is %p is %s', (Visible, visibility) => {
  expect(visibilityOf({ Visible } as unknown as EtWorksheet)).toBe(visibility);
});
