import * as React from 'react';
import type { Session } from '../../session/session';
import type { Intent } from '../intent';
import type { Shell, ShellCommand } from '../shell';

/** Carries out what the ribbon asks of an open pane; `ask` opens the screen that an intent is about. */
export function useShell(
  shell: Shell | null,
  session: Session,
  ask: (intent: Intent) => void,
): void {
  React.useEffect(() => {
    if (!shell) return;
    return shell.onCommand((command) => void carryOut(command, session, ask));
  }, [shell, session, ask]);
}

async function carryOut(
  command: ShellCommand,
  session: Session,
  ask: (intent: Intent) => void,
): Promise<void> {
  const loading = session.state.phase === 'loading';
  ask(command === 'mark' || command === 'unmark' ? 'check' : command);
  if (command === 'unmark') await session.unmark();
  if (command === 'check' && !loading) await session.recheck();
  if (command === 'mark') {
    // A pane that was opened for this has to read the workbook's settings and problems first.
    await firstOutcome(session);
    await session.recheck();
    if (session.state.failure === null) await session.mark();
  }
}

function firstOutcome(session: Session): Promise<void> {
  return new Promise((resolve) => {
    if (session.state.phase !== 'loading') {
      resolve();
      return;
    }
    const stop = session.subscribe(() => {
      if (session.state.phase === 'loading') return;
      stop();
      resolve();
    });
  });
}
