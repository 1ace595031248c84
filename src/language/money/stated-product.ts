import { FEN_EXPONENT } from '../../model/money';
import { multiplyDecimals, parseDecimal, powerOfTen, type Decimal } from '../../model/decimal';
import { squeeze } from '../text/normalize';
import { saidApart, type LonePrice } from './said-apart';

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

function fenOf(value: Decimal): bigint {
  const fen = { digits: value.digits * powerOfTen(FEN_EXPONENT['元']), scale: value.scale };
  return fen.digits / powerOfTen(fen.scale);
}

/** What a text computes: one product (8650人×5元×200天), a count and its price said apart, or a list of products; null for anything else. */
export function statedProduct(text: string): StatedProduct | null {
  return writtenOut(text) ?? toldApart(text) ?? sumOfProducts(text);
}

/** “5.2万册，每册均价42元” */
function toldApart(text: string): StatedProduct | null {
  const said = saidApart(squeeze(text));
  if (!said) return null;
  const [count, price] = [said.count, said.price].map(([figure, magnitude]) =>
    readFactor(['', figure, magnitude]),
  );
  return { formula: said.formula, fen: fenOf(multiplyDecimals(count!.value, price!.value)) };
}

/** “手册2.1万册×4元，短视频24条×3500元”: every piece is a product. */
function sumOfProducts(text: string): StatedProduct | null {
  const pieces = squeeze(text)
    .split(/[，,；;、+＋]/)
    .filter((piece) => piece !== '');
  const products = pieces.map(writtenOut);
  if (pieces.length < 2 || products.some((product) => product === null)) return null;
  return {
    formula: products.map((product) => product!.formula).join('＋'),
    fen: products.reduce((sum, product) => sum + product!.fen, BigInt(0)),
  };
}

/** What a lone price makes of a count that stands elsewhere, in 分. */
export function timesPrice({ price: [figure, magnitude] }: LonePrice, count: Decimal): bigint {
  return fenOf(multiplyDecimals(readFactor(['', figure, magnitude]).value, count));
}

function writtenOut(text: string): StatedProduct | null {
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
