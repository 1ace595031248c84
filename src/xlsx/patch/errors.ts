import type { Place } from '../../model/place';
import { a1 } from '../../model/place';

/** An edit that was refused. Nothing at all has been written; the message is a Chinese sentence for people. */
export class EditRefused extends Error {
  override readonly name: string = 'EditRefused';
  constructor(
    readonly place: Place,
    message: string,
  ) {
    super(`${place.sheet}!${a1(place)}：${message}`);
  }
}

/** The cell no longer holds what it held when the edit was made. */
export class StaleEdit extends EditRefused {
  override readonly name = 'StaleEdit';
}

/** Rows of a sheet cannot be inserted or deleted without harming something else that it holds. */
export class CannotMoveRows extends EditRefused {
  override readonly name = 'CannotMoveRows';
}
