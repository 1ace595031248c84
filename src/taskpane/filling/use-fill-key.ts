import * as React from 'react';

/** F9 goes to the next cell that waits to be written, Shift+F9 to the one before, wherever the focus is in the pane. */
export function useFillKey(onNext: ((by: 1 | -1) => void) | null): void {
  const latest = React.useRef(onNext);
  React.useEffect(() => {
    latest.current = onNext;
  });
  React.useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F9' || event.defaultPrevented || !latest.current) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
