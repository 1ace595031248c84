import type { Table } from '../model/table';
import type { Profile } from './profile';

const hebei: Profile = {
  name: 'hebei',
  title: '河北省预算绩效文本（项目绩效目标表）',
  severities: {},
  fits: ({ kind }) => kind === 'hebei-project',
};

const core2021: Profile = {
  name: 'core-2021',
  title: '核心绩效目标和指标（财预〔2021〕101号）',
  // 101号 lets a project without outside beneficiaries leave satisfaction out.
  severities: { 'satisfaction-missing': 'info' },
  fits: ({ kind, frame }) => kind === 'core-indicator' || frame === 'cost-first',
};

const national2015: Profile = {
  name: 'national-2015',
  title: '中央部门预算绩效目标管理办法（财预〔2015〕88号）',
  severities: {},
  fits: () => true,
};

/** The profiles that come with 绩校, the most particular first. */
export const PROFILES: readonly Profile[] = [hebei, core2021, national2015];

/** The profile that a table's own layout asks for. */
export function profileOf(table: Table): Profile {
  return PROFILES.find(({ fits }) => fits(table)) ?? national2015;
}
