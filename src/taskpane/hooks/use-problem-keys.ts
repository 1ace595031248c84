import * as React from 'react';

/** F8 goes to the next problem, Shift+F8 to the one before, wherever the focus is in the pane; Esc closes the detail. */
export function useProblemKeys(step: (by: 1 | -1) => void, close: () => void): void {
  const latest = React.useRef({ step, close });
  React.useEffect(() => {
    latest.current = { step, close };
  });
  React.useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === 'F8') {
        event.preventDefault();
        latest.current.step(event.shiftKey ? -1 : 1);
      } else if (event.key === 'Escape') latest.current.close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
