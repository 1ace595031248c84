import type { Form } from './form';

/** The forms of 2011: the title again on every page, long-term and annual indicators one under the other, 指标内容 as name. */
export const stackedTerms: Form = {
  name: '长期与年度上下两段的申报表',
  text: `
    某县财政支出项目绩效目标申报表 | < | < | < | < | <
    （2016年度） | < | < | < | < | <
    填报单位(盖章) | | | | |
    项目名称 | 河堤加固 | < | 项目属性 | 新增项目 □ 延续项目 ☑ | <
    主管部门 | 水利局 | < | 主管部门⏎编码 | 123 | <
    项目实施单位 | 水利站 | < | 项目负责人 | 某某 | <
    联系电话 | 0000 | < | 项目起止时间 | 2016年1月-2016年12月 | <
    项目资金申请(万元) | 资金总额： | 50 | < | < | <
    ^ | 财政拨款： | 40 | < | < | <
    ^ | 自有资金： | 10 | < | < | <
    ^ | 事业收入： | 0 | < | < | <
    单位职能概述 | 负责辖区水利 | < | < | < | <
    某县财政支出项目绩效目标申报表 | < | < | < | < | <
    项目概况 | 加固河堤2公里 | < | < | < | <
    项目立项情况 | 项目立项的依据 | 水利规划 | < | < | <
    ^ | 项目申报的必要性 | 年久失修 | < | < | <
    项目实施进度计划 | 项目实施内容 | < | 开始时间 | < | 完成时间
    ^ | 1、招标 | < | 1月 | < | 3月
    ^ | 2、施工 | < | 3月 | < | 12月
    项目绩效目标 | 长期目标 | < | 年度目标 | < | <
    ^ | 防洪能力达到二十年一遇 | < | 完成加固2公里 | < | <
    某县财政支出项目绩效目标申报表 | < | < | < | < | <
    长期绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 | 备注
    ^ | 产出指标 | 数量指标 | 河堤总长 | 10公里 |
    ^ | ^ | 质量指标 | | |
    ^ | ^ | … | | |
    ^ | 效益指标 | 社会效益指标 | 保护人口 | ≥1万人 |
    ^ | 服务对象⏎满意度指标 | 具体指标 | 群众满意度 | 90% |
    某县财政支出项目绩效目标申报表 | < | < | < | < | <
    年度绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 | 备注
    ^ | 产出指标 | 数量指标 | 加固长度 | 2公里 |
    ^ | ^ | 质量指标 | 验收合格率 | 100% |
    ^ | ^ | …… | | |
    ^ | 效益指标 | 社会效益指标 | 保护人口 | ≥2000人 |
    ^ | 服务对象⏎满意度指标 | 具体指标 | 群众满意度 | 90% |
    其他说明的问题 | 无 | < | < | < | <
    填报人：某某 | < | 单位负责人： | < | 填报日期： | <
  `,
  reads: `
    national-project classic 2016 万元
    title A1 某县财政支出项目绩效目标申报表
    unit A3 → B3 
    project-name A4 → B4 河堤加固
    attribute D4 → E4 新增项目 □ 延续项目 ☑
    department A5 → B5 水利局
    unit A6 → B6 水利站
    contact D6 → E6 某某
    phone A7 → B7 0000
    period D7 → E7 2016年1月-2016年12月
    budget-total B8 → C8 50
    fiscal B9 → C9 40
    other-funds B10 → C10 10
    purpose A14 → B14 加固河堤2公里
    contact A37 → A37 某某
    fund total annual budget C8 500000.00
    fund part annual budget C9 400000.00
    fund part annual budget C10 100000.00
    fund child annual budget C11 0.00
    goal multi-year B20 → B21 防洪能力达到二十年一遇
    goal annual D20 → D21 完成加固2公里
    block multi-year level1=B23 level2=C23 level3=D23 value=E23 remark=F23
    block annual level1=B30 level2=C30 level3=D30 value=E30 remark=F30
    row B24 产出指标:output | C24 数量指标:quantity | D24 河堤总长 | E24 10公里 | F24 
    row B27 效益指标:benefit | C27 社会效益指标:social | D27 保护人口 | E27 ≥1万人 | F27 
    row B28 服务对象满意度指标:satisfaction | C28 具体指标:- | D28 群众满意度 | E28 90% | F28 
    row B31 产出指标:output | C31 数量指标:quantity | D31 加固长度 | E31 2公里 | F31 
    row B31 产出指标:output | C32 质量指标:quality | D32 验收合格率 | E32 100% | F32 
    row B34 效益指标:benefit | C34 社会效益指标:social | D34 保护人口 | E34 ≥2000人 | F34 
    row B35 服务对象满意度指标:satisfaction | C35 具体指标:- | D35 群众满意度 | E35 90% | F35 
    empty 产出指标 / C25 质量指标
  `,
};
