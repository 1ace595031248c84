import type { SheetDraft } from '../src/model/sheet-draft';
import { propertyFeeForm } from './property-fee-workbook';
import { writeDocument } from './write-document';

/**
 * The text half of the document that the project was started for, as its unit wrote it; of its seven stock measures four.
 * Every defect is meant: the lost （三）, what is said three times, the doubled word.
 */
const TEXT: readonly string[] = [
  '高新区行政服务中心',
  '2024年部门预算绩效文本',
  '高新区行政服务中心编制',
  '2024年部门整体绩效目标',
  '一、总体绩效目标',
  '搞好单位整体协调工作，对文件的上传下达工作，档案的管理，组织的建设、人事劳资的核算，其他部门办公等工作。保证高新区审批大厅正常工作与运转，通过开展审批服务及其他便民服务，将审批大厅打造为便捷高效公开透明的服务平台。在规定时限内，依法、依规进开展行政审批。做好行政审批配套相关评估工作。保证会议过程中评标专家到场，采购项目采购文件专家论证和开评标顺利完成。',
  '组织实施高新区行政服务中心各项党政综合事务和人员管理功能，纪委监察和财政事务。负责组织实施高新区行政审批以及配套工作，行政服务中心政府采购工作。在规定时限内，依法、依规进开展行政审批。做好行政审批配套相关评估工作。',
  '二、分项绩效目标',
  '（一）行政审批政务管理与日常工作',
  '绩效目标：在规定时限内，依法、依规进开展行政审批。做好行政审批配套相关评估工作。',
  '绩效指标： 按时办结审批事项比例100%、办事项目企业满意率95%、评估单位满意率95%。',
  '     （二）政府采购招投标会议专家评审',
  '绩效目标：保证会议过程中评标专家到场，采购项目采购文件专家论证和开评标顺利完成。',
  '绩效指标：政府采购及时完成率100%，评标专家满意率达到95%。',
  '社会信用体系建设',
  '绩效目标：保证2024年社会信用体系建设工作顺利进行。',
  '绩效指标：社会信用体系建设完成率高于95%，办事企业或个人满意率达到95%。',
  '（四）政务服务大厅各项工作',
  '绩效目标：保证2024年政务服务大厅各项工作顺利进行。',
  '绩效指标：保证2024年政务服务大厅工作场地正常运转，办事企业或个人满意率达到95%。',
  '三、工作保障措施',
  '（一）完善制度建设。制定完善预算绩效管理制度、资金管理办法、工作保障制度等，为全年预算绩效目标的实现奠定制度基础。',
  '（二）加强支出管理。通过优化支出结构、编细编实预算、加快履行政府采购手续、尽快启动项目、及时支付资金、6月底前细化代编预算、按规定及时下达资金等多种措施，确保支出进度达标。',
  '（三）加强绩效运行监控。按要求开展绩效运行监控，发现问题及时采取措施，确保绩效目标如期保质实现。',
  '（四）加强宣传培训调研等。加强人员培训，提高本部门职工业务素质；加强调研，提出优化财政资金配置、提高资金使用效益的意见意见；加大宣传力度，强化预算绩效管理意识，促进预算绩效管理水平进一步提升。 ',
  '物业费及中央空调使用费绩效目标表',
];

/** examples/绩效文本.docx: that text with its form, numbers typed, so that the lost one is seen. */
export function propertyFeeDocument(): Uint8Array {
  const form: SheetDraft = propertyFeeForm();
  return writeDocument([...TEXT, withoutTitle(form), '']);
}

/** In a text the title stands above the table. */
function withoutTitle({ cells, merges, ...draft }: SheetDraft): SheetDraft {
  return {
    ...draft,
    cells: cells.filter(({ row }) => row > 0).map((cell) => ({ ...cell, row: cell.row - 1 })),
    merges: merges
      .filter(({ top }) => top > 0)
      .map((area) => ({ ...area, top: area.top - 1, bottom: area.bottom - 1 })),
  };
}
