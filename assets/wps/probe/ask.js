/*
 * What is asked of a real WPS 表格, one fact a probe. Every probe gets an empty sheet of a workbook of its own and answers with
 * plain data; what it throws is an answer too. Nothing here is trusted: this page exists because documents are silent or disagree.
 */
window.JIXIAO_PROBES = (function () {
  'use strict';

  /** Shape and value of whatever came back, as data. */
  function describe(value) {
    if (value === undefined) return 'undefined';
    if (value === null) return 'null';
    if (Array.isArray(value))
      return { array: value.slice(0, 4).map(describe), length: value.length };
    if (value instanceof Date) return { date: value.getTime() };
    if (typeof value === 'object' || typeof value === 'function') {
      return { type: typeof value, hasItem: typeof value.Item };
    }
    return value;
  }

  function attempt(action) {
    try {
      return describe(action());
    } catch (error) {
      return { throws: String(error && error.message ? error.message : error) };
    }
  }

  return { describe: describe, attempt: attempt, list: [] };
})();
