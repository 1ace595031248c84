/*
 * The install page: asks the service that WPS runs on this machine to add 绩校 to the user's list of add-ins, or to take it off.
 * ES5, for the browsers of intranets. It touches no other add-in.
 */
(function (page, settings) {
  'use strict';

  /** Where WPS listens on every machine; https pages may be kept from asking the first. */
  var SERVICES =
    page.location.protocol === 'https:'
      ? ['https://127.0.0.1:58891', 'http://127.0.0.1:58890']
      : ['http://127.0.0.1:58890'];

  /** The address that makes the system start the service. */
  var WAKE = 'ksoWPSCloudSvr://start=RelayHttpServer';

  /** How long an answer may take, and how long the service needs to start, in milliseconds. */
  var PATIENCE = 3000;
  var STARTING = 3000;

  var service = null;

  function element(id) {
    return page.document.getElementById(id);
  }

  function say(id, text, kind) {
    element(id).textContent = text;
    element(id).className = kind || '';
  }

  function post(address, body, done, failed) {
    var request = new page.XMLHttpRequest();
    var over = false;
    var fail = function () {
      if (!over) failed();
      over = true;
    };
    request.open('POST', address);
    request.timeout = PATIENCE;
    request.onload = function () {
      if (over) return;
      over = true;
      if (request.status === 200) done(String(request.responseText));
      else failed();
    };
    request.onerror = fail;
    request.ontimeout = fail;
    request.send(body);
  }

  /** The first service that answers. */
  function findService(found, none) {
    var left = SERVICES.slice();
    var next = function () {
      var address = left.shift();
      if (!address) none();
      else
        post(
          address + '/version',
          JSON.stringify({}),
          function (version) {
            service = address;
            found(version);
          },
          next
        );
    };
    next();
  }

  function mode() {
    return page.document.querySelector('input[name="mode"]:checked').value;
  }

  /** What WPS is told; it takes the whole as base64 of JSON. Everything in it is ASCII. */
  function order(command, addIn) {
    return page.btoa(
      JSON.stringify({
        cmd: command,
        name: settings.name,
        url: addIn.url,
        addonType: settings.type,
        online: addIn.online,
        version: addIn.version,
        customDomain: '',
      })
    );
  }

  function wanted() {
    return mode() === 'online'
      ? { url: settings.base, online: 'true', version: '' }
      : { url: settings.archive, online: 'false', version: settings.version };
  }

  function deploy(command, addIn, done) {
    post(
      service + '/deployaddons/runParams',
      order(command, addIn),
      function (answer) {
        if (answer === 'OK' || answer === '') done();
        else say('said', 'WPS 没有接受：' + answer, 'bad');
      },
      function () {
        say('said', '没有完成：WPS 服务没有回答。请再点一次。', 'bad');
      }
    );
  }

  /** Ours among the add-ins of this user; null when it is not there. */
  function oursIn(list) {
    var ours = null;
    list.forEach(function (one) {
      if (one.name === settings.name && one.addonType === settings.type && one.enable !== 'false') {
        ours = { url: one.url, online: String(one.online), version: one.version || '' };
      }
    });
    return ours;
  }

  function isCurrent(ours) {
    if (ours.online === 'false')
      return ours.url === settings.archive && ours.version === settings.version;
    return ours.url === settings.base;
  }

  function readInstalled(answer) {
    try {
      return oursIn(JSON.parse(answer));
    } catch (error) {
      return null;
    }
  }

  function showInstalled() {
    post(
      service + '/publishlist',
      JSON.stringify({}),
      function (answer) {
        offer(readInstalled(answer));
      },
      function () {
        offer(null);
      }
    );
  }

  function offer(ours) {
    element('install').disabled = false;
    element('install').textContent = !ours ? '安装' : isCurrent(ours) ? '重新安装' : '更新';
    element('remove').hidden = !ours;
    element('remove').onclick = function () {
      deploy('disable', ours, function () {
        say('said', '已卸载。重启 WPS 表格后，“绩校”选项卡消失。', 'good');
        showInstalled();
      });
    };
    if (!ours) say('installed', '这台电脑还没有安装绩校。');
    else if (!isCurrent(ours))
      say('installed', '这台电脑装的是另一版本或另一网址的绩校，可以更新。');
    else
      say(
        'installed',
        ours.online === 'false' ? '已安装（离线，' + ours.version + '）。' : '已安装（在线）。',
        'good'
      );
  }

  element('install').onclick = function () {
    deploy('enable', wanted(), function () {
      say('said', '已安装。现在打开 WPS 表格，点允许，再重启表格。', 'good');
      showInstalled();
    });
  };

  /** Newer Chromium keeps pages from the machine's own services, or asks first; a page is not told which it was. */
  function asksBeforeLoopback() {
    var version = /Chrom(?:e|ium)\/(\d+)/.exec(page.navigator.userAgent);
    return version !== null && Number(version[1]) >= 142;
  }

  function look() {
    say('service', '正在查找本机的 WPS 服务…');
    findService(
      function (version) {
        element('asleep').hidden = true;
        say(
          'service',
          '已找到本机的 WPS 服务' + (version ? '（' + version + '）' : '') + '。',
          'good'
        );
        showInstalled();
      },
      function () {
        element('asleep').hidden = false;
        element('blocked').hidden = !asksBeforeLoopback();
        say(
          'service',
          asksBeforeLoopback()
            ? '没有找到本机的 WPS 服务，也可能是浏览器不许网页访问它。'
            : '没有找到本机的 WPS 服务。',
          'bad'
        );
      }
    );
  }

  element('wake').onclick = function () {
    say('service', '正在启动 WPS 服务…');
    page.location.href = WAKE;
    page.setTimeout(look, STARTING);
  };

  say('version', settings.version);
  look();
})(window, window.JIXIAO_INSTALL);
