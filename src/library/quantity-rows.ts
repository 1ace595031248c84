import type { LibraryIndicator } from './expenditure-kind';
import { readIndicator } from './read-indicator';

/** How much of it is bought, for the kinds of expenditure whose lack a rule notices; a rule need not load the whole library. */
const ROWS: Readonly<Record<string, string>> = {
  房屋租赁:
    '量|租赁房屋面积|合同租用的建筑面积|=|【 】|平方米|《房屋租赁合同》（【 】年）第【 】条|面积是租金的计费基数',
  物业管理:
    '量|物业服务面积|合同约定由物业公司保洁、安保、维修的建筑面积|≥|【 】|平方米|《物业服务合同》（【 】年）附件面积清单|面积是物业费的计费基数',
  供暖空调水电:
    '量|供冷供暖面积|合同计费面积|≥|【 】|平方米|《【 】使用合同》（【 】年）第【 】条|面积是计费基数',
  设备采购:
    '量|购置设备数量|按采购清单到货的台（套）数|=|【 】|台|《【 】年政府采购计划》|数量对应采购支出',
  信息系统运维:
    '量|运维系统数量|合同范围内的系统和服务器数|=|【 】|个|《系统运维合同》（【 】年）运维清单|系统数量决定运维费',
  信息系统建设:
    '量|建成模块数|按合同建成并交付的功能模块数|=|【 】|个|《系统建设合同》（【 】年）功能清单|模块是建设任务的清单',
  会议: '量|会议次数|列入年度会议计划的会议次数|=|【 】|次|《【 】年度会议计划》|次数是会议费测算基数',
  培训: '量|培训期数|列入年度培训计划并举办的期数|≥|【 】|期|《【 】年度培训计划》|期数是培训任务量',
  劳务派遣:
    '量|派遣人数|按核定数实际在岗的派遣人数|=|【 】|人|《劳务派遣合同》（【 】年）第【 】条|人数是派遣费用基数',
  专家评审:
    '量|评审项目数|全年完成评审、评估、论证的项目数|≥|【 】|个|历史标准：【 】年实际【 】个|项目数是评审工作量',
  宣传: '量|宣传活动场次|全年举办宣传活动的场次|≥|【 】|场|《【 】年度宣传计划》|场次反映宣传力度',
  工程建设:
    '量|建设面积|施工图范围内建设（维修）的面积|≥|【 】|平方米|《施工合同》（【 】年）工程量清单|工程量是造价的基数',
};

/** The first 数量 row that the library has for a kind of expenditure; null for a kind that no rule asks for. */
export function quantityRow(kind: string): LibraryIndicator | null {
  const row = ROWS[kind];
  return row === undefined ? null : readIndicator(row);
}

export const KINDS_WITH_ROW: readonly string[] = Object.keys(ROWS);
