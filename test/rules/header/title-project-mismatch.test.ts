import { titleProjectMismatch } from '../../../src/rules/header/title-project-mismatch';
import { ruleTable } from '../../support/rule-table';

const form = (title: string, name: string) => `${title} | < | < | <
  项目名称 | ${name} | 资金总额（万元） | 50
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`;

ruleTable(titleProjectMismatch, {
  passes: [
    form('2024年物业费绩效目标表', '物业费'),
    form('3.2024年物业管理费85万元绩效目标表', '物业服务费'),
    // Titles of forms name no project.
    form('项目支出绩效目标申报表', '物业服务费'),
    form('地方政府专项债券项目绩效目标申报表', '县人民医院传染病区建设项目'),
    form('国有资本经营预算支出项目绩效目标表', '退休人员社会化管理补助'),
    form('项目绩效目标调整申请表', '应急物资储备'),
    form('鄂州市2022年市直部门预算项目支出绩效目标表', '物业服务费'),
    form('项目绩效目标表（2021年度）', '物业服务费'),
    form('鄂州市2022年市直部门预算项目支出绩效目标表', '滨湖大道办公大楼运行保障'),
    form('湖北省省级项目支出绩效目标申报表', '水利枢纽除险加固工程'),
    form('江苏省省级财政专项资金绩效目标申报表', '高校实验室设备购置专项'),
    form('转移支付区域（项目）绩效目标自评表', '基本公共卫生服务补助资金'),
    form('项目支出绩效目标执行监控表', '校车安全运行'),
    form('某某县市场监督管理局项目支出绩效目标表', '食品抽检经费'),
    // Words nobody has in a dictionary: the same words are enough.
    form('2022年殡葬专项公用经费绩效目标表', '殡葬专项公用经费'),
    form('2022年村务公开工作经费4.5万绩效目标表', '村务公开'),
    // What is not filled in yet is no other name, and no title.
    form('2024年物业费绩效目标表', '（请填写项目名称）'),
    form('2024年物业费绩效目标表', '□新增 ☑延续'),
  ],
  reports: [
    {
      table: form('物业费及中央空调使用费绩效目标表', '房屋租赁及物业、中央空调使用费'),
      at: { A1: 'lacks' },
      severity: 'warning',
      related: ['B2'],
      fixed: { A1: '房屋租赁及物业、中央空调使用费绩效目标表' },
    },
    { table: form('2024年物业费及房屋租赁费绩效目标表', '物业费'), at: { A1: 'adds' } },
    {
      table: form('2024年农村危房改造绩效目标表', '孤儿生活费补助'),
      at: { A1: 'other' },
      severity: 'error',
    },
  ],
  skips: [
    `一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
  ],
});
