import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';
import { copyText } from '../copy-text';
import { describeEnvironment, printFacts } from '../describe-environment';
import { ENGINE } from '../later-parts';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  /** Where the host can be tried out on this machine; null where there is no such page. */
  readonly probePage: string | null;
}

/** 诊断: what a technician needs to know, to be copied in one press. */
export function DiagnosticsScreen({ session, state, probePage }: Props): JSX.Element {
  const [copied, setCopied] = React.useState<boolean | null>(null);
  const facts = describeEnvironment(session.host, state, ENGINE.part?.rules.length ?? null);
  return (
    <div className="screen screen--form">
      <section className="section">
        <h2 className="section__title">运行环境</h2>
        <p className="hint">
          用着不对劲时，把下面的内容发给技术人员。其中没有单元格内容；绩校不联网，什么也不会自动发出。
        </p>
        <dl className="facts">
          {facts.map(([name, value]) => (
            <React.Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </React.Fragment>
          ))}
        </dl>
        <div className="actions">
          <DefaultButton text="复制" onClick={() => setCopied(copyText(printFacts(facts)))} />
          <span role="status" className="hint">
            {copied === true && '已复制，可以粘贴到消息里。'}
            {copied === false && '这里不能自动复制，请用鼠标选中上面的文字再按 Ctrl+C。'}
          </span>
        </div>
      </section>
      {probePage !== null && (
        <section className="section">
          <h2 className="section__title">真机检测</h2>
          <p className="hint">
            供技术人员用：新建一个空白工作簿，逐项试这一版表格软件的接口，把结果存成文件。不碰已打开的工作簿。
          </p>
          <div className="actions">
            <a href={probePage}>打开真机检测</a>
          </div>
        </section>
      )}
    </div>
  );
}
