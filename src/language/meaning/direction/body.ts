import type { Token } from '../../segment';
import type { Better, Deed, Tags } from '../../terms/term';
import { hintOf } from './hint';

/** What the words before the head add up to. */
export interface Body {
  /** The thing that is counted or shared out, with what was done about it. */
  thing: Better | null;
  /** Work on something bad was named: `clear` always acts against it (查处, 整改); the others may go wrong (`Tags.serves`). */
  handled: 'clear' | 'watch' | 'work' | null;
  /** Money was won back by it, or brought along: 追回, 带动. */
  recovered: boolean;
  delivered: boolean;
  waited: boolean;
  early: boolean;
  /** Something was brought to its end: a time until then is to be short. */
  finished: boolean;
  /** A state goes on: 正常, 在岗. */
  lasts: boolean;
  /** In time: 按时, 及时. */
  timely: boolean;
  /** The token before said how work goes wrong: 虚假, 逾期, 违规. Work that follows at once is that work. */
  wrong: 'fault' | 'lawless' | null;
  /** 未 has met the deed that it negates. */
  failed: boolean;
  /** 未 stands before, and nothing has ended its reach. */
  negated: boolean;
  /** 无 or 降低 stands before: the next bad thing means its opposite. */
  spared: boolean;
  /** Less of something than before: 压缩. */
  fell: boolean;
  /** Something bad was met with (检出), which is neither good nor bad work. */
  found: boolean;
  /** Something came into being: 新增. */
  arose: boolean;
  /** What is there anyway stands before: 馆藏. */
  stock: boolean;
  /** A price or an amount stands before: 次均费用. */
  priced: Better | null;
  /** More than before: 增长. */
  rose: boolean;
  /** 被 stands before. */
  suffered: boolean;
  /** Only characters speak for the thing, or a word that nobody knows stands behind it. */
  guessed: boolean;
}

export function turned(better: Better): Better {
  if (better === 'either') return 'either';
  return better === 'more' ? 'less' : 'more';
}

/** What all tokens before a head add up to. */
export function bodyOf(tokens: readonly Token[]): Body {
  const body: Body = {
    thing: null,
    handled: null,
    recovered: false,
    delivered: false,
    waited: false,
    early: false,
    finished: false,
    wrong: null,
    lasts: false,
    failed: false,
    timely: false,
    negated: false,
    spared: false,
    fell: false,
    found: false,
    arose: false,
    stock: false,
    priced: null,
    rose: false,
    suffered: false,
    guessed: false,
  };
  for (const token of tokens) take(body, token);
  return body;
}

/** One token's part in the body; tokens without a part (actors, 项目) leave it as it is. */
function take(body: Body, { text, tags }: Token): void {
  if (text.startsWith('的') && body.negated) close(body);
  const { wrong } = body;
  // 非法宗教活动: what covers other words parts nothing.
  if (!tags || Object.keys(tags).length > 0 || wrong === 'fault') body.wrong = null;
  if (!tags) return guess(body, text);
  if (tags.negates) body.negated = true;
  else if (tags.stock) body.stock = true;
  else if (tags.passive) body.suffered = true;
  else if (tags.harms && !body.handled && !body.spared) fail(body);
  else if (tags.without || tags.deed === 'avoiding') body.spared = true;
  else if (tags.deed === 'falling' || tags.saving) fall(body);
  else if (tags.deed === 'finding') find(body);
  else if (tags.deed === 'arising') body.arose = true;
  else if ((tags.deed || tags.fault) && body.suffered) fail(body);
  else if (tags.deed === 'handling' && !tags.fault && !tags.lawless) handle(body, wrong, tags);
  else if (tags.deed === 'waiting') wait(body, tags.better === 'less');
  else if (tags.deed === 'slogan' && tags.better) body.recovered = true;
  else if (tags.deed === 'rising') body.rose = true;
  else if (tags.deed === 'early') {
    body.early = true;
    body.guessed = false;
    body.thing = null;
  } else if (tags.fault || tags.outcome || tags.lawless) goWrong(body, tags);
  // The price of a thing is no measure of it: 服务费支付率.
  else if (tags.better && tags.head === 'money') body.priced = tags.better;
  else if (tags.better && !tags.deed) meet(body, tags.better);
  else if (tags.deed === 'finishing' || tags.deed === 'punctual' || tags.deed === 'delivering')
    succeed(body, wrong, tags.deed, Boolean(tags.better));
}

const HAN = /[一-鿿]/;
const PARTICLE = /^[的之及与和了或]$/;

/** What the characters of a word that nobody knows make likely. */
function guess(body: Body, text: string): void {
  if (body.failed || !HAN.test(text.charAt(0)) || PARTICLE.test(text)) return;
  const { harms, cures, isNoun } = hintOf(text);
  if (cures && body.negated) {
    fail(body);
    body.guessed = true;
    return;
  }
  if (body.thing === 'less' && cures) {
    body.thing = 'more';
    body.guessed = true;
  } else if (harms) {
    meet(body, 'less');
    body.guessed = true;
  } else if (body.thing === 'less' && !isNoun) body.guessed = true;
}

/** 检出阳性 says nothing of the work; 投诉成立 is as bad as it was. */
function find(body: Body): void {
  body.found = body.thing === null;
  body.handled = null;
}

/** 未恢复: what still waits; 滞留: what should not. */
function wait(body: Body, isBad: boolean): void {
  if (body.negated) return fail(body);
  body.waited = true;
  if (isBad) meet(body, 'less');
}

/** 未恢复的故障: 的 ends the reach, and what was not done describes the noun that follows. */
function close(body: Body): void {
  body.negated = false;
  body.thing = 'less';
}

/** Before its object, “降低能耗”, a fall turns what follows; after it, “能耗下降”, what stands before. */
function fall(body: Body): void {
  body.fell = true;
  if (body.thing) body.thing = turned(body.thing);
  else body.spared = true;
}

/** Work on something bad. What answers a call (`answers`: 维修, 出警) is wanted, and so many calls are not. */
function handle(body: Body, wrong: Body['wrong'], { serves, better }: Tags): void {
  if (body.negated) return fail(body);
  if (wrong === 'fault' && serves) return;
  if (better === 'either' && body.thing !== 'more') body.thing = 'either';
  else if (body.thing === 'less') body.thing = 'more';
  body.guessed = false;
  body.handled = serves ?? 'clear';
  body.recovered = better === 'more';
}

/** 未按时维修, 未达标, 被纠错: what is not done is counted, whatever thing follows. */
function fail(body: Body): void {
  body.thing = 'less';
  body.failed = true;
  body.suffered = false;
}

function meet(body: Body, better: Better): void {
  if (body.failed) return;
  const own = body.spared || body.negated ? turned(better) : better;
  // 未停摆的天数: 未 has met what it negates.
  body.negated = false;
  // 查处违法案件: the bad thing is what the work is about.
  body.thing = body.handled && better === 'less' && !body.spared ? 'more' : own;
  body.guessed = false;
}

/** 整改逾期, 检测不合格: the work itself goes wrong, or ends badly; 未逾期 and 无差错 are as it should be. */
function goWrong(body: Body, tags: Tags): void {
  if (body.failed) return;
  const isAbout = tags.lawless && !tags.outcome && body.handled === 'clear';
  if (isAbout) return meet(body, 'less');
  body.thing = body.spared || body.negated ? 'more' : 'less';
  if (body.thing === 'less' && !tags.outcome) body.wrong = tags.fault ? 'fault' : 'lawless';
  body.negated = false;
  body.guessed = false;
  body.handled = null;
  body.delivered = false;
}

function succeed(body: Body, wrong: Body['wrong'], deed: Deed, isState: boolean): void {
  if (body.negated) return fail(body);
  if (deed === 'delivering') {
    if (wrong) return;
    body.delivered = true;
    body.guessed = false;
    // 危桥改造: work on a bad thing is wanted.
    if (body.thing === 'less') body.thing = 'more';
    if (body.thing === 'either') body.thing = null;
  } else {
    body.timely = body.timely || deed === 'punctual';
    body.finished = deed === 'finishing' && !isState;
    body.lasts = isState;
    body.thing = body.thing === 'less' ? 'more' : (body.thing ?? 'more');
  }
}
