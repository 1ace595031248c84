import { rule } from '../rule';
import { choiceText } from '../../fixes/fix';
import { plain } from '../../language/text/quote';
import { similarity } from '../../language/meaning/similarity';
import { withoutFiller } from '../../language/meaning/alike';

const SAME = 0.85;

export const nameEqualsDescription = rule({
  id: 'name-equals-description',
  title: '指标名称与描述雷同',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['财预〔2021〕101号', '预算管理一体化系统保存校验'],
  why: '描述要说明统计什么、怎么算，把名称抄一遍等于没有口径。',
  says: { same: '“{name}”的描述“{description}”只是重复名称，请写明统计对象和计算方法。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标               | 绩效指标描述         | 指标值
      产出指标 | 时效指标 | 未按时提供空调服务次数 | 未按时提供空调次数 | =0次`,
    passes: `
      一级指标 | 二级指标 | 三级指标               | 绩效指标描述                       | 指标值
      产出指标 | 时效指标 | 未按时提供空调服务次数 | 全年接到报修后超过24小时未恢复的次数 | =0次`,
  },
  check({ name, description, measure }, { report }) {
    if (!name || !description || name.isBlank || description.isBlank) return;
    const [short, long] = [name, description].map(({ text }) => withoutFiller(text));
    if (similarity(short!, long!) < SAME || tellsMore(short!, long!)) return;
    report('same', {
      at: description,
      data: { name: plain(name), description: plain(description) },
      fixes: choiceText(
        '换成统计口径，由单位填空',
        description,
        measure.kind === 'percent'
          ? '【分子】÷【分母】×100%'
          : '【时间范围】内【统计对象】的【数量】',
      ),
    });
  },
});

/** The name with two characters or more added: “小学生均公用经费标准” says of whom. */
function tellsMore(name: string, description: string): boolean {
  return description.length >= name.length + 2 && description.includes(name);
}
