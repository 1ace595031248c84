import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { SessionState } from '../../session/state';
import { StateCard } from '../components/StateCard';

/** The workbook holds no performance table. */
export function NoTable(props: {
  readonly onTemplates: () => void;
  readonly onRecheck: () => void;
}): JSX.Element {
  return (
    <StateCard
      tone="calm"
      icon="table"
      title="这个工作簿里还没有绩效目标表"
      actions={
        <>
          <PrimaryButton text="插入标准模板" onClick={props.onTemplates} />
          <DefaultButton text="重新检查" onClick={props.onRecheck} />
        </>
      }
    >
      <p>可以插入一张标准模板开始填写，边填边查。</p>
      <p>如果表已经在里面：表头要有“一级指标、三级指标、指标值”这样的列名，才能认出来。</p>
    </StateCard>
  );
}

/** Everything was checked and nothing is to be said. */
export function NothingWrong({ state }: { readonly state: SessionState }): JSX.Element {
  const { tables } = state.outcome;
  const indicators = tables.reduce((sum, table) => sum + table.indicators.length, 0);
  const { severities } = state.settings;
  const off = Object.keys(severities).filter((rule) => severities[rule] === 'off').length;
  if (state.toFill.length > 0) {
    return (
      <StateCard tone="calm" icon="table" title="填了的内容没有发现问题">
        <p>按“下一处待填”（F9）逐处填写，填一处查一处。</p>
      </StateCard>
    );
  }
  return (
    <StateCard tone="good" icon="done" title="没有发现问题">
      <p>
        已检查 {tables.length} 张表、{indicators}{' '}
        条指标。继续填写时会随时检查；送审前可从“⋯”导出检查报告。
      </p>
      {off > 0 && <p>本工作簿有 {off} 条规则设为不检查，可在“设置”里恢复。</p>}
    </StateCard>
  );
}
