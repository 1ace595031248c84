import { isIntent } from '../intent';
import type { ShellCommand } from '../shell';
import { COMMAND_KEY, noteTaken, recall, takenStamp, type AddIn } from './add-in';

/** How often the pane looks for a command, in milliseconds: WPS tells nobody that its store has changed. One call takes about 0.2 ms. */
const LOOK = 300;

/** Collects what the ribbon page leaves for the pane, each command once, until stopped. */
export function collectCommands(addIn: AddIn, on: (command: ShellCommand) => void): () => void {
  let taken = takenStamp(addIn);
  const look = () => {
    const left = readCommand(recall(addIn, COMMAND_KEY));
    if (!left || left.stamp === taken) return;
    taken = left.stamp;
    noteTaken(addIn, taken);
    on(left.command);
  };
  look();
  const timer = setInterval(look, LOOK);
  return () => clearInterval(timer);
}

/** The ribbon's count begins again when WPS is restarted, so the time belongs to the stamp. */
function readCommand(left: unknown): { stamp: string; command: ShellCommand } | null {
  if (typeof left !== 'object' || left === null) return null;
  const { n, t, cmd } = left as { n?: unknown; t?: unknown; cmd?: unknown };
  if (cmd !== 'mark' && cmd !== 'unmark' && !isIntent(cmd)) return null;
  return { stamp: `${String(n)}@${String(t)}`, command: cmd };
}
