import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { a1 } from '../../model/place';
import type { ListedProblem } from '../../session/state';
import { ruleTitle } from '../list/rule-of';
import { StateCard } from './StateCard';

interface Props {
  readonly resolved: ListedProblem;
  /** What put it right has left something for the unit to write. */
  readonly waits: boolean;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

/** In the place of a detail whose problem an edit has just put right: the list above does not move. */
export function Resolved({ resolved, waits, onNext, onClose }: Props): JSX.Element {
  const { place, rule } = resolved.problem;
  return (
    <section className="detail" aria-label="问题详情">
      <StateCard
        tone={waits ? 'calm' : 'good'}
        icon={waits ? 'info' : 'done'}
        title={waits ? '这一处还有内容待填' : '这处问题已解决'}
        actions={
          <>
            <PrimaryButton text="看下一处" onClick={onNext} />
            <DefaultButton text="关闭" onClick={onClose} />
          </>
        }
      >
        <p>{`${a1(place)} ${ruleTitle(rule)}`}</p>
        {waits && <p>把【】换成实际内容，这里会显示“已解决”。</p>}
      </StateCard>
    </section>
  );
}
