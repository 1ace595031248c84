import type { FileOutcome } from '../../model/outcome';
import { fileSection } from './html-file';
import { HTML_STYLE } from './html-style';
import { dateTime, htmlPage } from './html-page';
import { html, tableRow } from './html-text';
import type { RunFacts } from '../rule-facts';
import { tally, type Tally } from '../tally';

/** The report to print and sign (检查报告): one page that stands alone. */
export function htmlReport(files: readonly FileOutcome[], { version, at }: RunFacts): string {
  return htmlPage('预算绩效目标表检查报告', HTML_STYLE, [
    '<h1>预算绩效目标表检查报告</h1>',
    `<p class="run">检查时间：${dateTime(at)}　绩校 ${html(version)}</p>`,
    overview(files),
    ...files.map((file, index) => fileSection(file, anchor(index))),
    SIGNATURES,
  ]);
}

function overview(files: readonly FileOutcome[]): string {
  const heads = ['文件', '表', '指标', '错误', '警告', '提示', '未能判断', '已说明', '结论'];
  const rows = files.map((file, index) =>
    tableRow([
      `<a href="#${anchor(index)}">${html(file.path)}</a>`,
      ...counts([file]),
      conclusion(tally([file])),
    ]),
  );
  const total =
    files.length > 1 ? tableRow([`合计 ${String(files.length)} 个文件`, ...counts(files), '']) : '';
  return (
    `<table class="overview"><thead>${tableRow(heads, 'th')}</thead>` +
    `<tbody>${rows.join('')}${total}</tbody></table>`
  );
}

function counts(files: readonly FileOutcome[]): string[] {
  const { tables, indicators, errors, warnings, infos } = tally(files);
  const outcomes = files.flatMap((file) => (file.error ? [] : [file.outcome]));
  const unjudged = outcomes.reduce((sum, outcome) => sum + outcome.unjudged.length, 0);
  const waived = outcomes.reduce((sum, outcome) => sum + outcome.waived.length, 0);
  return [tables, indicators, errors, warnings, infos, unjudged, waived].map(String);
}

function conclusion({ unreadable, tables, errors, warnings, infos }: Tally): string {
  if (unreadable > 0) return '无法读取';
  if (errors > 0) return '需修改';
  if (warnings > 0) return '建议修改';
  if (infos > 0) return '有提示';
  return tables > 0 ? '未发现问题' : '没有表';
}

function anchor(index: number): string {
  return `file-${String(index + 1)}`;
}

const SIGNATURES =
  '<section class="sign"><table><tbody>' +
  '<tr><td>填报人（签字）：</td><td>审核人（签字）：</td><td>单位负责人（签字）：</td></tr>' +
  '<tr><td>日期：</td><td>日期：</td><td>日期：</td></tr>' +
  '</tbody></table><p class="note">本报告由程序按所列依据逐条检查得出，供填报和审核时参考；是否修改以填报、审核人员的判断为准。</p></section>';
