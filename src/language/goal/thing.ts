import { segment } from '../segment';
import { withoutBlanks } from '../text/normalize';
import type { Stated } from './stated-figures';
import { VERBS } from './figure-words';

/** What follows the people or things of a figure: 名残疾人|发放补贴. */
const DEED_BEHIND =
  /(发放|开展|提供|安排|办理|进行|实施|举办|参加|接受|享受|购买|购置|落实|建立|减免|拨付|给予|缴纳|接入|完成|改造|配备|以上|以下|全年|当年|并|的).*$/;
/** What only says that something reaches so many. */
const REACHES = /^(惠及|覆盖|涉及|受益|服务|安排|组织|聘用|选派|保障|全部?|其中)+/;
/** “残疾人按每人每月80元”: what the amount is per. */
const EACH = /按?(每[一-鿿]{1,2}){1,3}$|^(每[一-鿿])+/;
/** Words around a thing that do not tell it from others. */
const LOOSE =
  /(数据|任务|工作|项目|内容|一批|不少于|累计|规模|数量|面积|里程|长度|人数|次数|总量)+$/;

/** The thing that a figure counts: 无人机 of “配备无人机6架”, 残疾人 of “为2150名残疾人发放补贴”; empty where the words do not tell. */
export function thingOf({ object, words }: Pick<Stated, 'object' | 'words'>): string {
  const before = bare(object);
  if (before.length > 1 && !isDeed(before)) return before;
  const [, after = ''] = words.split(' ');
  return bare(
    withoutBlanks(after)
      .replace(DEED_BEHIND, '')
      .replace(/^(及)?以?[内上下]/, ''),
  );
}

/** “租用28座监控塔”: the thing stands behind. */
function isDeed(words: string): boolean {
  return segment(words).every(
    ({ tags }) => tags?.deed === 'delivering' || tags?.deed === 'handling',
  );
}

function bare(words: string): string {
  let rest = words.replace(/[()（）"“”'《》:：]/g, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(VERBS, '').replace(REACHES, '');
  }
  return rest.replace(EACH, '').replace(LOOSE, '');
}
