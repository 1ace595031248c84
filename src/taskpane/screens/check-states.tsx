import * as React from 'react';
import type { SessionState } from '../../session/state';
import { Freshness } from '../components/Freshness';
import { RetryButton } from '../components/RetryButton';
import { StateCard } from '../components/StateCard';

/** A screen whose file is on its way. */
export function ScreenLoading(): JSX.Element {
  return (
    <p className="hint" role="status">
      正在打开…
    </p>
  );
}

/** Before the first outcome. */
export function CheckLoading({ state }: { readonly state: SessionState }): JSX.Element {
  return (
    <div className="screen screen--check" aria-busy="true">
      <Freshness state={state} />
      <div className="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <p className="skeleton__text">正在读取工作簿，只读不写，请稍候…</p>
    </div>
  );
}

/** There is no outcome, and the reason is known. */
export function CheckFailed(props: {
  readonly state: SessionState;
  readonly busy: boolean;
  readonly onRetry: () => void;
}): JSX.Element {
  return (
    <StateCard
      tone="bad"
      icon="error"
      title="未能检查这个工作簿"
      actions={<RetryButton busy={props.busy} onRetry={props.onRetry} />}
    >
      <p>{props.state.failure}</p>
      <p>工作簿没有任何改动。技术人员要的信息，可在“诊断”页复制。</p>
    </StateCard>
  );
}
