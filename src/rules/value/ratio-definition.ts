import { rule } from '../../lint/rule';
import { choiceText } from '../fixes';
import { nameOf } from '../quote';
import { withoutBlanks } from '../../parse/text/normalize';

/** A sample above the line, everybody below it. */
const SAMPLE = /调查|抽样|问卷|随机|回访|受访/;
const WHOLE =
  /(比|占|除以|÷|\/)(全体|全部|所有|总)[^，,。；;]{0,12}(人员|人数|群众|职工|学生|居民|数量)?/;

export const ratioDefinition = rule({
  id: 'ratio-definition',
  title: '比率口径缺失或分子分母不匹配',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['财预〔2021〕101号'],
  why: '调查了一部分人，就只能除以被调查的人数；除以全体，满意率永远偏低。',
  says: {
    mismatch: '“{name}”的分子来自调查，分母却是“{whole}”，请改成“满意人数÷有效调查人数×100%”。',
  },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标       | 绩效指标描述                           | 指标值
      满意度指标 | 服务对象满意度指标 | 工作人员满意率 | 调查工作人员满意数量比全体工作人员数量 | ≥90%`,
    passes: `
      一级指标   | 二级指标           | 三级指标       | 绩效指标描述               | 指标值
      满意度指标 | 服务对象满意度指标 | 工作人员满意率 | 满意人数÷有效调查人数×100% | ≥90%`,
  },
  check(indicator, { report }) {
    const { description } = indicator;
    if (!description || description.isBlank) return;
    const text = withoutBlanks(description.text);
    const whole = WHOLE.exec(text)?.[0];
    if (!whole || !SAMPLE.test(text.slice(0, text.indexOf(whole)))) return;
    report('mismatch', {
      at: description,
      data: { name: nameOf(indicator), whole: whole.replace(/^(比|占|除以|÷|\/)/, '') },
      fixes: /满意/.test(text)
        ? choiceText('写成“满意人数÷有效调查人数×100%”', description, '满意人数÷有效调查人数×100%')
        : [],
    });
  },
});
