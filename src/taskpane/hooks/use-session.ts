import * as React from 'react';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';

/** What the session knows now; the component is drawn again whenever that changes. */
export function useSession(session: Session): SessionState {
  const [state, setState] = React.useState(session.state);
  React.useEffect(() => {
    setState(session.state);
    return session.subscribe(() => setState(session.state));
  }, [session]);
  return state;
}
