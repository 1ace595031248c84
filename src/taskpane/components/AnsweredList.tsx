import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Place } from '../../model/place';
import type { Waived } from '../../model/problem';
import { ruleTitle } from '../list/rule-of';
import { PlaceLink } from './PlaceLink';

interface Props {
  readonly waived: readonly Waived[];
  readonly busy: boolean;
  readonly onShow: (place: Place) => void;
  readonly onWithdraw: (waived: Waived) => void;
}

/** Problems that were answered with a reason (已说明). */
export function AnsweredList({ waived, busy, onShow, onWithdraw }: Props): JSX.Element {
  return (
    <ul className="notes" aria-label="已说明的问题">
      {waived.map((one, index) => (
        <li key={index} className="note">
          <div className="note__title">{ruleTitle(one.problem.rule)}</div>
          <p className="note__text">{one.problem.message}</p>
          <p className="note__reason">
            说明：{one.reason}
            {answeredBy(one) && <span className="note__by">（{answeredBy(one)}）</span>}
          </p>
          <PlaceLink place={one.problem.place} onShow={onShow} />
          <DefaultButton text="撤回说明" disabled={busy} onClick={() => onWithdraw(one)} />
        </li>
      ))}
    </ul>
  );
}

/** Who and on which day; either may be unknown. */
function answeredBy({ by, at }: Waived): string {
  return [by, at.slice(0, 10)].filter((part) => part !== '').join('，');
}
