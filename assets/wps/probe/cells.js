/* Probes of cells: values, formulas, merges, looks. */
(function (probes, describe, attempt) {
  'use strict';

  var THEME_ACCENT = 5;

  function milliseconds(action) {
    var began = new Date().getTime();
    action();
    return new Date().getTime() - began;
  }

  function matrix(rows, cols) {
    var all = [];
    for (var r = 0; r < rows; r += 1) {
      var row = [];
      for (var c = 0; c < cols; c += 1) row.push('r' + r + 'c' + c);
      all.push(row);
    }
    return all;
  }

  function readShapes(on) {
    on.sheet.Range('A1:B2').Value2 = [
      [1, 'a'],
      [true, ''],
    ];
    on.sheet.Range('D1').Formula = '=1/0';
    on.sheet.Range('D2').Value2 = 45000;
    on.sheet.Range('D2').NumberFormat = 'yyyy-mm-dd';
    on.sheet.Range('F1:F2').Merge();
    on.sheet.Range('F1').Value2 = '合并';
    var read = function (address) {
      return attempt(function () {
        return on.sheet.Range(address).Value2;
      });
    };
    return {
      one: read('A1'),
      row: read('A1:C1'),
      column: read('A1:A3'),
      block: read('A1:B2'),
      empty: read('Z9'),
      error: read('D1'),
      date: read('D2'),
      dateByValue: attempt(function () {
        return on.sheet.Range('D2').Value();
      }),
      merged: read('F1:F2'),
      errorText: attempt(function () {
        return on.sheet.Range('D1').Text;
      }),
    };
  }

  function writeText(on) {
    var cell = function (address, format, text) {
      if (format) on.sheet.Range(address).NumberFormat = format;
      on.sheet.Range(address).Value2 = text;
      return {
        value: describe(on.sheet.Range(address).Value2),
        formula: describe(on.sheet.Range(address).Formula),
        text: describe(on.sheet.Range(address).Text),
      };
    };
    return {
      equalsAsText: attempt2(cell, 'A1', '@', '=0次'),
      equalsUnformatted: attempt2(cell, 'A2', '', '=0次'),
      longDigitsAsText: attempt2(cell, 'A3', '@', '123456789012345678'),
      longDigits: attempt2(cell, 'A4', '', '123456789012345678'),
      apostrophe: attempt2(cell, 'A5', '', "'12"),
    };
  }

  function attempt2(action, a, b, c) {
    try {
      return action(a, b, c);
    } catch (error) {
      return { throws: String(error.message || error) };
    }
  }

  probes.push(
    { id: 'read-shapes', title: 'Value2 的形状', run: readShapes },
    { id: 'write-text', title: '写入“=0次”和长数字', run: writeText },
    {
      id: 'formulas',
      title: '公式的成批读写',
      run: function (on) {
        on.sheet.Range('A1:B2').Formula = [
          [1, '=A1+1'],
          ['文字', ''],
        ];
        return {
          formulas: attempt(function () {
            return on.sheet.Range('A1:B2').Formula;
          }),
          values: attempt(function () {
            return on.sheet.Range('A1:B2').Value2;
          }),
          hasFormula: attempt(function () {
            return on.sheet.Range('A1:B2').HasFormula;
          }),
        };
      },
    },
    {
      id: 'speed',
      title: '成批与逐格写入的时间',
      run: function (on) {
        return {
          bulk1000x10: milliseconds(function () {
            on.sheet.Range('A1:J1000').Value2 = matrix(1000, 10);
          }),
          bulkArrived: attempt(function () {
            return on.sheet.Range('J1000').Value2;
          }),
          single1000: milliseconds(function () {
            for (var row = 1; row <= 1000; row += 1) on.sheet.Range('L' + row).Value2 = row;
          }),
        };
      },
    },
    {
      id: 'merges',
      title: '合并单元格',
      run: function (on) {
        on.sheet.Range('A1:B2').Merge();
        on.sheet.Range('A1').Value2 = '首格';
        var covered = attempt(function () {
          on.sheet.Range('B2').Value2 = '被遮住';
          return on.sheet.Range('B2').Value2;
        });
        return {
          covered: covered,
          mixed: attempt(function () {
            return on.sheet.Range('A1:C3').MergeCells;
          }),
          area: attempt(function () {
            return on.sheet.Range('B2').MergeArea.Address(false, false);
          }),
          areaOfSingle: attempt(function () {
            return on.sheet.Range('D4').MergeArea.Address(false, false);
          }),
        };
      },
    },
    {
      id: 'fills',
      title: '底色',
      run: function (on) {
        on.sheet.Range('A2').Interior.Color = 255;
        var theme = attempt(function () {
          on.sheet.Range('A3').Interior.ThemeColor = THEME_ACCENT;
          return on.sheet.Range('A3').Interior.Color;
        });
        var look = function (address) {
          return {
            color: attempt(function () {
              return on.sheet.Range(address).Interior.Color;
            }),
            index: attempt(function () {
              return on.sheet.Range(address).Interior.ColorIndex;
            }),
            pattern: attempt(function () {
              return on.sheet.Range(address).Interior.Pattern;
            }),
          };
        };
        return { unfilled: look('A1'), red: look('A2'), theme: theme, mixed: look('A1:A3') };
      },
    },
    {
      id: 'validation',
      title: '下拉列表',
      run: function (on) {
        var cell = on.sheet.Range('A1');
        return {
          typeWithout: attempt(function () {
            return cell.Validation.Type;
          }),
          add: attempt(function () {
            return cell.Validation.Add(3, 1, 1, '是,否');
          }),
          addTwice: attempt(function () {
            return cell.Validation.Add(3, 1, 1, '甲,乙');
          }),
          formula: attempt(function () {
            return cell.Validation.Formula1;
          }),
        };
      },
    },
    {
      id: 'comments',
      title: '批注',
      run: function (on) {
        var cell = on.sheet.Range('A1');
        return {
          without: attempt(function () {
            return cell.Comment;
          }),
          add: attempt(function () {
            return cell.AddComment('一');
          }),
          addTwice: attempt(function () {
            return cell.AddComment('二');
          }),
          text: attempt(function () {
            return cell.Comment.Text();
          }),
        };
      },
    },
    {
      id: 'sizes',
      title: '行高、列宽、已用区域',
      run: function (on) {
        var used = attempt(function () {
          return on.sheet.UsedRange.Address(false, false);
        });
        on.sheet.Range('B2').ColumnWidth = 20;
        return {
          usedOfEmpty: used,
          widthPoints: attempt(function () {
            return on.sheet.Range('B2').Width;
          }),
          widthCharacters: attempt(function () {
            return on.sheet.Range('B2').ColumnWidth;
          }),
          mixed: attempt(function () {
            return on.sheet.Range('A1:B1').ColumnWidth;
          }),
          height: attempt(function () {
            return on.sheet.Range('B2').RowHeight;
          }),
        };
      },
    }
  );
})(window.JIXIAO_PROBES.list, window.JIXIAO_PROBES.describe, window.JIXIAO_PROBES.attempt);
