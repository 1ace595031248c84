/* The probes that have to wait: events, timers, and what happens while the user edits a cell. Each ends by calling `done`. */
window.JIXIAO_WAITING_PROBES = (function (describe, attempt) {
  'use strict';

  /** How long an event may be on its way, in milliseconds. */
  var ON_ITS_WAY = 1500;
  var HIDDEN = 3000;
  var EDITING = 8000;

  /** Runs an action and tells which events came at once, and which came later. */
  function listen(on, names, action, done) {
    var heard = [];
    var inside = true;
    var listeners = names.map(function (name) {
      var listener = function (about, target, cancel) {
        heard.push({
          event: name,
          at: inside ? '当时' : '之后',
          target: attempt(function () {
            return target.Address(false, false);
          }),
          areas: attempt(function () {
            return target.Areas.Count;
          }),
          cells: attempt(function () {
            return target.CountLarge;
          }),
          third: describe(cancel),
          active: attempt(function () {
            return on.app.ActiveWorkbook.Name === on.book.Name;
          }),
        });
      };
      attempt(function () {
        on.root.ApiEvent.AddApiEventListener(name, listener);
      });
      return listener;
    });
    var result = attempt(action);
    inside = false;
    setTimeout(function () {
      names.forEach(function (name, index) {
        attempt(function () {
          on.root.ApiEvent.RemoveApiEventListener(name, listeners[index]);
        });
      });
      done({ action: result, heard: heard });
    }, ON_ITS_WAY);
  }

  return {
    list: [
      {
        id: 'event-own-write',
        title: '自己写入时的通知',
        run: function (on, done) {
          listen(
            on,
            ['SheetChange'],
            function () {
              on.sheet.Range('A1:B2').Value2 = [
                [1, 2],
                [3, 4],
              ];
            },
            done
          );
        },
      },
      {
        id: 'event-format',
        title: '只改底色时的通知',
        run: function (on, done) {
          listen(
            on,
            ['SheetChange'],
            function () {
              on.sheet.Range('A1').Interior.Color = 255;
            },
            done
          );
        },
      },
      {
        id: 'event-disabled',
        title: '关掉 EnableEvents 时的通知',
        run: function (on, done) {
          on.app.EnableEvents = false;
          listen(
            on,
            ['SheetChange'],
            function () {
              on.sheet.Range('C1').Value2 = 1;
            },
            function (result) {
              on.app.EnableEvents = true;
              done(result);
            }
          );
        },
      },
      {
        id: 'event-column-delete',
        title: '删除整列时的通知',
        run: function (on, done) {
          listen(
            on,
            ['SheetChange'],
            function () {
              on.sheet.Range('B:B').Delete();
            },
            done
          );
        },
      },
      {
        id: 'event-calculate',
        title: '公式重算时的通知',
        run: function (on, done) {
          on.sheet.Range('E1').Formula = '=D1+1';
          listen(
            on,
            ['SheetChange', 'SheetCalculate', 'AfterCalculate'],
            function () {
              on.sheet.Range('D1').Value2 = 5;
            },
            done
          );
        },
      },
      {
        id: 'event-second-workbook',
        title: '打开第二个工作簿时的通知次序',
        run: function (on, done) {
          var second = null;
          var names = [
            'NewWorkbook',
            'WorkbookActivate',
            'WorkbookDeactivate',
            'WindowActivate',
            'WindowDeactivate',
            'WorkbookBeforeClose',
          ];
          listen(
            on,
            names,
            function () {
              second = on.app.Workbooks.Add();
              on.book.Activate();
              second.Close(false);
              return second;
            },
            done
          );
        },
      },
      {
        id: 'hidden-timers',
        title: '窗格收起时的计时器',
        run: function (on, done) {
          var ticks = 0;
          var pane = null;
          var hidden = attempt(function () {
            pane = on.root.GetTaskPane(
              JSON.parse(String(on.root.PluginStorage.getItem('jixiao_et_pane'))).id
            );
            pane.Visible = false;
            return pane.Visible;
          });
          var timer = setInterval(function () {
            ticks += 1;
          }, 100);
          setTimeout(function () {
            clearInterval(timer);
            attempt(function () {
              pane.Visible = true;
            });
            done({ hidden: hidden, ticksIn3Seconds: ticks });
          }, HIDDEN);
        },
      },
      {
        id: 'requests',
        title: '读取同文件夹的文件',
        run: function (on, done) {
          var found = { fetch: typeof window.fetch };
          var request = new XMLHttpRequest();
          var finish = function (how) {
            if (found.xhr) return;
            found.xhr = how;
            done(found);
          };
          request.onload = function () {
            finish('收到 ' + request.status);
          };
          request.onerror = function () {
            finish('失败');
          };
          request.timeout = HIDDEN;
          request.ontimeout = function () {
            finish('没有回答');
          };
          try {
            request.open('GET', '../manifest.xml');
            request.send();
          } catch (error) {
            finish('不允许：' + String(error.message || error));
          }
        },
      },
    ],
    /** While the user keeps a cell in editing: what calls do then. */
    editing: function (on, done) {
      var tries = [];
      var began = new Date().getTime();
      var timer = setInterval(function () {
        var at = new Date().getTime();
        tries.push({
          after: at - began,
          read: attempt(function () {
            return on.sheet.Range('A1').Value2;
          }),
          write: attempt(function () {
            on.sheet.Range('H1').Value2 = 1;
            return true;
          }),
          took: new Date().getTime() - at,
        });
        if (at - began > EDITING) {
          clearInterval(timer);
          done(tries);
        }
      }, 1000);
    },
  };
})(window.JIXIAO_PROBES.describe, window.JIXIAO_PROBES.attempt);
