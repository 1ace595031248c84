import * as React from 'react';

/**
 * Ctrl+Z takes the pane's last write back, as the button does, and ? opens the list of keys; in a field both are what the
 * reader types.
 */
export function useUndoKey(undo: (() => void) | null, help: () => void): void {
  const latest = React.useRef({ undo, help });
  React.useEffect(() => {
    latest.current = { undo, help };
  });
  React.useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return;
      const key = event.key.toLowerCase();
      const command = event.ctrlKey || event.metaKey;
      if (command && !event.shiftKey && key === 'z' && latest.current.undo) {
        event.preventDefault();
        latest.current.undo();
      } else if (!command && (key === '?' || key === '？')) {
        event.preventDefault();
        latest.current.help();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
