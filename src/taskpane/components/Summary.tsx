import * as React from 'react';
import type { SessionState } from '../../session/state';
import { countSeverities } from '../list/filter';

/** Tells a screen reader what a check found; sighted readers have the counts. */
export function Summary({ state }: { readonly state: SessionState }): JSX.Element {
  const { error, warning, info } = countSeverities(state.problems);
  const waiting = state.toFill.length > 0 ? `还有 ${state.toFill.length} 处待填。` : '';
  const text =
    state.phase !== 'ready'
      ? ''
      : state.problems.length === 0
        ? `检查完成，${waiting === '' ? '' : '填了的内容'}没有发现问题。${waiting}`
        : `检查完成：错误 ${error}，警告 ${warning}，提示 ${info}。${waiting}`;
  return (
    <div className="visually-hidden" role="status">
      {text}
    </div>
  );
}
