import type { Fix } from '../../model/edit';
import { rule } from '../rule';
import type { Indicator } from '../../model/table';
import { directionOf } from '../../language/meaning/direction/direction';
import { choice } from '../../fixes/fix';
import { insertBelow, levelTexts } from '../../fixes/insert-indicator';

export const quantityNoPositive = rule({
  id: 'quantity-no-positive',
  title: '数量指标未反映实际产出',
  severity: 'warning',
  looksAt: 'table',
  aspect: '相关性',
  sources: ['财预〔2021〕101号'],
  why: '数量指标要说明买了多少、做了多少，只写“故障0次”看不出产出。',
  says: {
    none: '数量指标都是未发生次数或比率，没有一条说明实际做了多少，请补充面积、人数、台套、天数等。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标               | 指标值
      产出指标 | 数量指标 | 空调故障未及时维修次数 | =0次
      产出指标 | 质量指标 | 月度考核合格率         | =100%`,
    passes: `
      一级指标 | 二级指标 | 三级指标       | 指标值
      产出指标 | 数量指标 | 物业服务面积   | ≥12000平方米
      产出指标 | 质量指标 | 月度考核合格率 | =100%`,
  },
  check({ indicators }, { report }) {
    const rows = indicators.filter(
      ({ level2Kind, value }) => level2Kind === 'quantity' && value && !value.isBlank,
    );
    const [first] = rows;
    if (!first?.level2 || !rows.every(saysNothingDone)) return;
    const last = rows[rows.length - 1]!;
    report('none', { at: first.level2, choices: () => [addQuantity(last)] });
  },
});

function addQuantity(last: Indicator): Fix {
  const texts = { ...levelTexts(last), level3: '【实际产出，如服务面积】', value: '≥【】' };
  return choice('补一行数量指标', insertBelow(last, texts, ['level1', 'level2']));
}

function saysNothingDone({ name, description, measure }: Indicator): boolean {
  if (measure.kind === 'percent') return true;
  return directionOf(name?.text ?? '', description?.text ?? '') === 'less';
}
