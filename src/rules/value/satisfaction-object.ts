import { rule } from '../../lint/rule';
import { nameOf } from '../quote';

/** Paid by the project or above it, not served by it. */
const NOT_SERVED =
  /评标专家|评审专家|评估单位|评估机构|供应商|施工单位|中标单位|代理机构|本单位领导|领导满意|上级(部门|领导)?满意/;

/** Procurement serves both sides: “采购人和供应商满意度”. */
const ALSO_SERVED = /采购人/;

export const satisfactionObject = rule({
  id: 'satisfaction-object',
  title: '满意度对象不是服务/受益对象',
  severity: 'info',
  looksAt: 'indicator',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '满意度要问得到服务的人；专家、供应商是拿报酬的，不是服务对象。',
  says: { paid: '“{name}”问的是“{object}”，不是服务对象，请改为办事群众、企业或使用单位。' },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标       | 指标值
      满意度指标 | 服务对象满意度指标 | 评标专家满意率 | ≥95%`,
    passes: `
      一级指标   | 二级指标           | 三级指标       | 指标值
      满意度指标 | 服务对象满意度指标 | 办事企业满意率 | ≥95%`,
  },
  check(indicator, { report }) {
    const { name, description } = indicator;
    const fields = [name, description]
      .filter((field) => field !== null)
      .filter(({ text }) => !ALSO_SERVED.test(text));
    const object = fields
      .filter(({ text }) => text.includes('满意'))
      .map(({ text }) => NOT_SERVED.exec(text)?.[0])
      .find(Boolean);
    if (!object || !name) return;
    report('paid', {
      at: name,
      data: { name: nameOf(indicator), object: object.replace('满意', '') },
    });
  },
});
