import { rule } from '../rule';
import { weightSums } from '../../facts/structure/weights';
import { nameOf } from '../../language/text/quote';

export const weightNonpositive = rule({
  id: 'weight-nonpositive',
  title: '权重为空或不大于0',
  severity: 'error',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['预算管理一体化系统保存校验'],
  why: '没有权重的指标做得好坏都不计分，系统也不予保存。',
  says: {
    blank: '“{name}”没有填写权重，其他指标都有，请补上。',
    bad: '“{name}”的权重“{weight}”不是大于0的数，请改正。',
  },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标       | 指标值  | 权重
      产出指标   | 数量指标           | 补助人数       | ≥120人 | 60
      效益指标   | 社会效益指标       | 政策知晓率     | ≥90%   | 40
      满意度指标 | 服务对象满意度指标 | 受助对象满意度 | ≥90%   | 0`,
    passes: `
      一级指标   | 二级指标           | 三级指标       | 指标值  | 权重
      产出指标   | 数量指标           | 补助人数       | ≥120人 | 60
      效益指标   | 社会效益指标       | 政策知晓率     | ≥90%   | 30
      满意度指标 | 服务对象满意度指标 | 受助对象满意度 | ≥90%   | 10`,
  },
  check(table, { report }) {
    for (const { weights, unreadable } of weightSums(table)) {
      // A column that is hardly begun is no column with gaps.
      if (weights.length <= unreadable.length) continue;
      for (const { field, indicator } of unreadable) {
        report(field.isBlank ? 'blank' : 'bad', {
          at: field,
          data: { name: nameOf(indicator), weight: field.text },
        });
      }
    }
  },
});
