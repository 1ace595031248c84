import { requestPort } from '../hosts/frame/hand-over';
import { connectHost, type RemoteHost } from '../hosts/frame/remote-host';
import type { ShownProblem } from '../hosts/frame/messages';
import type { Problem } from '../model/problem';
import type { Session } from '../session/session';
import { nextToFill } from '../session/to-fill';
import type { ListedProblem } from '../session/state';
import { mountPane } from './boot/mount';
import { strand } from './boot/stranded';

/** The pane in its frame beside the workbench's grid. Opened by itself, it says where it belongs. */
if (window.parent === window) strand('outside');
else {
  void requestPort(window, window.parent)
    .then(connectHost)
    .then((host) => {
      const session = mountPane(host);
      drawProblems(session, host);
      frameRelated(session, host);
      shareKeyboard(session, host);
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

/** The cells that the open problem was compared with are framed in the grid for as long as it is open. */
function frameRelated(session: Session, host: RemoteHost): void {
  let framed: Problem | null = null;
  session.subscribe(() => {
    const { problems, selected } = session.state;
    const open = problems.filter(({ id }) => id === selected)[0]?.problem ?? null;
    if (open === framed) return;
    framed = open;
    void host.showRelated(open ? open.related.map(({ place }) => place) : []);
  });
}

function shown({ problem }: ListedProblem): ShownProblem {
  const { place, area, severity, message } = problem;
  return { sheet: place.sheet, area, severity, message };
}

/** F6 goes to and fro between grid and pane, where it lands on the list; F9 in the grid is the pane's. */
function shareKeyboard(session: Session, host: RemoteHost): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    void host.focusGrid();
  });
  host.onFocus = () => {
    const stops = ['.list [tabindex="0"]', '[role="tab"][aria-selected="true"]', 'button'];
    for (const stop of stops) {
      const found = document.querySelector<HTMLElement>(stop);
      if (!found) continue;
      found.focus();
      return;
    }
  };
  host.onFill = (by) => {
    const next = nextToFill(session.state.toFill, session.state.selection, by);
    if (next) void session.show(next);
  };
}
