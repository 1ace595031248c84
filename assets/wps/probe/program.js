/* Probes of the program around the cells: its page, its switches, its stores, its undo. */
(function (probes, describe, attempt) {
  'use strict';

  function undoOf(on, change, look) {
    return attempt(function () {
      var before = JSON.stringify(describe(look()));
      change();
      on.app.Undo();
      return JSON.stringify(describe(look())) === before;
    });
  }

  probes.push(
    {
      id: 'environment',
      title: '版本与网页组件',
      run: function (on) {
        return {
          version: attempt(function () {
            return on.app.Version;
          }),
          build: attempt(function () {
            return on.app.Build;
          }),
          name: attempt(function () {
            return on.app.Name;
          }),
          userAgent: navigator.userAgent,
          protocol: location.protocol,
          pixelRatio: window.devicePixelRatio,
          width: window.innerWidth,
          globals: { Application: typeof window.Application, wps: typeof window.wps },
          enumeration: attempt(function () {
            return on.root.Enum;
          }),
          callable: typeof on.sheet.Range('A1'),
          address: attempt(function () {
            return typeof on.sheet.Range('A1').Address;
          }),
          cellsCall: attempt(function () {
            return on.sheet.Cells(1, 1).Row;
          }),
          cellsItem: attempt(function () {
            return on.sheet.Cells.Item(1, 1).Row;
          }),
        };
      },
    },
    {
      id: 'engine',
      title: '网页组件的能力',
      run: function () {
        var has = function (owner, names) {
          return names.filter(function (name) {
            return !owner || owner[name] === undefined;
          });
        };
        return {
          missingOnArray: has(Array.prototype, ['flat', 'flatMap', 'at', 'findLast', 'includes']),
          missingOnString: has(String.prototype, ['matchAll', 'replaceAll', 'at', 'padStart']),
          missingOnObject: has(Object, ['fromEntries', 'entries', 'hasOwn']),
          missingGlobals: has(window, [
            'BigInt',
            'Map',
            'Promise',
            'fetch',
            'globalThis',
            'queueMicrotask',
            'structuredClone',
            'ResizeObserver',
            'localStorage',
            'crypto',
          ]),
          randomUUID: attempt(function () {
            return typeof window.crypto.randomUUID;
          }),
          flexGap: attempt(function () {
            return CSS.supports('gap', '1px') && CSS.supports('inset', '0');
          }),
          localStorage: attempt(function () {
            localStorage.setItem('jixiao-probe', '1');
            return localStorage.getItem('jixiao-probe');
          }),
        };
      },
    },
    {
      id: 'switches',
      title: '应用程序开关',
      run: function (on) {
        var found = {};
        ['ScreenUpdating', 'EnableEvents', 'DisplayAlerts'].forEach(function (name) {
          found[name] = attempt(function () {
            var before = on.app[name];
            on.app[name] = false;
            var during = on.app[name];
            on.app[name] = before;
            return [before, during, on.app[name]];
          });
        });
        found.Calculation = attempt(function () {
          return on.app.Calculation;
        });
        return found;
      },
    },
    {
      id: 'stores',
      title: '随文件保存的设置',
      run: function (on) {
        return {
          properties: attempt(function () {
            on.book.CustomDocumentProperties.Add('jixiao.probe', false, 4, '甲');
            return on.book.CustomDocumentProperties.Item('jixiao.probe').Value;
          }),
          propertyMissing: attempt(function () {
            return on.book.CustomDocumentProperties.Item('jixiao.none').Value;
          }),
          xml: attempt(function () {
            on.book.CustomXMLParts.Add('<probe xmlns="urn:jixiao:probe">乙</probe>');
            return on.book.CustomXMLParts.SelectByNamespace('urn:jixiao:probe').Item(1).XML;
          }),
          hiddenName: attempt(function () {
            on.book.Names.Add('_jixiao_probe', '="v1"', false);
            return on.book.Names.Item('_jixiao_probe').RefersTo;
          }),
        };
      },
    },
    {
      id: 'plugin-storage',
      title: 'PluginStorage',
      run: function (on) {
        var store = on.root.PluginStorage;
        var round = function (value) {
          return attempt(function () {
            store.setItem('jixiao_probe', value);
            return store.getItem('jixiao_probe');
          });
        };
        return {
          missing: attempt(function () {
            return store.getItem('jixiao_none');
          }),
          text: round('文字'),
          number: round(7),
          boolean: round(true),
          object: round({}),
        };
      },
    },
    {
      id: 'sheets-add',
      title: '新建工作表',
      run: function (on) {
        var before = on.book.Sheets.Count;
        return {
          returned: attempt(function () {
            return on.book.Sheets.Add(undefined, on.book.Sheets.Item(before));
          }),
          counted: on.book.Sheets.Count - before,
          active: attempt(function () {
            return on.book.ActiveSheet.Index;
          }),
        };
      },
    },
    {
      id: 'go-to',
      title: '跳到单元格',
      run: function (on) {
        on.sheet.Activate();
        return {
          byRange: attempt(function () {
            on.app.Goto(on.sheet.Range('C5'), true);
            return on.app.ActiveCell.Address(false, false);
          }),
          bySelect: attempt(function () {
            on.sheet.Range('D6').Select();
            return on.app.ActiveCell.Address(false, false);
          }),
        };
      },
    },
    {
      id: 'undo',
      title: '撤销接口做的改动',
      run: function (on) {
        var cell = on.sheet.Range('A1');
        return {
          value: undoOf(
            on,
            function () {
              cell.Value2 = '改';
            },
            function () {
              return cell.Value2;
            }
          ),
          fill: undoOf(
            on,
            function () {
              cell.Interior.Color = 255;
            },
            function () {
              return cell.Interior.ColorIndex;
            }
          ),
          merge: undoOf(
            on,
            function () {
              on.sheet.Range('B1:C1').Merge();
            },
            function () {
              return on.sheet.Range('B1').MergeCells;
            }
          ),
          sheet: undoOf(
            on,
            function () {
              on.book.Sheets.Add();
            },
            function () {
              return on.book.Sheets.Count;
            }
          ),
        };
      },
    }
  );
})(window.JIXIAO_PROBES.list, window.JIXIAO_PROBES.describe, window.JIXIAO_PROBES.attempt);
