import { goalNumberMismatch } from '../../../src/rules/goal/goal-number-mismatch';
import { ruleTable } from '../../support/rule-table';

const form = (goal: string, ...rows: string[]) => `项目名称 | 业务培训 | 预算数 | 20万元
  绩效目标 | ${goal} | < | <
  一级指标 | 二级指标 | 三级指标 | 指标值
  ${rows.join('\n')}`;

ruleTable(goalNumberMismatch, {
  passes: [
    form('全年业务培训280人次。', '产出指标 | 数量指标 | 业务培训人次 | ≥280人次'),
    form('改造道路1.5万平方米。', '产出指标 | 数量指标 | 改造道路面积 | ≥15000平方米'),
    // Two indicators could be meant, or none.
    form(
      '培训280人次。',
      '产出指标 | 数量指标 | 干部培训人次 | ≥180人次',
      '产出指标 | 数量指标 | 群众培训人次 | ≥100人次',
    ),
    form('培训280人次。', '产出指标 | 数量指标 | 印制手册 | ≥500册'),
    // The parts of a sum; a figure of two things at once; another figure of the goal.
    form('新建道路5公里、改建道路8公里。', '产出指标 | 数量指标 | 道路长度 | ≥13公里'),
    form('为1200名残疾儿童和持证残疾人服务。', '产出指标 | 数量指标 | 残疾儿童人数 | ≥180人'),
    // 使用 is no object; the unit is another.
    form('举办培训班8期，每期3天。', '产出指标 | 数量指标 | 培训人次 | ≥640人次'),
    // What is, what was, and what several years bring.
    form('辖区现有残疾人1200名。', '产出指标 | 数量指标 | 服务残疾人人数 | ≥300人'),
    form(
      '在上年培训教师300人次的基础上继续提高。',
      '产出指标 | 数量指标 | 培训教师人次 | ≥350人次',
    ),
    form('三年改造管网286公里。', '产出指标 | 数量指标 | 改造管网长度 | ≥95公里'),
    // A narrower indicator, a rate of something else, what one of many gets, people of two kinds.
    form('建设高标准农田10万亩。', '产出指标 | 数量指标 | 高标准农田高效节灌面积 | ≥2万亩'),
    form('工程验收合格率达到100%。', '产出指标 | 质量指标 | 设备验收合格率 | ≥98%'),
    form('每村建设文化广场200平方米。', '产出指标 | 数量指标 | 建设文化广场面积 | ≥4000平方米'),
    form('为300名孤儿、残疾人发放补助。', '产出指标 | 数量指标 | 补助残疾人人数 | ≥120人'),
    // The same thing in the same words, and another thing of which there are as many.
    form('购置电脑50台。', '产出指标 | 数量指标 | 购置电脑数量 | =50台'),
    form('购置电脑50台。', '产出指标 | 数量指标 | 覆盖学校数量 | =50所'),
    // Two figures, each another indicator's.
    form(
      '宫颈癌筛查6000人、乳腺癌筛查5000人。',
      '产出指标 | 数量指标 | 乳腺癌筛查人数 | ≥5000人',
      '产出指标 | 数量指标 | 宫颈癌筛查人数 | ≥6000人',
    ),
    // The same time in another unit, another thing, the number of a meeting, a time of day.
    form('接报后30分钟内到场。', '产出指标 | 时效指标 | 接报到场时间 | ≤0.5小时'),
    form('覆盖14个社区。', '产出指标 | 数量指标 | 新建站点数 | ≥20个'),
    form('落实第27次会议要求，11点50分前送达。', '产出指标 | 数量指标 | 会议次数 | ≥4次'),
    // Times of two steps, each its own row's.
    form(
      '15分钟内核实，60分钟内到场。',
      '产出指标 | 时效指标 | 火情核实时间 | ≤15分钟',
      '产出指标 | 时效指标 | 队伍到场时间 | ≤60分钟',
    ),
    // A price with which the cost reckons, and a price of a stretch of time.
    form(
      '为300名老人发放津贴，每人100元。',
      '产出指标 | 数量指标 | 津贴发放老人数 | =300人',
      '产出指标 | 成本指标 | 津贴标准 | =100元/人',
    ),
  ],
  reports: [
    // The indicator asks for more than the goal: said, and no more than that.
    {
      table: form('业务培训不少于280人次。', '产出指标 | 数量指标 | 业务培训人次 | ≥300人次'),
      at: { D4: 'kept' },
      severity: 'info',
    },
    {
      table: form('考核合格率不低于95%。', '产出指标 | 质量指标 | 考核合格率 | ≥98%'),
      at: { D4: 'kept' },
      severity: 'info',
    },
    {
      table: form('安全事故不超过3起。', '效益指标 | 社会效益指标 | 安全事故起数 | ≤2起'),
      at: { D4: 'kept' },
      severity: 'info',
    },
    {
      table: form('接报后1小时内到场。', '产出指标 | 时效指标 | 接报到场时间 | ≤40分钟'),
      at: { D4: 'kept' },
      severity: 'info',
    },
    // A part of another figure that has an indicator of its own.
    {
      table: form(
        '培训3万人次，其中农民工1.2万人次。',
        '产出指标 | 数量指标 | 农民工培训人次 | ≥1万人次',
      ),
      at: { D4: 'mismatch' },
      severity: 'error',
    },
    // The thing is named in the description only; the last of its unit; hours for minutes.
    {
      table: form(
        '安装雨量水位一体站34处。',
        '产出指标 | 数量指标 | 监测站点安装数（含雨量水位一体站） | =43处',
      ),
      at: { D4: 'mismatch' },
    },
    {
      table: form('加工纸质档案160万页。', '产出指标 | 数量指标 | 档案数字化页数 | ≥190万页'),
      at: { D4: 'mismatch' },
    },
    {
      table: form('报修30分钟内到场。', '产出指标 | 时效指标 | 报修到场时间 | ≤30小时'),
      at: { D4: 'mismatch' },
      severity: 'error',
    },
    // The row has the other step's time.
    {
      table: form(
        '火情15分钟内核实，队伍60分钟内到场。',
        '产出指标 | 时效指标 | 火情核实时间 | ≤60分钟',
        '产出指标 | 时效指标 | 队伍到场时间 | ≤60分钟',
      ),
      at: { D4: 'mismatch' },
    },
    // Days until something is done, people who are asked, what all have.
    {
      table: form(
        '补贴在季度结束后10日内拨付到运营方。',
        '产出指标 | 时效指标 | 补贴拨付时限 | ≤20天',
      ),
      at: { D4: 'mismatch' },
    },
    {
      table: form(
        '助餐对象满意度90%以上。',
        '满意度指标 | 服务对象满意度指标 | 助餐老人满意度 | ≥80%',
      ),
      at: { D4: 'mismatch' },
    },
    {
      table: form('全年业务培训280人次。', '产出指标 | 数量指标 | 业务培训人次 | ≥260人次'),
      at: { D4: 'mismatch' },
      severity: 'error',
      related: ['B2'],
    },
    {
      table: form('为260名残疾人提供托养服务。', '产出指标 | 数量指标 | 托养残疾人人数 | ≥200人'),
      at: { D4: 'mismatch' },
    },
    {
      table: form(
        '购置灭火机60台、灭火弹3000枚。',
        '产出指标 | 数量指标 | 购置灭火弹枚数 | =2000枚',
      ),
      at: { D4: 'mismatch' },
    },
    {
      table: form('培训考核合格率达到95%。', '产出指标 | 质量指标 | 考核合格率 | ≥90%'),
      at: { D4: 'mismatch' },
    },
    {
      table: form('完成食品抽检3000批次。', '产出指标 | 数量指标 | 食品抽检批次 | ≥2000批次'),
      at: { D4: 'mismatch' },
    },
    // The words come in another order, stand behind the figure, or say more.
    {
      table: form(
        '完成95公里排水管网清淤检测，改造病害管段6公里。',
        '产出指标 | 数量指标 | 清淤检测管网长度 | ≥59公里',
        '产出指标 | 数量指标 | 改造病害管段长度 | ≥6公里',
      ),
      at: { D4: 'mismatch' },
    },
    {
      table: form(
        '为1250名经济困难的高龄、失能老年人提供上门服务。',
        '产出指标 | 数量指标 | 享受上门服务老年人数 | ≥1520人',
      ),
      at: { D4: 'mismatch' },
    },
    {
      table: form(
        '建设试验示范基地24个。',
        '产出指标 | 数量指标 | 农业科技试验示范基地数量 | =42个',
      ),
      at: { D4: 'mismatch' },
    },
    // The other figure is the other indicator's own.
    {
      table: form(
        '宫颈癌筛查8000人、乳腺癌筛查6000人。',
        '产出指标 | 数量指标 | 乳腺癌筛查人数 | ≥6000人',
        '产出指标 | 数量指标 | 宫颈癌筛查人数 | ≥6000人',
      ),
      at: { D5: 'mismatch' },
    },
    {
      table: form('购置电脑50台。', '产出指标 | 数量指标 | 购置电脑数量 | =50个'),
      at: { D4: 'unit' },
      severity: 'info',
    },
    // Any level; a floor that is not reached; 满意率 is 满意度.
    {
      table: form('接待读者35万人次。', '效益指标 | 社会效益指标 | 年接待读者人次 | ≥30万人次'),
      at: { D4: 'mismatch' },
    },
    {
      table: form('免费开放不少于330天。', '产出指标 | 数量指标 | 免费开放天数 | ≥300天'),
      at: { D4: 'mismatch' },
    },
    {
      table: form('受益群众满意率95%以上。', '满意度指标 | 满意度指标 | 受益群众满意度 | ≥90%'),
      at: { D4: 'mismatch' },
    },
    // One slip of the pen: both numbers stand nowhere else.
    {
      table: form('为520名学徒提供实训。', '产出指标 | 数量指标 | 受益学徒人数 | ≥250人'),
      at: { D4: 'mismatch' },
      related: ['B2'],
    },
    {
      table: form('接报后15分钟内到场抢修。', '产出指标 | 时效指标 | 抢修到场时间 | ≤1小时'),
      at: { D4: 'mismatch' },
    },
    {
      table: form(
        '较自建节约运行经费150万元。',
        '效益指标 | 经济效益指标 | 节约机房运行经费 | ≥15万元',
      ),
      at: { D4: 'mismatch' },
    },
    {
      table: form(
        '受理后3个工作日内上门核实。',
        '产出指标 | 时效指标 | 受理后上门核实时限 | ≤10个工作日',
      ),
      at: { D4: 'mismatch' },
    },
    {
      table: form(
        '按每人每月80元发放交通补贴。',
        '成本指标 | 经济成本指标 | 交通补贴标准 | =60元/人·月',
      ),
      at: { D4: 'mismatch' },
    },
  ],
});
