import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';

interface Props {
  readonly busy: boolean;
  readonly onRetry: () => void;
}

/** It stays where it is while it tries, so that the focus does, and says what it does. */
export function RetryButton({ busy, onRetry }: Props): JSX.Element {
  return <PrimaryButton text={busy ? '正在重试…' : '重试'} onClick={onRetry} />;
}
