import { FEN_EXPONENT } from '../../model/money';
import { multiplyDecimals, parseDecimal, powerOfTen, type Decimal } from '../../model/decimal';
import { squeeze } from '../text/normalize';

/** A product that a text writes out, with one price among its factors. */
export interface StatedProduct {
  /** As written: 8650人×5元×200天. */
  readonly formula: string;
  /** In 分. */
  readonly fen: bigint;
}

/** A factor: its figure, 万 or 亿, and the unit behind it. */
const FACTOR = /^(\d[\d,]*(?:\.\d+)?)(万|亿)?([^\d]{0,12})$/;
const FIRST = /(\d[\d,]*(?:\.\d+)?)(万|亿)?([^\d,，;；。:：()=+、]{0,8})$/;
const LAST = /^(\d[\d,]*(?:\.\d+)?)(万|亿)?([^\d,，;；。:：()=+、]{0,12})/;
const SIGNS = /[×*xX✕]/;

/** “5.2万册，每册均价42元”: so many, and the price of each. */
const EACH =
  /^(?:共|合计)?(\d[\d,]*(?:\.\d+)?)(万)?([一-鿿]{1,3})[，,、:：](?:平均)?每([一-鿿]{1,3}?)[^，,。；;、\d每]{0,6}?(\d+(?:\.\d+)?)(万)?元(?:左右)?$/;

function eachProduct(text: string): StatedProduct | null {
  const match = EACH.exec(text);
  if (!match || match[3] !== match[4]) return null;
  const [formula, count = '', many, unit = '', , price = '', large] = match;
  const value = multiplyDecimals(
    readFactor(['', count, many, unit]).value,
    readFactor(['', price, large, '元']).value,
  );
  return { formula, fen: fenOf(value) };
}

function fenOf(value: Decimal): bigint {
  const fen = { digits: value.digits * powerOfTen(FEN_EXPONENT['元']), scale: value.scale };
  return fen.digits / powerOfTen(fen.scale);
}

/** The one product of a text, such as “8650人×5元×200天”; null where there is none, several, or a sum of them. */
export function statedProduct(text: string): StatedProduct | null {
  const each = eachProduct(squeeze(text));
  if (each) return each;
  const pieces = squeeze(text).split(SIGNS);
  if (pieces.length < 2 || /[+÷]|100%/.test(text)) return null;
  const factors = pieces.map((piece, at) =>
    (at === 0 ? FIRST : at === pieces.length - 1 ? LAST : FACTOR).exec(piece),
  );
  const read = factors.flatMap((match) => (match ? [readFactor(match)] : []));
  const prices = read.filter(({ isPrice }) => isPrice);
  if (read.length < pieces.length || prices.length !== 1) return null;
  const value = read.reduce<Decimal>((all, one) => multiplyDecimals(all, one.value), {
    digits: BigInt(1),
    scale: 0,
  });
  return { formula: factors.map((match) => match![0]).join('×'), fen: fenOf(value) };
}

function readFactor([, figure = '', magnitude, unit = '']: readonly (string | undefined)[]) {
  const number = parseDecimal(figure.replace(/,/g, ''))!;
  const power = magnitude === '万' ? 4 : magnitude === '亿' ? 8 : 0;
  // 0.05‰ of it.
  const share = unit.startsWith('%') ? 2 : unit.startsWith('‰') ? 3 : 0;
  const value = { digits: number.digits * powerOfTen(power), scale: number.scale + share };
  return { value, isPrice: /^元/.test(unit) };
}
