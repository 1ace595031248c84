import { rule } from '../rule';
import { LIGHT_NAMES, lightOf } from '../../facts/evaluation/light';
import { nameOf, plain } from '../../language/text/quote';

export const monitorLight = rule({
  id: 'monitor-light',
  title: '监控预警',
  severity: 'info',
  looksAt: 'indicator',
  aspect: '可行性',
  sources: ['财预〔2019〕136号'],
  why: '按时间进度看，完成得太慢要纠偏，太快说明目标可能偏低。',
  says: {
    pace: '“{name}”{month}月底执行{actual}，为时间进度的{percent}%，{light}灯预警，请核对进度。',
    bound:
      '“{name}”年度指标值{value}，{month}月底执行{actual}，已超出范围，{light}灯预警，请及时纠偏。',
  },
  example: {
    fails: `
      项目支出绩效目标执行监控表 | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况
      产出指标 | 数量指标 | 设备巡检次数 | ≥100次 | 40次`,
    passes: `
      项目支出绩效目标执行监控表 | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况
      产出指标 | 数量指标 | 设备巡检次数 | ≥100次 | 60次`,
  },
  check(indicator, { report, table }) {
    const light = table.kind === 'monitor' ? lightOf(indicator) : null;
    const { value } = indicator;
    const { execution } = indicator.cells;
    if (!light || light.colour === 'green' || !execution || !value) return;
    report(light.percent === null ? 'bound' : 'pace', {
      at: execution,
      data: {
        name: nameOf(indicator),
        value: plain(value),
        actual: plain(execution),
        month: light.month,
        percent: light.percent ?? '',
        light: LIGHT_NAMES[light.colour],
      },
      related: [{ place: value.place, message: `年度指标值${plain(value)}` }],
    });
  },
});
