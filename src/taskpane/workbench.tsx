import { requestPort } from '../hosts/workbench/hand-over';
import { connectHost, type RemoteHost } from '../hosts/workbench/remote-host';
import type { ShownProblem } from '../hosts/workbench/messages';
import type { Session } from '../session/session';
import type { ListedProblem } from '../session/state';
import { mountPane } from './mount';
import { strand } from './stranded';

/** The pane in its frame beside the workbench's grid. Opened by itself, it says where it belongs. */
if (window.parent === window) strand('outside');
else {
  void requestPort(window, window.parent)
    .then(connectHost)
    .then((host) => {
      drawProblems(mountPane(host), host);
      shareKeyboard(host);
    });
}

/** The grid draws what the pane lists, after the pane has drawn it: the list is what the reader waits for. */
function drawProblems(session: Session, host: RemoteHost): void {
  let drawn = session.state.problems;
  session.subscribe(() => {
    const { problems } = session.state;
    if (problems === drawn) return;
    drawn = problems;
    setTimeout(() => {
      // A later list is drawn in the place of this one.
      if (problems === drawn) void host.showProblems(problems.map(shown));
    });
  });
}

function shown({ problem }: ListedProblem): ShownProblem {
  const { place, area, severity, message } = problem;
  return { sheet: place.sheet, area, severity, message };
}

/** F6 goes to and fro between grid and pane. */
function shareKeyboard(host: RemoteHost): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    void host.focusGrid();
  });
  host.onFocus = () => {
    const first = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"], button');
    first?.focus();
  };
}
