import { rule } from '../rule';
import { areOnlyStaffAsked } from '../../facts/value/asked-staff';
import { askedForSatisfaction } from '../../language/meaning/asked';
import { nameOf } from '../../language/text/quote';

export const satisfactionObject = rule({
  id: 'satisfaction-object',
  title: '满意度对象不是服务/受益对象',
  severity: 'info',
  looksAt: 'indicator',
  ofText: 'whole',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '满意度要问得到服务的人；专家、供应商是拿报酬的，自己的职工是做事的，都不是服务对象。',
  says: {
    paid: '“{name}”问的是“{object}”，不是服务对象，请改为办事群众、企业或使用单位。',
    staff: '“{name}”只问了做事的“{object}”，没有问得到服务的“{served}”，请改问或补问服务对象。',
  },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标       | 指标值
      满意度指标 | 服务对象满意度指标 | 评标专家满意率 | ≥95%`,
    passes: `
      一级指标   | 二级指标           | 三级指标       | 指标值
      满意度指标 | 服务对象满意度指标 | 办事企业满意率 | ≥95%`,
  },
  check(indicator, { table, report }) {
    const { name, description } = indicator;
    if (!name) return;
    const texts = [name.text, description?.text ?? ''];
    const [named, described] = texts.map(askedForSatisfaction);
    const asked = named?.kind === 'served' ? (described ?? named) : (named ?? described);
    if (!asked || asked.kind === 'served') return;
    const data = { name: nameOf(indicator), object: asked.word };
    if (asked.kind === 'paid') {
      report('paid', { at: name, data });
      return;
    }
    const served = areOnlyStaffAsked(table, indicator, asked.word);
    if (served) report('staff', { at: name, data: { ...data, served } });
  },
});
