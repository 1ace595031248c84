/*
 * The ribbon page of 绩校 in WPS 表格. WPS opens index.html hidden when it starts and looks for these functions on `window` by
 * the names in ribbon.xml. Everything here is ES5 and synchronous: WPS waits for a callback to return, and some builds lose
 * the whole tab over an async one. The work itself is done in the task pane, a page of its own with its own world; the two share
 * only the document and PluginStorage, so a button leaves its command there and the pane collects it.
 */
(function (page) {
  'use strict';

  /** Keys of PluginStorage. They name the host, because WPS has been seen to share the store between 文字, 表格 and 演示. */
  var PANE_KEY = 'jixiao_et_pane';
  var COMMAND_KEY = 'jixiao_et_command';

  var DOCK_RIGHT = 2;
  /** Width of a new pane. */
  var WIDTH = 380;

  /** What each button asks of the pane, and its picture. */
  var BUTTONS = {
    jixiaoCheck: { command: 'check', image: 'check' },
    jixiaoHere: { command: 'here', image: 'check' },
    jixiaoFix: { command: 'fix', image: 'fix' },
    jixiaoTemplate: { command: 'templates', image: 'template' },
    jixiaoMark: { command: 'mark', image: 'mark' },
    jixiaoUnmark: { command: 'unmark', image: 'unmark' },
    jixiaoWaive: { command: 'waive', image: 'waive' },
    jixiaoPane: { command: 'check', image: 'pane' },
  };

  /** After any of these a button's state may be another. */
  var EVENTS = [
    'AfterTaskPaneShow',
    'AfterTaskPaneHidden',
    'WorkbookOpen',
    'NewWorkbook',
    'WorkbookActivate',
    'WorkbookDeactivate',
    'WindowActivate',
  ];

  var ribbon = null;
  var sequence = 0;

  /** Answers `otherwise` where a member is missing or the host refuses: nothing may be thrown into WPS. */
  function attempt(action, otherwise) {
    try {
      var value = action();
      return value === undefined || value === null ? otherwise : value;
    } catch (error) {
      return otherwise;
    }
  }

  /** The objects that may carry the add-in's own members; old builds have only `wps`. */
  function roots() {
    return [page.Application, page.wps].filter(function (one) {
      return !!one;
    });
  }

  /** The first root that has a member by one of its spellings, with that spelling. */
  function having(names) {
    var found = null;
    roots().forEach(function (root) {
      names.forEach(function (name) {
        var has = attempt(function () {
          return root[name] !== undefined && root[name] !== null;
        }, false);
        if (has && !found) found = { root: root, name: name };
      });
    });
    return found;
  }

  function call(names, args) {
    var member = having(names);
    if (!member) return null;
    return attempt(function () {
      return member.root[member.name].apply(member.root, args);
    }, null);
  }

  /** 表格 itself; `wps.EtApplication` is a function in old builds and a property in others. */
  function application() {
    if (page.Application) return page.Application;
    return attempt(function () {
      var member = page.wps.EtApplication;
      return typeof member === 'function' ? page.wps.EtApplication() : member;
    }, page.wps);
  }

  function store() {
    var member = having(['PluginStorage']);
    return member ? member.root.PluginStorage : null;
  }

  function recall(key) {
    return attempt(function () {
      return JSON.parse(String(store().getItem(key)));
    }, null);
  }

  function keep(key, value) {
    return attempt(function () {
      store().setItem(key, JSON.stringify(value));
      return true;
    }, false);
  }

  /** Beside this page, wherever the add-in is served from or unpacked to. */
  function addressOf(file) {
    return page.location.href.replace(/[?#].*$/, '').replace(/[^\/]*$/, '') + file;
  }

  /** A pane belongs to the window in which it was made; a workbook in a tab of its own counts as one. */
  function activeWindow() {
    var handle = attempt(function () {
      return application().ActiveWindow.Hwnd;
    }, '');
    var book = attempt(function () {
      return application().ActiveWorkbook.FullName;
    }, '');
    return handle + '|' + book;
  }

  function hasWorkbook() {
    try {
      return !!application().ActiveWorkbook;
    } catch (error) {
      // A dialog is open, or a cell is being edited: better a button too many than a dead one.
      return true;
    }
  }

  /** The pane that was made last, if it is still alive. Its id goes stale with its window, and then WPS throws, or answers null. */
  function lastPane() {
    var kept = recall(PANE_KEY);
    if (!kept || !kept.id) return null;
    var pane = call(['GetTaskPane', 'GetTaskpane'], [kept.id]);
    var alive = attempt(function () {
      return Number(pane.ID) === Number(kept.id);
    }, false);
    return alive ? { pane: pane, window: kept.window } : null;
  }

  /** The pane of the window in front; none when it lies in another window, where the reader would not see it. */
  function paneHere() {
    var last = lastPane();
    return last && last.window === activeWindow() ? last.pane : null;
  }

  function isVisible(pane) {
    return attempt(function () {
      return !!pane.Visible;
    }, false);
  }

  function show(pane) {
    return attempt(function () {
      pane.Visible = true;
      return true;
    }, false);
  }

  /** Only one pane is ever alive: two would both collect the commands. */
  function makePane(file) {
    var last = lastPane();
    if (last) {
      attempt(function () {
        last.pane.Delete();
      });
    }
    var pane = call(['CreateTaskPane', 'CreateTaskpane'], [addressOf(file), '绩校']);
    if (!pane) return false;
    attempt(function () {
      pane.DockPosition = DOCK_RIGHT;
    });
    attempt(function () {
      pane.Width = WIDTH;
    });
    attempt(function () {
      keep(PANE_KEY, { id: pane.ID, window: activeWindow() });
    });
    return show(pane);
  }

  function openPane(command) {
    sequence += 1;
    var left = keep(COMMAND_KEY, { n: sequence, t: new Date().getTime(), cmd: command });
    var pane = paneHere();
    // Where nothing can be left in the store, the address of a new pane has to say it.
    if (left && pane && show(pane)) return true;
    return makePane(left ? 'taskpane-wps.html' : 'taskpane-wps.html?do=' + command);
  }

  function invalidate() {
    attempt(function () {
      ribbon.Invalidate();
    });
  }

  page.OnAddinLoad = function (ribbonUI) {
    ribbon = ribbonUI;
    EVENTS.forEach(function (name) {
      attempt(function () {
        having(['ApiEvent']).root.ApiEvent.AddApiEventListener(name, invalidate);
      });
    });
    return true;
  };

  page.OnAction = function (control) {
    var id = control.Id;
    var button = BUTTONS.hasOwnProperty(id) ? BUTTONS[id] : null;
    if (!button || !hasWorkbook()) return true;
    var pane = id === 'jixiaoPane' ? paneHere() : null;
    if (pane && isVisible(pane)) {
      attempt(function () {
        pane.Visible = false;
      });
    } else if (!openPane(button.command)) {
      attempt(function () {
        page.alert(
          '绩校窗格没有打开。请先按回车结束单元格编辑、关闭对话框，再点一次；仍不行时请重启 WPS 表格。'
        );
      });
    }
    invalidate();
    return true;
  };

  page.OnGetEnabled = function () {
    return hasWorkbook();
  };

  page.OnGetLabel = function () {
    var pane = paneHere();
    return pane && isVisible(pane) ? '收起窗格' : '打开窗格';
  };

  page.GetImage = function (control) {
    var button = BUTTONS.hasOwnProperty(control.Id) ? BUTTONS[control.Id] : BUTTONS.jixiaoPane;
    return 'images/' + button.image + '-32.png';
  };
})(window);
