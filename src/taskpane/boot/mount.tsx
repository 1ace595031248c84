import '../styles/base.css';
import '../styles/frame.css';
import '../styles/filters.css';
import '../styles/list.css';
import '../styles/detail.css';
import '../styles/cover.css';
import '../styles/changes.css';
import '../styles/states.css';
import '../styles/forms.css';
import '../styles/library.css';
import '../styles/circumstances.css';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { Host } from '../../hosts/host';
import { createSession, type Session } from '../../session/session';
import { readIntent } from '../intent';
import { JOURNAL } from './journal';
import { loadAhead } from './later';
import { ENGINE, RESULTS, SETTINGS, TEMPLATES } from './later-parts';
import { Pane } from '../Pane';
import type { Shell } from '../shell';
import { unstrand } from './stranded';
import { applyTheme } from './theme';

/** Puts the pane over a host in the place of the page's first paint. Every shell's entry ends here. */
export function mountPane(host: Host, shell: Shell | null = null): Session {
  applyTheme();
  const place = document.getElementById('pane');
  if (!place) throw new Error('the page has no element “pane”');
  // A pane over another workbook stops watching before this one begins.
  ReactDOM.unmountComponentAtNode(place);
  unstrand();
  const session = createSession(JOURNAL.over(host), { engine: () => ENGINE.load() });
  const forget = session.subscribe(() => {
    if (session.state.phase === 'loading') return;
    JOURNAL.note(session.state.phase === 'ready' ? '清单已列出' : '清单没有列出');
    forget();
  });
  ReactDOM.render(
    <Pane session={session} intent={readIntent(window.location.search)} shell={shell} />,
    place,
  );
  // Not before: the page has them fetched already, and to run them would only put off the first paint.
  loadAhead(ENGINE, RESULTS, TEMPLATES, SETTINGS);
  return session;
}
