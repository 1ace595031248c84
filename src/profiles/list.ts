import type { Table } from '../model/table';
import type { Profile } from './profile';

/** What holds where nothing more particular does. */
export const NATIONAL_2015: Profile = {
  name: 'national-2015',
  title: '中央部门预算绩效目标管理办法（财预〔2015〕88号）',
  layouts: { kinds: [], frames: ['classic'] },
  severities: {},
  levels: {
    classic: {
      level1: ['output', 'benefit', 'satisfaction'],
      output: ['quantity', 'quality', 'timeliness', 'cost'],
    },
    'cost-first': {
      // 101号 lets a project without outside beneficiaries leave satisfaction out.
      level1: ['cost', 'output', 'benefit'],
      output: ['quantity', 'quality', 'timeliness'],
    },
  },
  columns: { required: ['level3', 'value'], advised: [] },
  labels: [],
  bases: ['合同约定', '预算支出标准', '历史标准', '行业标准', '计划标准', '其他标准'],
  limits: { satisfaction: 80, fewest: 5, most: 20, nameLength: 100 },
  weights: { total: 100, execution: 10 },
  submission: false,
};

const core2021: Profile = {
  ...NATIONAL_2015,
  name: 'core-2021',
  title: '核心绩效目标和指标（财预〔2021〕101号）',
  layouts: { kinds: ['core-indicator'], frames: ['cost-first'] },
  levels: {
    ...NATIONAL_2015.levels,
    classic: { ...NATIONAL_2015.levels.classic, level1: ['output', 'benefit'] },
  },
};

const hebei: Profile = {
  ...NATIONAL_2015,
  name: 'hebei',
  title: '河北省预算绩效文本（项目绩效目标表）',
  layouts: { kinds: ['hebei-project'], frames: [] },
  severities: { 'purpose-empty': 'error' },
  columns: { required: ['level3', 'value'], advised: ['basis'] },
};

/** The profiles that come with 绩校, the most particular first. */
export const PROFILES: readonly Profile[] = [hebei, core2021, NATIONAL_2015];

/** The profile that a table's own layout asks for. */
export function profileOf({ kind, frame }: Table): Profile {
  const fits = ({ layouts }: Profile): boolean =>
    layouts.kinds.indexOf(kind) >= 0 || layouts.frames.indexOf(frame) >= 0;
  return PROFILES.find(fits) ?? NATIONAL_2015;
}
