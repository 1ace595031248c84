import * as React from 'react';
import type { Session } from '../../session/session';

/**
 * Runs the session while the pane is open. Hosts miss changes (a list pick, a merge), so the workbook is also read
 * again whenever the reader comes back to the pane.
 */
export function useLiveSession(session: Session): void {
  React.useEffect(() => {
    void session.start();
    const look = () => {
      if (document.visibilityState === 'visible' && session.state.settings.live)
        void session.recheck();
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
      void session.stop();
    };
  }, [session]);
}
