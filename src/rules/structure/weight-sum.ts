import { rule } from '../rule';
import { printDecimal } from '../../model/decimal';
import { addsUp, weightSums } from '../../facts/structure/weights';

export const weightSum = rule({
  id: 'weight-sum',
  title: '权重合计错误',
  severity: 'error',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['财预〔2020〕10号', '预算管理一体化系统保存校验'],
  why: '权重（分值）加起来不是满分，评分就没有依据。',
  says: { sum: '权重合计{sum}，应为{total}（预算执行率另占{execution}的除外），请核对各行权重。' },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标       | 指标值  | 权重
      产出指标   | 数量指标           | 补助人数       | ≥120人 | 55
      效益指标   | 社会效益指标       | 政策知晓率     | ≥90%   | 30
      满意度指标 | 服务对象满意度指标 | 受助对象满意度 | ≥90%   | 10`,
    passes: `
      一级指标   | 二级指标           | 三级指标       | 指标值  | 权重
      产出指标   | 数量指标           | 补助人数       | ≥120人 | 60
      效益指标   | 社会效益指标       | 政策知晓率     | ≥90%   | 30
      满意度指标 | 服务对象满意度指标 | 受助对象满意度 | ≥90%   | 10`,
  },
  check(table, { report, profile }) {
    for (const { weights, unreadable, sum } of weightSums(table)) {
      const [first, ...others] = weights;
      // One that is missing or no figure is told by itself: what the others add up to says nothing then.
      if (!first || others.length === 0 || unreadable.length > 0) continue;
      if (addsUp(sum, profile.weights)) continue;
      report('sum', {
        at: first,
        data: { sum: printDecimal(sum), ...profile.weights },
        related: others.map(({ place, text }) => ({ place, message: `权重${text}` })),
      });
    }
  },
});
