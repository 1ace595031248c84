import * as React from 'react';

/** Does something the first time a condition holds. */
export function useOnce(condition: boolean, action: () => void): void {
  const done = React.useRef(false);
  React.useEffect(() => {
    if (!condition || done.current) return;
    done.current = true;
    action();
  });
}
