import { areaA1 } from '../../../src/model/place';
import { simulate, type Simulated } from '../excel-protocol/simulated';
import type { Cells } from './excel';
import { format } from './format';
import { range } from './range';

/** Several ranges of one sheet, in a row. */
export const areas: (ranges: readonly Cells[]) => Simulated = simulate<readonly Cells[]>(
  'RangeAreas',
  {
    get: {
      // Of merged areas Excel lists the first cells only: the areas must be loaded.
      Address: (ranges) =>
        ranges
          .map(
            ({ sheet, area }) =>
              `${sheet.name}!${areaA1({ ...area, bottom: area.top, right: area.left })}`,
          )
          .join(','),
      AreaCount: (ranges) => ranges.length,
    },
    child: {
      Areas: (ranges) => areaCollection(ranges),
      Format: (ranges) => forEach('RangeFormat', ranges.map(format)),
    },
  },
);

const areaCollection = simulate<readonly Cells[]>('RangeCollection', {
  items: (ranges) => ranges.map(range),
});

/** Sets and calls reach every member; nothing can be read of several at once here. */
function forEach(type: string, members: readonly Simulated[]): Simulated {
  const table = {
    set: named(
      (name) => (_: null, value: unknown) => members.forEach((member) => member.set(name, value)),
    ),
    child: named(
      (name) => () =>
        forEach(
          `${type}.${name}`,
          members.map((member) => member.child(name)),
        ),
    ),
    call: named((name) => (_: null, ...args: unknown[]) => {
      for (const member of members) member.call(name, args);
    }),
    item: (_: null, key: unknown) =>
      forEach(
        `${type}[]`,
        members.map((member) => member.item(key)),
      ),
  };
  return simulate<null>(type, table as Parameters<typeof simulate<null>>[1])(null);
}

/** A table that has every member: the members behind it know what they have. */
function named<M>(make: (name: string) => M): Readonly<Record<string, M>> {
  return new Proxy({}, { get: (_, name) => make(String(name)) });
}
