import * as React from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { Toggle } from 'office-ui-fabric-react/lib/Toggle';
import type { Table } from '../../model/table';
import { PROFILES, profileOf } from '../../profiles/list';
import type { Session } from '../../session/session';
import type { Settings } from '../../session/settings';
import type { SessionState } from '../../session/state';
import { RuleSettings } from '../components/RuleSettings';
import { useCommand } from '../hooks/use-command';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
}

/** 设置: kept in the workbook, so that everyone who opens it checks by the same measure. */
export function SettingsScreen({ session, state }: Props): JSX.Element {
  const { settings } = state;
  const { run } = useCommand();
  const [by, setBy] = React.useState(settings.by);
  const change = (part: Partial<Settings>) => void run(() => session.changeSettings(part));
  return (
    <div className="screen screen--form">
      <section className="section">
        <h2 className="section__title">审核口径</h2>
        <select
          className="select"
          aria-label="审核口径"
          value={settings.profile ?? ''}
          onChange={({ target }) => change({ profile: target.value || null })}
        >
          <option value="">按每张表的版式自动选择</option>
          {PROFILES.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
        <p className="hint">
          口径决定每条规则算错误、警告还是提示。{profilesInUse(state.outcome.tables)}
        </p>
        <Toggle
          label="报送校验"
          checked={settings.submission}
          onText="同时做预算管理一体化系统保存时的校验"
          offText="不做系统保存校验（默认）"
          onChange={(_, submission) => change({ submission: submission === true })}
        />
      </section>
      <section className="section">
        <h2 className="section__title">检查方式</h2>
        <Toggle
          label="边填边查"
          checked={settings.live}
          onText="每次改动后自动检查"
          offText="只在点“重新检查”时检查"
          onChange={(_, live) => change({ live: live === true })}
        />
        <Toggle
          label="自动标记"
          checked={settings.autoMark}
          onText="检查后给问题单元格加底色"
          offText="不改动单元格（默认）"
          onChange={(_, autoMark) => change({ autoMark: autoMark === true })}
        />
        <p className="hint">
          打开后，每次检查都会按问题的轻重给单元格填上底色，会改动工作簿，也可能打断表格软件自带的“撤销”。原来的底色已记下，用“清除标记”可原样还原。
        </p>
      </section>
      <section className="section">
        <h2 className="section__title">说明人</h2>
        <TextField
          label="姓名或科室"
          description="写在“说明后忽略”的记录里，可以不填。"
          value={by}
          onChange={(_, text) => setBy(text ?? '')}
          onBlur={() => by !== settings.by && change({ by })}
        />
      </section>
      <RuleSettings
        severities={settings.severities}
        onChange={(severities) => change({ severities })}
      />
      {!session.host.can.store && (
        <p className="hint">当前软件不能把设置存进工作簿，关闭后恢复默认。</p>
      )}
    </div>
  );
}

/** What 自动选择 comes to in this workbook; empty when it holds no table. */
function profilesInUse(tables: readonly Table[]): string {
  const titles = Array.from(new Set(tables.map((table) => profileOf(table).title)));
  return titles.length === 0 ? '' : `按版式，这个工作簿适用：${titles.join('、')}。`;
}
