import type { EtRange } from '../../src/hosts/wps/et';
import { start } from './start-et';

describe('the program', () => {
  test('a protected sheet refuses values, looks, rows and print set-up', () => {
    const { workbook, sheet, range } = start();
    workbook.sheets[0]!.protected = true;
    for (const change of [
      () => (range('A1').Value2 = 1),
      () => (range('A1').NumberFormat = '@'),
      () => (range('A1').Interior.Color = 1),
      () => range('A1:B1').Merge(),
      () => range('1:1').Insert(),
      () => (sheet.PageSetup.Orientation = 2),
    ]) {
      expect(change).toThrow('保护');
    }
  });

  test('a new sheet stands before the one in front, or behind the one that is named, and comes to the front', () => {
    const { book } = start();
    const names = () =>
      [1, 2, 3, 4].flatMap((at) =>
        at > book.Worksheets.Count ? [] : book.Worksheets.Item(at).Name,
      );
    expect(book.Worksheets.Add()!.Name).toBe('Sheet1');
    expect(names()).toEqual(['Sheet1', '一', '二']);
    book.Worksheets.Add(undefined, book.Worksheets.Item('一'));
    expect([names(), book.ActiveSheet.Name]).toEqual([['Sheet1', '一', 'Sheet2', '二'], 'Sheet2']);
    for (const name of ['一', 'a/b', 'x'.repeat(32)]) {
      expect(() => (book.ActiveSheet.Name = name)).toThrow('no name');
    }
    expect(start({ addReturnsNull: true }).book.Worksheets.Add()).toBeNull();
  });

  test('only cells of the sheet in front are selected; a hidden sheet does not come to the front', () => {
    const { workbook, book } = start();
    const second = book.Worksheets.Item(2);
    expect(() => second.Range('A1').Select()).toThrow('front');
    second.Activate();
    second.Range('B2').Select();
    expect(workbook.selection).toMatchObject({ top: 1, left: 1 });
    workbook.sheets[0]!.visibility = 'VeryHidden';
    expect(() => book.Worksheets.Item(1).Activate()).toThrow('hidden');
  });

  test('own writes echo, once for each assignment; looks do not; muted events are not told', async () => {
    for (const echoAsync of [false, true]) {
      const { application, range } = start({ echoAsync });
      const told: string[] = [];
      application.ApiEvent.AddApiEventListener('SheetChange', (_, target) =>
        told.push(((target as EtRange).Address as () => string)()),
      );
      range('A1:B2').Value2 = 1;
      range('A1').Interior.Color = 1;
      expect(told).toEqual(echoAsync ? [] : ['$A$1:$B$2']);
      application.EnableEvents = false;
      range('C1').Value2 = 1;
      application.EnableEvents = true;
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(told).toEqual(['$A$1:$B$2']);
    }
  });
});

describe('an add-in', () => {
  test('its pages share the storage and the workbook, and hear for themselves', () => {
    const { et, application, page, range } = start();
    const heard: string[] = [];
    const other = et.openPage({ onChange: () => heard.push('by name') });
    other.application.ApiEvent.AddApiEventListener('SheetChange', 'onChange' as never);
    application.ApiEvent.AddApiEventListener('SheetChange', () => heard.push('pane'));
    range('A1').Value2 = 1;
    expect(heard).toEqual(['pane', 'by name']);
    page.close();
    range('A1').Value2 = 2;
    expect(heard.filter((who) => who === 'by name')).toHaveLength(2);
    (other.application.ApiEvent.RemoveApiEventListener as (event: string) => void)('SheetChange');
    range('A1').Value2 = 3;
    expect(heard).toHaveLength(3);
  });

  test.each([null, undefined, ''] as const)(
    'the storage keeps plain values; %j is missing',
    (missingItem) => {
      const { application } = start({ missingItem, numbersAsText: missingItem === '' });
      const { PluginStorage } = application;
      PluginStorage.setItem('n', 3);
      PluginStorage.setItem('s', '文');
      expect(PluginStorage.getItem('n')).toBe(missingItem === '' ? '3' : 3);
      expect([
        PluginStorage.getItem('s'),
        PluginStorage.getItem('x'),
        PluginStorage.length,
      ]).toEqual(['文', missingItem, 2]);
      expect(() => PluginStorage.setItem('o', {} as never)).toThrow();
    },
  );

  test('a pane is made hidden and numbered from 1; one that is gone is told by throwing, or by nothing', () => {
    const { application } = start();
    const pane = application.CreateTaskPane('http://localhost/pane.html', '绩校');
    expect([pane.ID, pane.Visible]).toEqual([1, false]);
    pane.Visible = true;
    expect(application.GetTaskPane(1)!.Visible).toBe(true);
    pane.Delete();
    expect(() => application.GetTaskPane(1)).toThrow();
    expect(() => pane.Visible).toThrow('gone');
    expect(start({ stalePane: 'null' }).application.GetTaskPane(9)).toBeNull();
  });
});
