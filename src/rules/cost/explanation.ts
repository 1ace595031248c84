import { headerField, type Table } from '../../model/table';
import { isCost } from '../level-names';

/** Words by which a form says itself why budget and cost differ. */
const EXPLAINS =
  /含上年结转|上年结转|其余[^，,。；;]{0,20}(由|列|在|用于)|另有|另行|剩余(部分|资金)|差额|不含|不包括|部分(费用|资金)(由|列)|分[期年](支付|拨付)|质保金|仅(含|指|为|统计)|其他(费用|支出)(由|列|在)/;

/** Whether a cell beside budget or cost explains the difference. */
export function isExplained(table: Table): boolean {
  const cost = table.indicators
    .filter(isCost)
    .flatMap(({ name, description, value, basis, cells }) => [
      name,
      description,
      value,
      basis,
      cells.remark,
      cells.reason,
    ]);
  const budget = table.funds.map(({ value }) => value);
  const fields = [...cost, ...budget, headerField(table, 'purpose')?.value];
  return fields.some((field) => field !== null && field !== undefined && EXPLAINS.test(field.text));
}
