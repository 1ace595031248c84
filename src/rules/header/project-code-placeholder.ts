import { rule } from '../../lint/rule';
import { headerField } from '../../model/table';
import { choiceText } from '../fixes';
import { plain } from '../quote';

const PLACEHOLDER = /^([-—–_/*＿\s]+|无|暂无|没有|[xX×]{2,})$/;

export const projectCodePlaceholder = rule({
  id: 'project-code-placeholder',
  title: '项目编码为占位符',
  severity: 'warning',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['预算管理一体化系统保存校验'],
  why: '编码是与预算系统对应的钥匙，横线不能代替。',
  says: {
    placeholder: '项目编码填的是“{code}”，请填写系统赋予的编码；尚未赋码的请写明“待财政赋码”。',
  },
  example: {
    fails: `
      项目编码 | ———— | 项目名称 | 物业服务费
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目编码 | 13010024P000000012345 | 项目名称 | 物业服务费
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check(table, { report }) {
    const code = headerField(table, 'project-code');
    if (!code || code.value.isBlank || !PLACEHOLDER.test(code.value.text)) return;
    report('placeholder', {
      at: code.value,
      data: { code: plain(code.value) },
      severity: /选填|可不填|如有/.test(code.label.raw) ? 'info' : 'warning',
      fixes: [
        ...choiceText('写“待财政赋码”', code.value, '待财政赋码'),
        ...choiceText('清空', code.value, ''),
      ],
    });
  },
});
