import * as React from 'react';
import type { Later } from '../boot/later';
import { useLater } from '../hooks/use-later';
import { RetryButton } from './RetryButton';
import { StateCard } from './StateCard';

interface Props<Part> {
  readonly later: Later<Part>;
  /** Stands there until the part is loaded. */
  readonly waiting: JSX.Element;
  readonly children: (part: Part) => JSX.Element;
}

/** A screen that travels in a file of its own. Where that cannot be loaded, the reader is told and may try again. */
export function WhenLoaded<Part>({ later, waiting, children }: Props<Part>): JSX.Element {
  const { part, failure, busy, retry } = useLater(later);
  if (part) return children(part);
  if (failure === null) return waiting;
  return (
    <StateCard
      tone="bad"
      icon="error"
      title="这一页没有打开"
      actions={<RetryButton busy={busy} onRetry={retry} />}
    >
      <p>{failure}</p>
    </StateCard>
  );
}
