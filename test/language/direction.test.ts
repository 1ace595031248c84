import { directionOf } from '../../src/language/meaning/direction/direction';

const CASES = `
more/either | 查处违法案件数 调解矛盾纠纷件数 排查隐患处数 治理水土流失面积 扑救火灾起数 消除危房栋数 化解债务金额 投诉办理件数 隐患整改处数 追回欠薪金额 挽回经济损失 减少灾害损失金额
more | 设备可用率 设施完好率 案件审结率 破案率 隐患整改率 漏洞修复率 投诉处置率 提前预警时间 设备使用年限 无事故天数 能耗下降率 单位面积能耗降低率 矛盾纠纷化解率 不合格产品处置率 群众满意度 新建村级公路里程 培训人次 受益人数 政策知晓率 事故率下降幅度 大厅正常开放天数 欠款清收率
less | 误报率 返修率 受害率 损失率 不良贷款率 超标率 响应时间 到场时间 修复时间 办结时间 旅客滞留时间 等候时间 未按时提供服务次数 不合格率 群众不满意率 故障次数 空调故障未及时维修次数 投诉件数 安全事故起数 拖欠费用天数 停水时间 未及时办结率 未到岗人数 仍未恢复的故障次数 平均每次故障恢复时间
either | 成本控制率 预算执行率 中标金额占比
`;

const lines = CASES.trim()
  .split('\n')
  .flatMap((line) => {
    const [expected = '', names = ''] = line.split(' | ');
    return names.split(' ').map((name) => ({ expected, name }));
  });

test.each(lines)('$name: $expected', ({ name, expected }) => {
  expect(expected.split('/')).toContain(directionOf(name, ''));
});
