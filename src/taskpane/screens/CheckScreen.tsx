import * as React from 'react';
import { WhenLoaded } from '../components/WhenLoaded';
import { RESULTS } from '../boot/later-parts';
import { useCommand } from '../hooks/use-command';
import type { CheckProps } from './CheckResults';
import { CheckFailed, CheckLoading } from './check-states';

/** 检查: that it is under way, that it failed, or what it found. */
export function CheckScreen(props: CheckProps): JSX.Element {
  const { session, state } = props;
  const { busy, run } = useCommand();
  if (state.phase === 'error') {
    return (
      <CheckFailed state={state} busy={busy} onRetry={() => run(() => session.recheck(true))} />
    );
  }
  const waiting = <CheckLoading state={state} />;
  if (state.phase === 'loading') return waiting;
  return (
    <WhenLoaded later={RESULTS} waiting={waiting}>
      {({ CheckResults }) => <CheckResults {...props} />}
    </WhenLoaded>
  );
}
