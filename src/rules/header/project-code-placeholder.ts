import { rule } from '../rule';
import { headerField } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { plain } from '../../language/text/quote';
import { isOptional } from '../../language/form/optional';
import { isPutOff, saysNothing } from '../../language/meaning/nothing';

/** Letters that stand for digits: XXXX. */
const CROSSES = /^[xX×]{2,}$/;

export const projectCodePlaceholder = rule({
  id: 'project-code-placeholder',
  title: '项目编码未填写实际编码',
  severity: 'warning',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['预算管理一体化系统保存校验'],
  why: '编码是预算系统识别项目的唯一标识，横线不能代替。',
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
    if (!code || code.value.isBlank || !isPlaceholder(code.value.text)) return;
    report('placeholder', {
      at: code.value,
      data: { code: plain(code.value) },
      severity: isOptional(code.label.raw) ? 'info' : 'warning',
      fixes: [
        ...choiceText('写“待财政赋码”', code.value, '待财政赋码'),
        ...choiceText('清空', code.value, ''),
      ],
    });
  },
});

function isPlaceholder(code: string): boolean {
  return saysNothing(code) || isPutOff(code) || CROSSES.test(code);
}
