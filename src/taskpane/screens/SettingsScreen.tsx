import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { Toggle } from 'office-ui-fabric-react/lib/Toggle';
import { PROFILES } from '../../profiles/list';
import type { Session } from '../../session/session';
import type { Settings } from '../../session/settings';
import type { SessionState } from '../../session/state';
import { RuleSettings } from '../components/RuleSettings';
import { useCommand } from '../use-command';

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
          自动标记会往工作簿里写底色，Excel
          自带的“撤销”记录可能因此中断；原底色已记下，随时可用“清除标记”还原。
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
      <DefaultButton
        text="规则全部恢复默认"
        disabled={Object.keys(settings.severities).length === 0}
        onClick={() => change({ severities: {} })}
      />
      {!session.host.can.store && (
        <p className="hint">当前软件不能把设置存进工作簿，关闭后恢复默认。</p>
      )}
    </div>
  );
}
