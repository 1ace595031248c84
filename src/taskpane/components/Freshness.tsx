import * as React from 'react';
import type { SessionState } from '../../session/state';

/** Whether the list is the latest word: working, out of date, or failed to be renewed. Silent when all is well. */
export function Freshness({ state }: { readonly state: SessionState }): JSX.Element | null {
  const { progress, stale, failure, settings } = state;
  if (progress) {
    const label =
      progress.step === 'reading'
        ? '正在读取工作簿…'
        : `正在检查 ${progress.sheets ?? ''} 张工作表…`;
    return (
      <div className="freshness">
        <p>{label}</p>
        <div className="progress" role="progressbar" aria-label={label}>
          <span className="progress__bar" />
        </div>
      </div>
    );
  }
  if (failure !== null) return <p className="freshness freshness--bad">未能更新：{failure}</p>;
  if (stale && !settings.live) {
    return <p className="freshness">工作簿已有改动，下面是改动前的结果；点“重新检查”更新。</p>;
  }
  return null;
}
