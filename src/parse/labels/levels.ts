import type { Level1Kind, Level2Kind } from '../../model/table';
import { labelKey } from '../../language/text/normalize';

/** Longer words are a sentence or an indicator's name, never a level. */
const LONGEST_LEVEL = 18;

/** Which family a level 1 belongs to, whatever a province calls it: 产出指标, 项目完成指标 and 预期产出 are `output`. */
export function level1KindOf(text: string): Level1Kind {
  const key = labelKey(text);
  if (key === '' || key.length > LONGEST_LEVEL) return null;
  if (/满意/.test(key)) return 'satisfaction';
  if (/成本/.test(key)) return 'cost';
  if (/产出|完成指标/.test(key)) return 'output';
  if (/效益|效果|效应/.test(key)) return 'benefit';
  return null;
}

const LEVEL2_WORDS: readonly (readonly [RegExp, Exclude<Level2Kind, null>])[] = [
  [/满意/, 'satisfaction'],
  [/(生态|环境).*成本/, 'ecological-cost'],
  [/社会.*成本/, 'social-cost'],
  [/经济.*成本/, 'economic-cost'],
  [/数量|规模指标$/, 'quantity'],
  [/质量/, 'quality'],
  [/时效|进度|工期/, 'timeliness'],
  [/成本|(预算|投资).*控制/, 'cost'],
  [/持续/, 'sustained'],
  [/生态|环境/, 'ecological'],
  [/经济/, 'economic'],
  [/社会/, 'social'],
];

/** What a level 2 measures; null when its words are none of the trade's, or name several benefits at once. */
export function level2KindOf(text: string): Level2Kind {
  const key = labelKey(text);
  if (key === '' || key.length > LONGEST_LEVEL) return null;
  if ([/经济/, /社会/, /生态|环境/].filter((word) => word.test(key)).length > 1) return null;
  for (const [word, kind] of LEVEL2_WORDS) if (word.test(key)) return kind;
  return null;
}
