import { Refusal, simulate, type Simulated } from '../excel-protocol/simulated';
import { EVENT, refuseInProtectedView, type Excel } from './excel';
import { parts } from './custom-xml';
import { range } from './range';
import { worksheet } from './worksheet';

function find(excel: Excel, nameOrId: string): Simulated | null {
  const sheet = excel.workbook.find(nameOrId);
  return sheet ? worksheet({ excel, sheet }) : null;
}

const listen = (event: number) => (excel: Excel) => void excel.registered.add(`${event} Workbook`);
const unlisten = (event: number) => (excel: Excel) =>
  void excel.registered.delete(`${event} Workbook`);

const worksheets = simulate<Excel>('WorksheetCollection', {
  item: (excel, nameOrId: string) => {
    const sheet = find(excel, nameOrId);
    if (!sheet) throw new Refusal('ItemNotFound', `no sheet ${nameOrId}`);
    return sheet;
  },
  items: (excel) => excel.workbook.sheets.map((sheet) => worksheet({ excel, sheet })),
  call: {
    GetItemOrNullObject: find,
    GetActiveWorksheet: (excel) => {
      const sheet = excel.workbook.active;
      if (!sheet) throw new Refusal('ItemNotFound', 'no sheet is active');
      return worksheet({ excel, sheet });
    },
    Add: (excel, name: string) => {
      refuseInProtectedView(excel.workbook);
      try {
        return worksheet({ excel, sheet: excel.workbook.addSheet(name) });
      } catch (error) {
        throw new Refusal('InvalidArgument', String(error));
      }
    },
    _RegisterDataChangedEvent: listen(EVENT.changed),
    _UnregisterDataChangedEvent: unlisten(EVENT.changed),
    _RegisterActivatedEvent: listen(EVENT.activated),
    _UnregisterActivatedEvent: unlisten(EVENT.activated),
    _RegisterAddedEvent: listen(EVENT.added),
    _UnregisterAddedEvent: unlisten(EVENT.added),
    _RegisterDeletedEvent: listen(EVENT.deleted),
    _UnregisterDeletedEvent: unlisten(EVENT.deleted),
  },
});

/** The root of Excel's objects. */
export const workbook: (excel: Excel) => Simulated = simulate<Excel>('Workbook', {
  child: { Worksheets: worksheets, CustomXmlParts: parts },
  call: {
    GetActiveCell: (excel) => {
      const { active, behind, selection } = excel.workbook;
      if (!active || behind) throw new Refusal('InvalidSelection', 'nothing is selected');
      const { top, left } = selection;
      return range({ excel, sheet: active, area: { top, left, bottom: top, right: left } });
    },
  },
});
