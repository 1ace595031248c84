/** Names that different writers give to one place, one group a row. */
export const SAME_THINGS: readonly (readonly string[])[] = [
  ['审批大厅', '政务服务大厅', '政务大厅', '办事大厅', '便民服务大厅'],
  ['网络安全运维', '网络安全维护'],
  ['贫困户', '脱贫户'],
  ['残疾人', '残障人士'],
];
