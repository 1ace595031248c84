import * as React from 'react';
import type { Place } from '../../model/place';
import type { Unjudged } from '../../model/problem';
import { ruleTitle } from '../list/rule-of';
import { PlaceLink } from './PlaceLink';

interface Props {
  readonly unjudged: readonly Unjudged[];
  readonly onShow: (place: Place) => void;
}

/** What could not be judged (未能判断), with the reason: neither a problem nor a pass. */
export function UnjudgedList({ unjudged, onShow }: Props): JSX.Element {
  return (
    <ul className="notes" aria-label="未能判断">
      {unjudged.map((one, index) => (
        <li key={index} className="note">
          <div className="note__title">{ruleTitle(one.rule)}</div>
          <p className="note__text">{one.reason}</p>
          <PlaceLink place={one.place} onShow={onShow} />
        </li>
      ))}
    </ul>
  );
}
