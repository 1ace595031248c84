import * as React from 'react';
import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import type { Session } from '../session/session';
import { NoticeBar } from './components/NoticeBar';
import { ShellBar } from './components/ShellBar';
import { Summary } from './components/Summary';
import { WhenLoaded } from './components/WhenLoaded';
import type { Intent } from './intent';
import { ENGINE, IMPORT, LIBRARY, LIBRARY_KINDS, SETTINGS, TEMPLATES } from './boot/later-parts';
import { CheckScreen } from './screens/CheckScreen';
import { DiagnosticsScreen } from './screens/DiagnosticsScreen';
import { ScreenLoading } from './screens/check-states';
import type { Shell } from './shell';
import { useLiveSession } from './hooks/use-live-session';
import { useSession } from './hooks/use-session';
import { useShell } from './hooks/use-shell';

const SCREENS = [
  ['check', '检查'],
  ['templates', '模板'],
  ['library', '指标库'],
  ['settings', '设置'],
  ['diagnostics', '诊断'],
] as const;

type Screen = (typeof SCREENS)[number][0];

interface Props {
  readonly session: Session;
  readonly intent: Intent;
  readonly shell?: Shell | null;
}

/** The whole pane: five screens over one session. It knows the host only through the port. */
export function Pane({ session, intent, shell = null }: Props): JSX.Element {
  const state = useSession(session);
  useLiveSession(session);
  const [screen, setScreen] = React.useState<Screen>(screenOf(intent));
  const [asked, setAsked] = React.useState({ intent, times: 0 });
  const ask = React.useCallback((next: Intent) => {
    setScreen(screenOf(next));
    // Another key begins the screen anew: a preview that was open gives way to what is asked now.
    setAsked(({ times }) => ({ intent: next, times: times + 1 }));
  }, []);
  useShell(shell, session, ask);
  /** The reader goes by himself: what the ribbon asked for is over. */
  const go = (next: Screen) => {
    setScreen(next);
    setAsked(({ times }) => ({ intent: 'check', times }));
  };
  const { notice } = state;
  return (
    <div className={notice ? 'pane pane--noticed' : 'pane'}>
      <header className="header">
        <h1 className="visually-hidden">绩校</h1>
        <Pivot
          className="tabs"
          headersOnly
          selectedKey={screen}
          getTabId={(key) => `tab-${key}`}
          onLinkClick={(item) => {
            go((item?.props.itemKey ?? 'check') as Screen);
            if (notice?.kind === 'done') session.dismissNotice();
          }}
        >
          {SCREENS.map(([key, name]) => (
            <PivotItem key={key} itemKey={key} headerText={name} />
          ))}
        </Pivot>
      </header>
      <main className="main">
        <div className="screen-box" role="tabpanel" aria-labelledby={`tab-${screen}`}>
          {screen === 'check' && (
            <CheckScreen
              key={asked.times}
              session={session}
              state={state}
              intent={asked.intent}
              keepFile={shell ? shell.keepFile : null}
              onTemplates={() => go('templates')}
            />
          )}
          {screen === 'templates' && (
            <WhenLoaded key="templates" later={TEMPLATES} waiting={<ScreenLoading />}>
              {({ TemplatesScreen }) => (
                <TemplatesScreen
                  session={session}
                  state={state}
                  kinds={LIBRARY_KINDS}
                  engine={ENGINE}
                  importing={IMPORT}
                  onInserted={() => ask('here')}
                />
              )}
            </WhenLoaded>
          )}
          {screen === 'library' && (
            <WhenLoaded key="library" later={LIBRARY} waiting={<ScreenLoading />}>
              {({ LibraryScreen }) => <LibraryScreen session={session} state={state} />}
            </WhenLoaded>
          )}
          {screen === 'settings' && (
            <WhenLoaded key="settings" later={SETTINGS} waiting={<ScreenLoading />}>
              {({ SettingsScreen }) => <SettingsScreen session={session} state={state} />}
            </WhenLoaded>
          )}
          {screen === 'diagnostics' && (
            <DiagnosticsScreen
              session={session}
              state={state}
              probePage={shell ? shell.probePage : null}
              keepFile={shell ? shell.keepFile : null}
            />
          )}
        </div>
        {notice && (
          <NoticeBar
            notice={notice}
            onUndo={() => void session.undo()}
            onDismiss={() => session.dismissNotice()}
          />
        )}
        <Summary state={state} />
      </main>
      {shell && <ShellBar onCollapse={() => shell.collapse()} />}
    </div>
  );
}

function screenOf(intent: Intent): Screen {
  return intent === 'templates' ? 'templates' : 'check';
}
