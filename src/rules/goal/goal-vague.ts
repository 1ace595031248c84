import { rule } from '../../lint/rule';
import type { Goal } from '../../model/table';
import { objectNouns } from '../../parse/text/objects';
import { choiceText } from '../fixes';
import { plain } from '../quote';
import { isUnfilled } from './unfilled';
import { withoutBlanks } from '../../parse/text/normalize';

/** The whole clause promises that things go on: nothing could ever show that it failed. */
const STOCK =
  /^(为了)?(确保|保证|保障|做好|加强|推进|促进|完成)?.{0,30}?(各项)?(工作|业务|任务|活动|项目|场地|运行|运转)?的?(顺利|正常|有序|平稳|稳定|高效|圆满)(地)?(进行|开展|运转|运行|推进|完成|实施|工作|办公|教学|学习|生活)+$/;

export const goalVague = rule({
  id: 'goal-vague',
  title: '目标笼统、无法衡量',
  severity: 'warning',
  looksAt: 'table',
  aspect: '可衡量性',
  sources: ['财预〔2015〕88号'],
  why: '“保证工作顺利进行”放到哪个项目都成立，看不出这笔钱要做成什么。',
  says: { vague: '{label}“{goal}”没有写出做多少、做到什么程度，请写明对象、数量和时限。' },
  example: {
    fails: `
      项目名称 | 物业服务费 | 预算数 | 86万元
      绩效目标 | 目标1 | 保证2024年行政服务中心工作顺利进行，工作场地正常运转。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 物业服务费 | 预算数 | 86万元
      绩效目标 | 目标1 | 保障1.2万平方米办公场地全年物业与空调供应，故障24小时内修复。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check({ goals }, { report }) {
    for (const goal of goals) {
      if (goal.term === 'actual' || isUnfilled(goal) || !isVague(goal)) continue;
      report('vague', {
        at: goal.value,
        data: { label: withoutBlanks(goal.label.text) || '绩效目标', goal: plain(goal.value) },
        fixes: choiceText(
          '在后面写明做多少、做到什么程度',
          goal.value,
          `${goal.value.text.replace(/[。；;，,]$/, '')}，其中【服务或建设内容】【数量】，【时限】前达到【程度】。`,
        ),
      });
    }
  },
});

/** 做好政务服务工作, 推进各项工作: work, and nothing that it leads to. */
const JUST_WORK =
  /^(进一步|切实|全面|认真|扎实)?(做好|抓好|搞好|加强|推进|开展|完成)[^》]{0,14}工作$/;

/** 切实提高队伍整体素质，促进事业健康发展: a direction, and nothing that is done. */
const JUST_TREND =
  /^(切实|不断|进一步|持续|有效|全面|从而)?(提高|提升|增强|加强|促进|推动|推进|改善|优化)[^》]{0,20}(素质|水平|能力|发展|进步|和谐|环境|效率|形象)$/;

function isStock(clause: string, isAnnual: boolean): boolean {
  return (
    STOCK.test(clause) ||
    JUST_WORK.test(clause) ||
    (isAnnual && JUST_TREND.test(clause)) ||
    objectNouns(clause).length === 0
  );
}

/** Every clause is stock, and no figure other than a year stands anywhere. */
function isVague({ value, term }: Goal): boolean {
  const text = withoutBlanks(
    value.text.replace(/20\d\d年度?/g, '').replace(/目标\s*\d+[:：]?|^\s*\d+[.、]/gm, ''),
  );
  if (/\d|《|[一二三四五六七八九十百千万]+(个|次|人|户|套|台|项|场|期|平方米)/.test(text))
    return false;
  const clauses = text.split(/[。；;，,]/).filter((clause) => clause !== '');
  return clauses.length > 0 && clauses.every((clause) => isStock(clause, term === 'annual'));
}
