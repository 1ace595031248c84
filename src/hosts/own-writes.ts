/** What an event tells of a change, as far as it is needed to recognise our own. */
export interface ChangeEvent {
  readonly worksheetId?: string;
  readonly address?: string;
  readonly triggerSource?: string;
  readonly details?: { readonly valueAfter?: unknown };
}

/** Remembers what we wrote, so that its echo is not taken for the user's hand. */
export interface OwnWrites {
  /** Expects the echo of a write; `text` where a single cell was written. */
  expect(sheetId: string, address: string, text?: string): void;
  /** Whether an event is the echo of a write; each write has one. */
  recognise(event: ChangeEvent): boolean;
}

interface Expected {
  readonly key: string;
  readonly text: string | undefined;
  readonly until: number;
}

/** Echoes come within moments; what is left after that is forgotten, lest it swallow a real change. Milliseconds. */
const ECHO_WITHIN = 5000;

export function createOwnWrites(now: () => number, within = ECHO_WITHIN): OwnWrites {
  let expected: Expected[] = [];
  return {
    expect(sheetId, address, text) {
      expected.push({ key: keyOf(sheetId, address), text, until: now() + within });
    },
    recognise({ worksheetId, address, triggerSource, details }) {
      expected = expected.filter(({ until }) => until >= now());
      const key = keyOf(worksheetId, address);
      const after = details?.valueAfter;
      const index = expected.findIndex(
        (own) =>
          own.key === key && (own.text === undefined || after === undefined || after === own.text),
      );
      if (index >= 0) expected.splice(index, 1);
      return index >= 0 || triggerSource === 'ThisLocalAddin';
    },
  };
}

function keyOf(sheetId = '', address = ''): string {
  return `${sheetId} ${address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '')}`;
}
