import * as React from 'react';
import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import type { Session } from '../session/session';
import { NoticeBar } from './components/NoticeBar';
import { Summary } from './components/Summary';
import type { Intent } from './intent';
import { CheckScreen } from './screens/CheckScreen';
import { DiagnosticsScreen } from './screens/DiagnosticsScreen';
import { SettingsScreen } from './screens/SettingsScreen';
import { TemplatesScreen } from './screens/TemplatesScreen';
import { useLiveSession } from './use-live-session';
import { useSession } from './use-session';

const SCREENS = [
  ['check', '检查'],
  ['templates', '模板'],
  ['settings', '设置'],
  ['diagnostics', '诊断'],
] as const;

type Screen = (typeof SCREENS)[number][0];

interface Props {
  readonly session: Session;
  readonly intent: Intent;
}

/** The whole pane: four screens over one session. It knows the host only through the port. */
export function Pane({ session, intent }: Props): JSX.Element {
  const state = useSession(session);
  useLiveSession(session);
  const [screen, setScreen] = React.useState<Screen>(
    intent === 'templates' ? 'templates' : 'check',
  );
  const { notice } = state;
  return (
    <div className="pane">
      <header className="header">
        <h1 className="visually-hidden">绩校</h1>
        <Pivot
          className="tabs"
          headersOnly
          selectedKey={screen}
          getTabId={(key) => `tab-${key}`}
          onLinkClick={(item) => {
            setScreen((item?.props.itemKey ?? 'check') as Screen);
            if (notice?.kind === 'done') session.dismissNotice();
          }}
        >
          {SCREENS.map(([key, name]) => (
            <PivotItem key={key} itemKey={key} headerText={name} />
          ))}
        </Pivot>
      </header>
      {notice && (
        <NoticeBar
          notice={notice}
          onUndo={() => void session.undo()}
          onDismiss={() => session.dismissNotice()}
        />
      )}
      <main className="main" role="tabpanel" aria-labelledby={`tab-${screen}`}>
        {screen === 'check' && (
          <CheckScreen
            session={session}
            state={state}
            intent={intent}
            onTemplates={() => setScreen('templates')}
          />
        )}
        {screen === 'templates' && (
          <TemplatesScreen session={session} state={state} onInserted={() => setScreen('check')} />
        )}
        {screen === 'settings' && <SettingsScreen session={session} state={state} />}
        {screen === 'diagnostics' && <DiagnosticsScreen session={session} state={state} />}
      </main>
      <Summary state={state} />
    </div>
  );
}
