import * as React from 'react';

/** So many rows are drawn at first, and at a time. */
const STEP = 120;
/** More rows are drawn when the end comes nearer than this, in pixels. */
const NEAR = 600;

interface GrowingList {
  /** How many rows to draw. */
  readonly shown: number;
  readonly onScroll: (event: React.UIEvent<HTMLElement>) => void;
}

/** Draws a long list bit by bit: a workbook of a thousand tables has more problems than a page draws at once. */
export function useGrowingList(length: number, selected: number): GrowingList {
  const [wanted, setWanted] = React.useState(STEP);
  const shown = Math.min(length, Math.max(wanted, selected + STEP));
  const onScroll = ({ currentTarget }: React.UIEvent<HTMLElement>) => {
    const left = currentTarget.scrollHeight - currentTarget.scrollTop - currentTarget.clientHeight;
    if (left < NEAR && shown < length) setWanted(shown + STEP);
  };
  return { shown, onScroll };
}
