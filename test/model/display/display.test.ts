import fc from 'fast-check';
import { SSF } from '@e965/xlsx';
import { displayText, generalText } from '../../../src/model/display/display';

describe('displayText: numbers', () => {
  test.each([
    [0.5, '0%', '50%'],
    [0.955, '0%', '96%'],
    [0.9555, '0.0%', '95.6%'],
    [316, '0"万元"', '316万元'],
    [316, '0万元', '316万元'],
    [316.5, 'General"万元"', '316.5万元'],
    [1234567.5, '#,##0.00', '1,234,567.50'],
    [999, '#,##0', '999'],
    [0, '#,##0.00', '0.00'],
    [0.5, '#.##', '.5'],
    [5, '0.##', '5.'],
    [7, '000', '007'],
    [1.005, '0.00', '1.01'],
    [0.615, '0.00', '0.62'],
    [-3.14, '0.0', '-3.1'],
    [-3.14, '0.0;(0.0)', '(3.1)'],
    [0, '0.0;-0.0;"无"', '无'],
    [123456, '0,', '123'],
    [3160000, '0.0,"千元"', '3160.0千元'],
    [123456, '0!.0,"万"', '12.3万'],
    [123456, '0\\.0,', '12.3'],
    [13800138000, '000-0000-0000', '138-0013-8000'],
    [5, '[Red]0;[蓝色]0', '5'],
    [5, '[$¥-804]#,##0.00', '¥5.00'],
    [5, '_ * #,##0_ ', ' 5 '],
    [5, '', '5'],
    [86, '0;;;', '86'],
    [-86, '0;;;', ''],
    [12, '@', '12'],
    [123450000, '[>=100000000]0.00,,"百万";0', '123.45百万'],
    [99, '[>=100]"多";"少"', '少'],
    [100, '[>100]"多";0', '100'],
    [101, '[>100]"多";0', '多'],
    [99, '[<100]"少";"多"', '少'],
    [100, '[<100]"少";"多"', '多'],
    [100, '[<=100]"少";"多"', '少'],
    [5, '[=5]"五";0', '五'],
    [5, '[<>5]"非五";"五"', '五'],
    [6, '[<>5]"非五";"五"', '非五'],
    [5.5, '0.??', '5.5 '],
    [5, '??0', '  5'],
    [1234.567, '#,##0.0#', '1,234.57'],
    [5, '0m', '5m'],
    [3, '0.0"x', '3.0x'],
    [5, '\\x0', 'x5'],
    [7, '@"个"', '7个'],
    [12, '[DBNum2]00"元"', '壹拾贰元'],
    [0, '[DBNum2]0', '零'],
    [1e21, 'General', '1E+21'],
    [1e-7, 'General', '1E-07'],
    [0.1 + 0.2, 'General', '0.3'],
    [316000000000, 'General', '316000000000'],
    [316, '[DBNum1]General', '三百一十六'],
    [3160000, '[DBNum2][$-804]General"元整"', '叁佰壹拾陆万元整'],
    [20.5, '[DBNum1][$-804]G/通用格式', '二十点五'],
    [100000001, '[DBNum2]0', '壹亿零壹'],
    [1234, '#,##0,', '1'],
    [1234567, '#,##0,', '1,235'],
    [1000, '#,##0', '1,000'],
    [1000000, '#,##0', '1,000,000'],
    [12345.678, '#,###.00', '12,345.68'],
    [0, '#', ''],
    [0, '#.#', '.'],
    [1.5, '0.0%', '150.0%'],
    [1e15, '0', '1000000000000000'],
    [123456789012345680, '0', '123456789012346000'],
    [0.004, '0.00', '0.00'],
    [0.005, '0.00', '0.01'],
    [9.995, '0.00', '10.00'],
    [0.5, '0', '1'],
    [0.49, '0', '0'],
    [-5, '0;0', '5'],
    [0, '0;-0', '0'],
    [0, '0;-0;', ''],
    [5, '0"个";@', '5个'],
    [-5, '0"个";@', '-5个'],
    [50, '[<0]"少";[>100]"多";"中"0', '中50'],
    [101, '[<0]"少";[>100]"多";"中"0', '多'],
    [5, 'G/通用格式"个"', '5个'],
    [5, '* 0', '5'],
    [5, '_(0_)', ' 5 '],
    [5, '"/"', '/'],
    [5, '"a/b"', 'a/b'],
    [20, '[DBNum1]0', '二十'],
    [10, '[DBNum1]0', '一十'],
    [110, '[DBNum1]0', '一百一十'],
    [1001, '[DBNum1]0', '一千零一'],
    [10010, '[DBNum1]0', '一万零一十'],
    [100000, '[DBNum1]0', '一十万'],
    [10000000, '[DBNum1]0', '一千万'],
    [101000000, '[DBNum1]0', '一亿零一百万'],
    [200010000, '[DBNum1]0', '二亿零一万'],
    [1.5, '[DBNum1]0.0', '一点五'],
    [12.5, '[DBNum2]0.00"元"', '壹拾贰点伍零元'],
    [12, '[DBNum2]"共"0,0%', '共壹仟贰佰%'],
    [1.5e300, 'General', '1.5E+300'],
    [1e-10, 'General', '1E-10'],
    [123456789.123456789, 'General', '123456789.123457'],
    [Infinity, 'General', '#NUM!'],
  ])('%p under %s is %s', (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it.each([
    [12345, '0.00E+00', '1.23E+04'],
    [0, '0.00E+00', '0.00E+00'],
    [-12345, '0.0E+00', '-1.2E+04'],
    [9.996, '0.00E+00', '1.00E+01'],
    [0.00012, '0.0E-00', '1.2E-04'],
    [12345, '0.0E-00', '1.2E04'],
    [123456, '##0.0E+0', '123.5E+3'],
    [999999, '##0.0E+0', '1.0E+6'],
    [0.5, '.00E+00', '.50E+00'],
    [12345, '0.00E+00"元"', '1.23E+04元'],
  ])('shows powers of ten: %p under %s is %s', (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it.each([
    [0.25, '# ?/?', '1/4'],
    [5.25, '# ?/?', '5 1/4'],
    [-1.75, '# ?/?', '-1 3/4'],
    [5, '# ?/?', '5'],
    [0.99, '# ?/?', '1'],
    [0.001, '# ?/?', '0'],
    [1.5, '?/?', '3/2'],
    [3.14159265, '# ???/???', '3 16/113'],
    [0.3, '# ?/8', '2/8'],
    [0.6, '# ?/100', '60/100'],
  ])('shows fractions: %p under %s is %s', (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it.each([
    [316, '0"元/人"', '316元/人'],
    [316, '0元/人', '316元/人'],
    [20241231, '0000\\/00\\/00', '2024/12/31'],
    [20241231, '0000"/"00"/"00', '2024/12/31'],
  ])('takes no other slash for a fraction: %p under %s is %s', (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it('ignores a format longer than a spreadsheet accepts', () => {
    expect(displayText(1, '0'.repeat(255))).toHaveLength(255);
    expect(displayText(1, '0'.repeat(256))).toBe('1');
  });
});

describe('displayText: the rest', () => {
  it('shows text as stored, whatever a number format says', () => {
    expect(displayText('=0次', '0.00')).toBe('=0次');
    expect(displayText(' a\nb ', 'General')).toBe(' a\nb ');
  });

  it('lets a text section add its words', () => {
    expect(displayText('三', '@"楼"')).toBe('三楼');
    expect(displayText('三', '0;-0;0;"第"@"层"')).toBe('第三层');
    expect(displayText('三', '0;@"楼"')).toBe('三楼');
    expect(displayText('三', '0;-0;0;"@"')).toBe('三');
  });

  it('shows truth values and nothing', () => {
    expect(displayText(true, '0%')).toBe('TRUE');
    expect(displayText(false, 'General')).toBe('FALSE');
    expect(displayText(null, '0%')).toBe('');
  });
});

describe('displayText against SheetJS', () => {
  const formats = [
    '0',
    '0.00',
    '#,##0',
    '#,##0.00',
    '0%',
    '0.00%',
    '0.0,',
    '#,##0;(#,##0)',
    '00.0#',
  ];
  // Never halfway between two figures: SheetJS rounds those in binary, spreadsheets in decimal.
  const amounts = fc
    .tuple(fc.integer({ min: 1000, max: 1e9 }), fc.constantFrom(1, -1))
    .map(([whole, sign]) => sign * (whole + 0.3));

  it('lays out fixed decimals alike', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...formats), (value, format) => {
        expect(displayText(value, format)).toBe(SSF.format(format, value));
      }),
    );
  });

  it('shows every day from 1900 to 2199 alike', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 109_574 }),
        fc.constantFrom('yyyy-mm-dd', 'yy/m/d', 'dddd', 'mmm d'),
        (serial, format) => {
          expect(displayText(serial, format)).toBe(SSF.format(format, serial));
        },
      ),
    );
  });

  it('shows times alike, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), (second) => {
        const serial = 45413 + second / 86_400;
        expect(displayText(serial, 'h:mm:ss')).toBe(SSF.format('h:mm:ss', serial));
      }),
    );
  });
});

it('never throws, and answers with text, for any format', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.double(), fc.string()),
      fc.oneof(
        fc.string(),
        fc.string({ unit: fc.constantFrom(...'0#?.,%@;[]"\\ymdhs年元E+-/_*') }),
      ),
      fc.boolean(),
      (value, format, date1904) => {
        expect(typeof displayText(value, format, date1904)).toBe('string');
      },
    ),
  );
});

it('generalText keeps what 15 digits can say', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (cents) => {
      expect(Number(generalText(cents / 100))).toBe(cents / 100);
    }),
  );
});
