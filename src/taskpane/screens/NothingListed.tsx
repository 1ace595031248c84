import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { contains } from '../../model/place';
import type { SessionState } from '../../session/state';
import { StateCard } from '../components/StateCard';
import { EVERYTHING, type Filter } from '../list/filter';

interface Props {
  readonly state: SessionState;
  readonly filter: Filter;
  readonly onNextToFill: () => void;
  readonly onClear: () => void;
}

/** There are problems, and the filter hides every one. Of a table that is only being filled in it says what is left to do. */
export function NothingListed({ state, filter, onNextToFill, onClear }: Props): JSX.Element {
  const table = filter.table === null ? undefined : state.outcome.tables[filter.table];
  const tableOnly = table && filter.rule === null && filter.words.trim() === '';
  if (!tableOnly || filter.severities.length !== EVERYTHING.severities.length) {
    return (
      <StateCard
        tone="calm"
        icon="info"
        title="筛选范围内没有问题"
        actions={<DefaultButton text="显示全部" onClick={onClear} />}
      >
        <p>换一个词或筛选条件；点“显示全部”可看到其余问题。</p>
      </StateCard>
    );
  }
  const waiting = state.toFill.filter(
    ({ sheet, row, col }) => sheet === table.sheet && contains(table.area, row, col),
  ).length;
  return (
    <StateCard
      tone={waiting > 0 ? 'calm' : 'good'}
      icon={waiting > 0 ? 'table' : 'done'}
      title={waiting > 0 ? `这张表还有 ${waiting} 处待填` : '这张表没有发现问题'}
      actions={
        <>
          {waiting > 0 && <PrimaryButton text="下一处待填" onClick={onNextToFill} />}
          <DefaultButton text="看其他表格的问题" onClick={onClear} />
        </>
      }
    >
      <p>
        {waiting > 0
          ? '填了的内容没有发现问题；逐处填写，填一处查一处。'
          : '清单现在只列这张表，其他表格还有问题。'}
      </p>
    </StateCard>
  );
}
