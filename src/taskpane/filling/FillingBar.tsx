import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useFillKey } from './use-fill-key';

interface Props {
  /** How many cells wait to be written. */
  readonly count: number;
  readonly busy: boolean;
  readonly onNext: (by: 1 | -1) => void;
}

/** 待填写: what is still to be written is counted apart from what is wrong, and walked cell by cell. */
export function FillingBar({ count, busy, onNext }: Props): JSX.Element | null {
  useFillKey(count > 0 ? onNext : null);
  if (count === 0) return null;
  return (
    <div className="filling" role="group" aria-label="待填写">
      <span className="filling__count">{`还有 ${count} 处待填`}</span>
      <DefaultButton
        className="filling__next"
        text="下一处待填"
        title="下一处待填（F9），上一处（Shift+F9）"
        disabled={busy}
        onClick={() => onNext(1)}
      />
    </div>
  );
}
