import { withoutBlanks } from '../text/normalize';
import { remembered } from '../text/remember';
import { VERBS } from './figure-words';

/** What a name counts in, behind the thing: 枚数, 人次. */
const COUNTED =
  /(数量|面积|里程|长度|规模|[人场批班台家户册件]次数?|次数|总[数量]|[个名人户件套台辆部项份册篇本门条批家所处座栋幢间张块片株棵头只场期亩枚盏支例起宗点站线天页字]数|数|量)$/;

/** An indicator's name without the act and what it counts in: “购置灭火弹枚数” is 灭火弹. */
export const coreOf = remembered((name) =>
  withoutBlanks(name)
    .replace(/[(（][^()（）]*[)）]|^(指标\d*)?[:：★]*/g, '')
    .replace(VERBS, '')
    .replace(COUNTED, ''),
);

/** How much of a core's pairs of characters stand among the words: 0 to 1. */
export function share(core: string, words: string, object = ''): number {
  let shared = 0;
  for (let at = 0; at + 2 <= core.length; at += 1)
    if (words.includes(core.slice(at, at + 2))) shared += 1;
  // The head of a name stands last: 试验示范基地 is 农业科技试验示范基地.
  const isHead = object.length > 2 && core.endsWith(object);
  return core.length < 2 ? 0 : Math.max(shared / (core.length - 1), isHead ? 0.6 : 0);
}
