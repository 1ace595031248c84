/** Where the documents are silent, or builds differ: an adapter has to be right under every value. */
export interface Quirks {
  /** Values of one row or column: rows of values, one flat line, or an object that is asked cell by cell. */
  readonly readShape: 'matrix' | 'flat' | 'item';
  readonly emptyCell: null | undefined;
  /** Sheets.Add answers nothing. */
  readonly addReturnsNull: boolean;
  /** Writing many values at once. */
  readonly bulkWrite: 'ok' | 'throws' | 'ignored';
  readonly addressAsProperty: boolean;
  /** Constants in the formula bar: as they are, or as text. */
  readonly formulaConstants: 'asIs' | 'text';
  /** Events are told although EnableEvents is off. */
  readonly eventsWhenDisabled: boolean;
  /** The echo of an add-in's own write comes a moment later. */
  readonly echoAsync: boolean;
  readonly screenUpdatingReadonly: boolean;
  /** Custom XML parts are kept, refused, or taken and not kept. */
  readonly xmlParts: 'ok' | 'throws' | 'ignored';
  /** What a misspelt member does: throw here, so that tests see it; in silence as in the real program. */
  readonly unknownMember: 'throws' | 'silent';
  /** What the add-in's storage answers for a key that is not there. */
  readonly missingItem: null | undefined | '';
  /** Numbers come out of the add-in's storage as text. */
  readonly numbersAsText: boolean;
  readonly stalePane: 'throws' | 'null';
}

export const PLAIN: Quirks = {
  readShape: 'matrix',
  emptyCell: null,
  addReturnsNull: false,
  bulkWrite: 'ok',
  addressAsProperty: false,
  formulaConstants: 'asIs',
  eventsWhenDisabled: false,
  echoAsync: false,
  screenUpdatingReadonly: false,
  xmlParts: 'ok',
  unknownMember: 'throws',
  missingItem: null,
  numbersAsText: false,
  stalePane: 'throws',
};
