import { displayText, isDateFormat } from '../../../src/model/display/display';

describe('displayText: dates', () => {
  test.each([
    [45413, 'yyyy"年"m"月"d"日"', '2024年5月1日'],
    [45413, 'yyyy\\年m\\月d\\日', '2024年5月1日'],
    [45413, 'yyyy年mm月', '2024年05月'],
    [45413, 'yyyy/m/d', '2024/5/1'],
    [45413, 'yyyy-mm-dd;@', '2024-05-01'],
    [45413, 'yy.m.d', '24.5.1'],
    [45413, 'yyyy,m', '2024,5'],
    [45413, 'mmmmm', 'M'],
    [45413, '[DBNum2]m', '伍'],
    [45413, '[DBNum1]yy"年"', '二四年'],
    [45413.5, 'yyyy/m/d h AM/PM', '2024/5/1 12 PM'],
    [45413.999999, 'yyyy/m/d h:mm', '2024/5/2 0:00'],
    [45413, 'm/d/yyyy', '2024/5/1'],
    [45413, 'm/d/yy', '2024/5/1'],
    [45413, '[$-F800]dddd, mmmm dd, yyyy', '2024年5月1日'],
    [45413, '[$-804]aaaa', '星期三'],
    [45413, 'aaa', '三'],
    [45413, 'ddd d-mmm-yy', 'Wed 1-May-24'],
    [45413, '[DBNum1][$-804]yyyy"年"m"月"d"日"', '二〇二四年五月一日'],
    [45413 + 11, '[DBNum1]m"月"d"日"', '五月十二日'],
    [45413.75, 'yyyy/m/d h:mm', '2024/5/1 18:00'],
    [0.5, 'h:mm AM/PM', '12:00 PM'],
    [0.25, '上午/下午h"时"mm"分"', '上午6时00分'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [0.999999999, 'h:mm:ss', '0:00:00'],
    [0.0000521, 'mm:ss.0', '00:04.5'],
    [1, 'yyyy-m-d', '1900-1-1'],
    [60, 'yyyy-m-d', '1900-2-29'],
    [61, 'yyyy-m-d', '1900-3-1'],
    [45413.25, 'h:mm A/P', '6:00 A'],
    [45413.75, 'h:mm A/P', '6:00 P'],
    [0.25, 'h AM/PM', '6 AM'],
    [0.75, '上午/下午h时', '下午6时'],
    [1.5, '[h]', '36'],
    [1.5, '[m]', '2160'],
    [1.5, '[s]', '129600'],
    [0.5, '[mm]:ss', '720:00'],
    [0.0000521, '[s].00', '4.50'],
    [0.0000521, 's.000', '4.501'],
    [45413, 'mmmm', 'May'],
    [45325, 'mmmm mmm mm m', 'February Feb 02 2'],
    [45413, 'dddd ddd dd d', 'Wednesday Wed 01 1'],
    [0.5034722, 'h:m', '12:5'],
    [0.5034722, 'h"时"m"分"s"秒"', '12时5分0秒'],
    [45413.5, 'yyyy-mm hh:mm', '2024-05 12:00'],
    [45413.5, 'm hh ss', '5 12 00'],
    [45413, 'e"年"', '2024年'],
    [45413, 'y', '24'],
    [45413, 'yyy', '2024'],
    [45413, 'd.m,yyyy', '1.5,2024'],
    [0, 'yyyy-m-d', '1900-1-0'],
    [1, 'dddd', 'Sunday'],
    [59, 'yyyy-m-d', '1900-2-28'],
    [2958465, 'yyyy-m-d', '9999-12-31'],
    [45413.75, 'm/d/yy h:mm', '2024/5/1 18:00'],
    [45413.75, 'm/d/yyyy h:mm', '2024/5/1 18:00'],
    [0.75, '[$-F400]h:mm:ss AM/PM', '18:00:00'],
    [0.4375, '[DBNum1]h"时"m"分"', '十时三十分'],
    [45413 + 19, '[DBNum1]d"日"', '二十日'],
    [45413, '"m"yyyy', 'm2024'],
    [-1, 'yyyy-m-d', '-1'],
    [2958466, 'yyyy-m-d', '2958466'],
  ])('%p under %s is %s', (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(displayText(45413 - 1462, 'yyyy/m/d', true)).toBe('2024/5/1');
    expect(displayText(0, 'yyyy/m/d', true)).toBe('1904/1/1');
    expect(displayText(1, '[h]', true)).toBe('24');
  });

  test.each([
    ['yyyy/m/d', true],
    ['m"月"d"日"', true],
    ['[h]:mm', true],
    ['mm:ss.0', true],
    ['[s].00', true],
    ['[Red]yyyy', true],
    ['m/d/yy', true],
    ['0 "s"', false],
    ['0.0"h".0', false],
    ['s0', false],
    ['@', false],
    ['General', false],
    ['0.00"元/m"', false],
    ['0m', false],
    ['"日期"@', false],
    ['#,##0_ ;[Red]-#,##0 ', false],
  ])('isDateFormat(%s) is %p', (format, answer) => {
    expect(isDateFormat(format)).toBe(answer);
  });
});
