import type { Level2Kind } from '../../model/table';

/** Whether more of what a word measures is better, less of it, or neither: that cannot be said of every work. */
export type Better = 'more' | 'less' | 'either';

/**
 * What a word does in a clause.
 *
 * handling: answers something bad (查处, 修复), so that a count of it is work done · delivering: brings what the money is for
 * (新建, 发放) · finishing: comes to an end or passes a test (完成, 达标) · punctual: in time (及时) · falling: a fall, good of something
 * bad (下降) · finding: meets with something bad (查出) · arising: comes into being, good or bad (新增) · rising (增长) · waiting: goes on until something is done (响应, 滞留) · early: before it is due (提前) · avoiding: keeps
 * something bad from happening (杜绝) · paying: hands over money (支付) · slogan: promises a trend and names no work (强化, 促进).
 */
export type Deed =
  | 'handling'
  | 'delivering'
  | 'finishing'
  | 'punctual'
  | 'falling'
  | 'finding'
  | 'arising'
  | 'rising'
  | 'waiting'
  | 'early'
  | 'avoiding'
  | 'paying'
  | 'slogan';

/**
 * What a name measures when the word ends it.
 *
 * rate: a share in percent · count: so many of a thing · size: an area, a length, a volume · duration: how long · date: a point in time ·
 * money: an amount · level: a degree or a reading of an instrument.
 */
type Head = 'rate' | 'count' | 'size' | 'duration' | 'date' | 'money' | 'level';

/** What a word means to the readers. A word without tags only covers a shorter word that would mislead: 社会稳定 holds no rate of 稳定. */
export interface Tags {
  readonly head?: Head;
  readonly better?: Better;
  readonly deed?: Deed;
  /** 未, 不: turns what follows it. */
  readonly negates?: true;
  /** 无, 零: without the bad thing that follows. */
  readonly without?: true;
  /** Work that goes wrong, not a bad thing that work is about: 逾期 of 整改逾期件数, against 案件 of 查处案件数. */
  readonly fault?: true;
  /** Against a rule, or short of a demand: 违规活动 is a bad thing although 活动 is output. */
  readonly lawless?: true;
  /** What work or a test ended in: 检测阳性, 监管安全事故. Work before it does not make it good. */
  readonly outcome?: true;
  /**
   * Work that may itself go wrong or come late, against 查处 and 消除, which always act against something bad. `work`: what goes wrong
   * after it is its own (鉴定差错). `watch`: what is bad after it is what it is about (监测病虫害).
   */
  readonly serves?: 'work' | 'watch';
  /** Spoils what it is done to, however good that is: 侵占湿地. */
  readonly harms?: true;
  /** 被: what follows was done to the one who is counted. */
  readonly passive?: true;
  /** A share of a whole: 占比. Neither side is better unless the thing shared out is good or bad. */
  readonly share?: true;
  /** How much more there is than before: 增速. */
  readonly grows?: true;
  /** How much of a ceiling was used: 投资控制率. Beyond 100 % it is broken. */
  readonly capped?: true;
  /** Counted each time it happens: 次数, 起数. */
  readonly event?: true;
  /** Who acts or is served, never a unit of measure: 维护单位. */
  readonly actor?: true;
  /** `per`: a price of one (人均, 每亩). `rate`: a price by its own name (单价, 补助标准). `unit`: 单位 before what is measured. */
  readonly price?: 'per' | 'rate' | 'unit';
  /** What is there anyway: a count of it says how large the task is, and no more of it is better. */
  readonly stock?: true;
  /** Kept few by rule: meetings, trips, receptions, posts. */
  readonly kept?: 'few';
  /** Money not spent: 节约, 结余. */
  readonly saving?: true;
  /** Whom a project is for, who does its work for a wage, or whom it pays: 群众, 民警, 施工单位. */
  readonly people?: 'served' | 'staff' | 'paid';
  /** How a value without a figure speaks: `how` much or how well (明显, 逐年), a `trend` (提高), or a `season` without a day in it. */
  readonly degree?: 'how' | 'trend' | 'season';
  /** Names all of the money: 总成本. */
  readonly whole?: true;
  /** A name of a cost that tells nothing of what it pays: 成本投入. */
  readonly vague?: true;
  /** May begin a slogan although no trend is in it: 丰富, 支持. */
  readonly opens?: true;
  /** An aim that nobody can say was reached or missed, when a clause ends with it: 水平, 秩序. */
  readonly aim?: true;
  /** The 二级指标 under which a name with this head belongs. */
  readonly kind?: NonNullable<Level2Kind>;
  /**
   * What it is to a basis. `kind`: a kind of document without the document (合同, 工作计划) · `past`: years gone by (往年) · `practice`:
   * experience (惯例) · `topic`: what any contract may be about (施工) · `part`: a part of a document (附件) · `filler`: words around
   * them (根据, 相关) · `hearsay`: somebody says or knows it, and no paper does (口头, 掌握) · `empty`: says nothing (无, 暂无) · `named`: enough by itself (中标价).
   */
  readonly basis?:
    'kind' | 'past' | 'practice' | 'topic' | 'part' | 'filler' | 'hearsay' | 'empty' | 'named';
}

/** A word of the trade with what it means. */
export interface Term extends Tags {
  readonly word: string;
}

/** Words of one meaning, parted by blanks: `term('人均 亩均 户均', { price: 'per' })`. */
export function term(words: string, tags: Tags): readonly Term[] {
  return words.split(' ').map((word) => ({ word, ...tags }));
}
