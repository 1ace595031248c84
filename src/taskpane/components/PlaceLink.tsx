import * as React from 'react';
import { a1, type Place } from '../../model/place';
import { Icon } from './Icon';

interface Props {
  readonly place: Place;
  /** What stands there, or why the reader should look. */
  readonly message?: string;
  readonly onShow: (place: Place) => void;
}

/** A cell to go to. */
export function PlaceLink({ place, message, onShow }: Props): JSX.Element {
  return (
    <button type="button" className="place" onClick={() => onShow(place)}>
      <Icon name="locate" />
      <span className="visually-hidden">转到</span>
      <span className="place__cell">{`${place.sheet} ${a1(place)}`}</span>
      {message !== undefined && <span className="place__message">{message}</span>}
    </button>
  );
}
