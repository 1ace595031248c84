/* Runs every probe in a workbook of its own, shows what came of it, and saves it as JSON. */
(function (page, probes, waiting) {
  'use strict';

  var QUESTIONS = [
    ['ribbon-mouse', '窗格开着时，功能区的按钮能用鼠标点吗？', ['能', '不能']],
    ['pane-top', '窗格顶部有没有被 WPS 自己的栏遮住？', ['没有', '有']],
    ['pane-other-window', '再打开一个工作簿，窗格还看得见吗？', ['看得见', '看不见']],
    ['ctrl-z', '在绩校里修复一处后，在表格里按 Ctrl+Z，能撤销吗？', ['能', '不能', '要按几次']],
    ['saved-settings', '忽略一处问题、保存、关闭、再打开，忽略还在吗？', ['在', '不在']],
    [
      'saved-in-excel',
      '同一文件用 Excel 打开并保存，再回 WPS，忽略还在吗？',
      ['在', '不在', '没有 Excel'],
    ],
  ];

  var report = { program: 'jixiao-probe', format: 1, at: '', results: [], answers: {} };
  var on = null;

  function element(id) {
    return page.document.getElementById(id);
  }

  function say(text) {
    element('said').textContent = text;
  }

  function print() {
    element('result').value = JSON.stringify(report, null, 2);
    element('save').disabled = false;
  }

  function application() {
    if (page.Application) return page.Application;
    var member = page.wps.EtApplication;
    return typeof member === 'function' ? page.wps.EtApplication() : member || page.wps;
  }

  /** A workbook of our own: nothing of the user's is ever touched. */
  function openBench() {
    var app = application();
    var book = app.Workbooks.Add();
    return { app: app, root: page.wps || page.Application, book: book, sheet: null };
  }

  function freshSheet() {
    on.app.DisplayAlerts = false;
    on.book.Activate();
    on.book.Sheets.Add();
    // Some builds answer null: the new sheet is the active one.
    on.sheet = on.book.ActiveSheet;
  }

  function note(probe, value, began, threw) {
    var took = new Date().getTime() - began;
    report.results.push({
      id: probe.id,
      title: probe.title,
      took: took,
      threw: !!threw,
      value: value,
    });
    var line = page.document.createElement('li');
    line.textContent = probe.title + '：' + JSON.stringify(value).slice(0, 160);
    if (threw) line.className = 'bad';
    element('log').appendChild(line);
    print();
  }

  function runOne(probe, next) {
    var began = new Date().getTime();
    try {
      freshSheet();
      if (probe.run.length < 2) {
        note(probe, probe.run(on), began);
        next();
      } else {
        probe.run(on, function (value) {
          note(probe, value, began);
          next();
        });
      }
    } catch (error) {
      note(probe, String(error && error.message ? error.message : error), began, true);
      next();
    }
  }

  function runAll(list, done) {
    var index = 0;
    var next = function () {
      if (index === list.length) {
        done();
        return;
      }
      var probe = list[index];
      index += 1;
      say('正在检测（' + index + '/' + list.length + '）：' + probe.title);
      // A pause between two: the page stays alive, and WPS may draw.
      page.setTimeout(function () {
        runOne(probe, next);
      }, 30);
    };
    next();
  }

  function closeBench() {
    probes.attempt(function () {
      on.app.DisplayAlerts = true;
      on.book.Close(false);
    });
    on = null;
  }

  element('run').onclick = function () {
    element('run').disabled = true;
    report.results = [];
    report.at = new Date().toISOString();
    element('log').textContent = '';
    try {
      on = openBench();
    } catch (error) {
      say('没有连上 WPS 表格：' + String(error && error.message ? error.message : error));
      element('run').disabled = false;
      return;
    }
    runAll(probes.list.concat(waiting.list), function () {
      closeBench();
      say('检测完成。请回答下面的问题，再点“保存结果”。');
      element('run').disabled = false;
      element('editing').disabled = false;
    });
  };

  element('editing').onclick = function () {
    element('editing').disabled = true;
    var began = new Date().getTime();
    on = openBench();
    freshSheet();
    say('请在 8 秒内双击空白工作簿里的任一单元格，输入几个字，先不要按回车。');
    waiting.editing(on, function (tries) {
      note({ id: 'editing', title: '编辑单元格时的调用' }, tries, began);
      say('请按回车结束编辑。');
      closeBench();
      element('editing').disabled = false;
    });
  };

  /** Where the file goes: the desktop through WPS itself, for its pages may not download. */
  function saveByWps(name) {
    var root = page.wps || page.Application;
    var path = root.Env.GetDesktopPath() + '/' + name;
    root.FileSystem.WriteFile(path, element('result').value);
    if (!root.FileSystem.Exists(path)) throw new Error('没有写成');
    return path;
  }

  function saveByBrowser(name) {
    var link = page.document.createElement('a');
    link.href =
      'data:application/json;charset=utf-8,' + encodeURIComponent(element('result').value);
    link.download = name;
    page.document.body.appendChild(link);
    link.click();
    page.document.body.removeChild(link);
  }

  element('save').onclick = function () {
    print();
    var name = 'jixiao-probe-' + report.at.replace(/[^0-9]/g, '').slice(0, 14) + '.json';
    try {
      say('已保存到 ' + saveByWps(name));
    } catch (error) {
      saveByBrowser(name);
      say('已交给浏览器下载；没有下载成时，请复制下面的文字。');
    }
  };

  QUESTIONS.forEach(function (question) {
    var label = page.document.createElement('label');
    var choice = page.document.createElement('select');
    label.textContent = question[1];
    ['没有试'].concat(question[2]).forEach(function (text) {
      var option = page.document.createElement('option');
      option.textContent = text;
      choice.appendChild(option);
    });
    choice.onchange = function () {
      report.answers[question[0]] = choice.value;
      print();
    };
    label.appendChild(choice);
    element('questions').appendChild(label);
  });
})(window, window.JIXIAO_PROBES, window.JIXIAO_WAITING_PROBES);
