import type { Form } from './form';

/** Level 1 in the middle of its unmerged rows, a type column beside the value, last year's value and a basis. */
export const centredLevels: Form = {
  name: '一级指标居中的申报表',
  text: `
    项目绩效目标申报表 | < | < | < | < | < | <
    项目名称 | 2023年青年人才补贴 | < | 项目资金 | 164万元，其中市级财政132万元 | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值类型 | 指标值 | 上年度实际水平 | 指标标准或依据
     | 数量指标 | 补贴人数 | 定量 | 280人 | 260人 |
    产出指标 | 质量指标 | 发放准确率 | 定量 | 100% | 100% |
     | 时效指标 | 发放及时率 | 定量 | 100% | 98% |
     | 经济效益指标 | 带动就业 | 定量 | 50人 | 40人 |
    效益指标 | 社会效益指标 | 政策知晓率 | 定量 | 90% | 88% |
     | 可持续影响指标 | 制度健全性 | 定性 | 健全 | 健全 |
    满意度指标 | 服务对象满意度指标 | 人才满意度 | 定量 | 95% | 94% |
  `,
  reads: `
    national-project classic 2023 -
    title A1 项目绩效目标申报表
    project-name A2 → B2 2023年青年人才补贴
    budget-total D2 → E2 164万元，其中市级财政132万元
    fund total annual budget E2 1640000.00
    block annual level1=A3 level2=B3 level3=C3 direction=D3 value=E3 previous=F3 basis=G3
    row A5 产出指标:output | B4 数量指标:quantity | C4 补贴人数 | D4 定量 | E4 280人 | F4 260人 | G4 
    row A5 产出指标:output | B5 质量指标:quality | C5 发放准确率 | D5 定量 | E5 100% | F5 100% | G5 
    row A5 产出指标:output | B6 时效指标:timeliness | C6 发放及时率 | D6 定量 | E6 100% | F6 98% | G6 
    row A8 效益指标:benefit | B7 经济效益指标:economic | C7 带动就业 | D7 定量 | E7 50人 | F7 40人 | G7 
    row A8 效益指标:benefit | B8 社会效益指标:social | C8 政策知晓率 | D8 定量 | E8 90% | F8 88% | G8 
    row A8 效益指标:benefit | B9 可持续影响指标:sustained | C9 制度健全性 | D9 定性 | E9 健全 | F9 健全 | G9 
    row A10 满意度指标:satisfaction | B10 服务对象满意度指标:satisfaction | C10 人才满意度 | D10 定量 | E10 95% | F10 94% | G10 
  `,
};
