import fc from 'fast-check';
import { printMoney, yuan } from '../../src/model/money';
import {
  findAmounts,
  moneyUnitIn,
  readMoney,
  readUppercaseMoney,
} from '../../src/language/money/money';

const stated = (text: string): string | null => {
  const money = readMoney(text);
  return money && `${yuan(money)} ${money.unit} ${money.unitFrom} ${String(money.step)}`;
};

test.each([
  ['316万元', '3160000.00 万元 cell 1000000'],
  ['316.50 万元', '3165000.00 万元 cell 10000'],
  ['３１６（万元）', '3160000.00 万元 cell 1000000'],
  ['约316万元', '3160000.00 万元 cell 1000000'],
  ['250万', '2500000.00 万元 cell 1000000'],
  ['0  ', '0.00 万元 assumed 1000000'],
  ['¥1,030.80', '1030.80 元 cell 1'],
  ['￥１，２００元', '1200.00 元 cell 100'],
  ['5千元', '5000.00 元 cell 100000'],
  ['2百万元', '2000000.00 万元 cell 100000000'],
  ['0.5亿元', '50000000.00 亿元 cell 1000000000'],
  ['1亿5000万元', '150000000.00 万元 cell 1000000'],
  ['968.1918万元', '9681918.00 万元 cell 100'],
  ['总额10606.7522万元', '106067522.00 万元 cell 100'],
  ['叁佰壹拾陆万元整', '3160000.00 万元 cell 1000000'],
  ['二百三十万元', '2300000.00 万元 cell 1000000'],
  ['壹佰元伍角叁分', '100.53 元 cell 1'],
  ['壹佰元伍角整', '100.50 元 cell 10'],
  ['壹佰元零叁分', '100.03 元 cell 1'],
  ['316万元(叁佰壹拾陆万元整)', '3160000.00 万元 cell 1000000'],
  ['316万元（3160000元）', '3160000.00 万元 cell 1000000'],
  ['-5万元', '-50000.00 万元 cell 1000000'],
  ['3.1234567万元', '31234.57 万元 cell 1'],
])('reads %s', (text, expected) => expect(stated(text)).toBe(expected));

test.each([
  [
    '',
    '-',
    '—',
    '————',
    '/',
    '见附件',
    '10人',
    '20%',
    '12月',
    '2024年',
    '1000元/人',
    '100-200万元',
  ],
  ['164万元,其中市级财政132万元', '854万854万', '1.2.3', '一元化管理', '6.3E'],
])('reads no single amount in %s…', (...texts) => {
  for (const text of texts) expect([text, readMoney(text)]).toEqual([text, null]);
});

test('a bare number takes the unit of its format, label or note', () => {
  expect(readMoney('226,145,100.00', { unit: '元', from: 'label' })).toEqual({
    fen: 22614510000n,
    unit: '元',
    unitFrom: 'label',
    step: 1n,
  });
  expect(readMoney('316万元', { unit: '元', from: 'note' })).toMatchObject({ unitFrom: 'cell' });
});

const found = (text: string): string[] =>
  findAmounts(text).map(
    ({ money, start, end, word }) => `${word}|${text.slice(start, end)}|${yuan(money)}`,
  );

test.each([
  ['租赁费230万元、物业费86万元', ['租赁费|230万元|2300000.00', '物业费|86万元|860000.00']],
  [
    '2024年用于支付租赁费 230\n万元，物业费86 万元，合计316万元',
    ['租赁费|230\n万元|2300000.00', '物业费|86 万元|860000.00', '|316万元|3160000.00'],
  ],
  ['63人×1000元=6.3万元', ['|6.3万元|63000.00']],
  ['费用100万元至200万元，1元-2元，另支付100万元到户', ['另支付|100万元|1000000.00']],
  ['培训3万人，费用约2万，其中补助20万元', ['费用|2万|20000.00', '补助|20万元|200000.00']],
  ['2022年村务公开工作经费4.5万绩效目标表', ['村务公开工作经费|4.5万|45000.00']],
  ['受益人口约2万，按1000元/人补助，每户5头', []],
  ['用于支付2024年行政服务中心租赁费', []],
  ['元旦、二元结构、三公里、第3万元户', []],
])('finds the amounts of “%s”', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ['项目资金（万元）', '万元'],
  ['项目资金\n（元）', '元'],
  ['单位：万元', '万元'],
  ['（金额单位：元）', '元'],
  ['预算数(万元)(A)', '万元'],
  ['金额万元', '万元'],
  ['资金总额', null],
  ['316万元', null],
  ['资金(千元)', null],
  ['单位：人', null],
])('moneyUnitIn %j', (text, expected) => expect(moneyUnitIn(text)).toBe(expected));

test('大写 is read only when it stands alone', () => {
  expect(yuan(readUppercaseMoney('人民币叁佰壹拾陆万元整')!)).toBe('3160000.00');
  expect(yuan(readUppercaseMoney('（大写：壹万贰仟叁佰元伍角整）')!)).toBe('12300.50');
  expect(readUppercaseMoney('316万元')).toBeNull();
  expect(readUppercaseMoney('叁佰壹拾万元整，另加')).toBeNull();
});

test('an amount prints and reads the same', () => {
  const unit = fc.constantFrom('元' as const, '万元' as const, '亿元' as const);
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), unit, (fen, unit) => {
      const read = readMoney(printMoney(fen, unit));
      expect([read?.fen, read?.unit]).toEqual([fen, unit]);
    }),
  );
});

test('no input throws', () => {
  const trade = fc.string({
    unit: fc.constantFrom(...'0123456789.,，万亿千百十元角分整壹贰¥(-)×/ 人约\n'),
  });
  fc.assert(
    fc.property(fc.oneof(trade, fc.string({ unit: 'binary' })), (text) => {
      readMoney(text);
      readUppercaseMoney(text);
      moneyUnitIn(text);
      for (const { start, end } of findAmounts(text)) expect(end).toBeGreaterThan(start);
    }),
  );
});
