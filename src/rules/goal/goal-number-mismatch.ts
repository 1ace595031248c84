import { rule } from '../../lint/rule';
import { compareDecimals, powerOfTen, type Decimal } from '../../model/decimal';
import type { Indicator, Table } from '../../model/table';
import { readMeasure } from '../../parse/text/measure';
import { nameOf, plain } from '../quote';
import { withoutBlanks } from '../../parse/text/normalize';

/** “培训280人次”: what is done, how many, of what. */
interface Stated {
  readonly object: string;
  readonly figure: string;
  /** 不少于, 以上: an indicator may promise more. */
  readonly floor: boolean;
}

export const goalNumberMismatch = rule({
  id: 'goal-number-mismatch',
  title: '目标与指标数值不一致',
  severity: 'error',
  looksAt: 'table',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '目标说280人次，指标写260人次，考核时不知道以哪个为准。',
  says: {
    mismatch: '绩效目标写“{object}{figure}”，指标“{name}”的指标值是“{value}”，两处不一致，请核对。',
  },
  example: {
    fails: `
      项目名称 | 业务培训 | 预算数 | 20万元
      绩效目标 | 目标1 | 全年举办业务培训280人次，考核合格率达到95%。 | <
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 业务培训人次 | ≥260人次`,
    passes: `
      项目名称 | 业务培训 | 预算数 | 20万元
      绩效目标 | 目标1 | 全年举办业务培训280人次，考核合格率达到95%。 | <
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 业务培训人次 | ≥280人次`,
  },
  check(table, { report }) {
    for (const { value, term } of table.goals) {
      if (term !== 'annual') continue;
      const all = statedFigures(value.text);
      const told = new Set<Indicator>();
      for (const stated of all) {
        const indicator = onlyMatch(table, stated);
        if (!indicator?.value || told.has(indicator) || agrees(stated, all, indicator)) continue;
        told.add(indicator);
        report('mismatch', {
          at: indicator.value,
          data: {
            object: stated.object,
            figure: stated.figure,
            name: nameOf(indicator),
            value: plain(indicator.value),
          },
          related: [
            { place: value.place, message: `绩效目标写“${stated.object}${stated.figure}”` },
          ],
        });
      }
    }
  },
});

const UNITS =
  '(?:人次|户次|批次|场次|平方米|平方公里|公里|㎡|学时|人|名|户|台|套|辆|场|期|项|个|件|亩|公顷|份|册|篇|家|所|座|处|条|米|吨|头|只|株|棵|部|门|栋|间|盏|枚|页|本|块|根|支|张|艘|架|眼|幅|集|例|起|宗|次)';
const FIGURE = `(\\d[\\d,]*(?:\\.\\d+)?万?${UNITS}|\\d+(?:\\.\\d+)?%)`;
const LEAST = '(不少于|不低于|达到|达|约|共|≥|大于等于|超过|稳定在|提高到)?';
const BEFORE = new RegExp(`([\\u4e00-\\u9fff]{2,10}?)${LEAST}${FIGURE}(以上)?`, 'g');
const AFTER = new RegExp(`${FIGURE}(?:的)?([\\u4e00-\\u9fff]{2,6})`, 'g');
/** What is done to the object. */
const VERBS =
  /^(全年|年度|计划|举办|开展|完成|组织|实施|采购|购置|新建|改造|建设|建成|维修|维护|养护|发放|资助|补助|支持|培训|服务|检查|办理|印制|对|为|向|给|约|共|的)+/;

/** Objects of at least two characters right before or after a figure with a unit that counts; rates only after their name. */
function statedFigures(text: string): Stated[] {
  const found: Stated[] = [];
  const plain = withoutBlanks(text);
  for (let match = BEFORE.exec(plain); match; match = BEFORE.exec(plain)) {
    const [, object = '', least, figure = '', above] = match;
    const isRate = figure.endsWith('%');
    if (isRate && !/[率度比]$/.test(object)) continue;
    const floor = /不少于|不低于|≥|超过|大于/.test(least ?? '') || above !== undefined;
    const bare = isRate ? object : object.replace(VERBS, '');
    for (const name of new Set([object, bare])) found.push({ object: name, figure, floor });
  }
  for (let match = AFTER.exec(plain); match; match = AFTER.exec(plain)) {
    const [, figure = '', words = ''] = match;
    // “1200名残疾儿童和持证残疾人”: the figure is of both.
    const rest = plain.slice(match.index + match[0].length - words.length).slice(0, 12);
    if (figure.endsWith('%') || /^[^，,。；;]*[和、及与]/.test(rest)) continue;
    for (let length = words.length; length >= 2; length -= 1)
      found.push({ object: words.slice(0, length), figure, floor: false });
  }
  return found.filter(({ object }) => object.length >= 2);
}

/** The one annual indicator whose name holds the object and whose unit is the same; none when several could be meant. */
function onlyMatch(table: Table, { object, figure }: Stated): Indicator | null {
  const { unit, kind } = readMeasure(figure);
  const fits = table.indicators.filter(
    ({ block, name, measure, level2Kind }) =>
      block.term === 'annual' &&
      (kind === 'percent' || level2Kind === 'quantity') &&
      measure.kind === kind &&
      sameUnit(measure.unit, unit) &&
      names(withoutBlanks(name?.text ?? ''), object, kind === 'percent'),
  );
  return fits.length === 1 ? fits[0]! : null;
}

/** The name holds the object; of a rate the goal may say more than the name (培训考核合格率 for 考核合格率). */
function names(name: string, object: string, isRate: boolean): boolean {
  return name.includes(object) || (isRate && name.length > 3 && object.endsWith(name));
}

function sameUnit(a: string | null, b: string | null): boolean {
  const person = /^[人名位]$/;
  return a === b || (a !== null && b !== null && person.test(a) && person.test(b));
}

/** The figure, any other of the goal's figures in that unit, or their sum is the indicator's; or the goal states a floor below it. */
function agrees(stated: Stated, all: readonly Stated[], { measure }: Indicator): boolean {
  const { low: target, high } = measure;
  if (!target || !high) return true;
  const figures = [...new Set(all.map(({ figure }) => figure))].map((figure) =>
    readMeasure(figure),
  );
  const alike = figures.filter(({ unit, low }) => low !== null && sameUnit(unit, measure.unit));
  const bounds = alike.map(({ low }) => low!);
  const own = readMeasure(stated.figure).low!;
  if (stated.floor && compareDecimals(target, own) > 0) return true;
  return [...bounds, addDecimals(bounds)].some(
    (bound) => compareDecimals(bound, target) === 0 || compareDecimals(bound, high) === 0,
  );
}

function addDecimals(all: readonly Decimal[]): Decimal {
  const scale = Math.max(0, ...all.map((one) => one.scale));
  const digits = all.reduce(
    (sum, one) => sum + one.digits * powerOfTen(scale - one.scale),
    BigInt(0),
  );
  return { digits, scale };
}
