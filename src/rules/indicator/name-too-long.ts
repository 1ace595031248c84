import { rule } from '../rule';
import { plain } from '../../language/text/quote';
import { withoutBlanks } from '../../language/text/normalize';

export const nameTooLong = rule({
  id: 'name-too-long',
  title: '三级指标名称过长',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '规范性',
  sources: ['预算管理一体化系统保存校验'],
  why: '名称超过100个字，系统会拒绝保存；名称宜短，细节放到指标描述里。',
  says: {
    long: '三级指标“{name}”有{length}个字，超过{limit}个，请缩短到30个字以内，细节写进指标描述。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 按照合同约定由物业服务公司对行政服务中心办公楼及附属用房、停车场、院落和绿地提供保洁、安保、维修、会务、绿化养护等各项物业服务，并按照考核办法逐月考核、按照考核结果逐月支付服务费用的全部建筑面积与场地面积合计数量（含地下部分） | ≥12000平方米`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
  },
  check({ name }, { report, profile: { limits } }) {
    const length = name ? withoutBlanks(name.text).length : 0;
    if (name && length > limits.nameLength) {
      report('long', { at: name, data: { name: plain(name), length, limit: limits.nameLength } });
    }
  },
});
