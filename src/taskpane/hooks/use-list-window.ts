import * as React from 'react';

/** So many rows are drawn at first and at a time, and around a row that is gone to. */
const STEP = 120;
/** More rows are drawn when an end comes nearer than this, in pixels. */
const NEAR = 600;

/** The rows that are drawn: from the first up to before the second. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface ListWindow extends Span {
  readonly onScroll: (event: React.UIEvent<HTMLElement>) => void;
}

/**
 * Draws a part of a long list: a workbook of a thousand tables has more problems than a page can hold. The part grows
 * where the reader scrolls, and is drawn anew around a row that is gone to from far away. The browser keeps what is in
 * sight in its place when rows are added above.
 */
export function useListWindow(length: number, selected: number): ListWindow {
  const [span, setSpan] = React.useState<Span>({ from: 0, to: STEP });
  const drawn = around(span, selected, length);
  const { from, to } = drawn;
  React.useEffect(() => setSpan({ from, to }), [from, to]);
  const onScroll = ({
    currentTarget: { scrollTop, scrollHeight, clientHeight },
  }: React.UIEvent) => {
    if (scrollTop < NEAR && from > 0) setSpan({ from: Math.max(0, from - STEP), to });
    else if (scrollHeight - scrollTop - clientHeight < NEAR && to < length) {
      setSpan({ from, to: to + STEP });
    }
  };
  return { from, to, onScroll };
}

/** The span, when it holds the selected row; else one around that row. It may end after the list, which may grow again. */
function around({ from, to }: Span, selected: number, length: number): Span {
  if (from >= length) return { from: 0, to: STEP };
  if (selected < 0 || (selected >= from && selected < to)) return { from, to };
  return { from: Math.max(0, selected - STEP), to: selected + STEP };
}
