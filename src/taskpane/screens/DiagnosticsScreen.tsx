import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';
import { JOURNAL } from '../boot/journal';
import { saveFile, type KeepFile } from '../save-file';
import { MergeSwitch } from './MergeSwitch';
import { copyText } from '../copy-text';
import { describeEnvironment, printFacts } from '../describe-environment';
import { ENGINE } from '../boot/later-parts';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  /** Where the host can be tried out on this machine; null where there is no such page. */
  readonly probePage: string | null;
  /** The host's own way to put a file on the disk; null where the browser downloads it. */
  readonly keepFile: KeepFile | null;
}

/** 诊断: what a technician needs to know, to be copied in one press. */
export function DiagnosticsScreen({ session, state, probePage, keepFile }: Props): JSX.Element {
  const [copied, setCopied] = React.useState<boolean | null>(null);
  const [savedAs, setSavedAs] = React.useState<string | null>(null);
  const text = () => printFacts(facts, JOURNAL.lines());
  /** The path where the host tells it. */
  const keep = (content: string) => {
    const name = `绩校诊断-${new Date().toISOString().slice(0, 10)}.txt`;
    const kept = keepFile ? keepFile(name, content) : null;
    if (kept === null) saveFile(name, content, 'text/plain');
    return kept ?? '浏览器的下载文件夹';
  };
  const facts = describeEnvironment(session.host, state, ENGINE.part?.rules.length ?? null);
  return (
    <div className="screen screen--form">
      <section className="section">
        <h2 className="section__title">运行环境</h2>
        <p className="hint">
          使用出现异常时，把下面的内容发给技术人员。其中没有单元格内容；绩校不联网，什么也不会自动发出。
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
          <DefaultButton text="复制" onClick={() => setCopied(copyText(text()))} />
          <DefaultButton text="存成文件" onClick={() => setSavedAs(keep(text()))} />
          <span role="status" className="hint">
            {copied === true && '已复制，可以粘贴到消息里。'}
            {savedAs !== null && `已存到 ${savedAs}。`}
            {copied === false && '这里不能自动复制，请用鼠标选中上面的文字再按 Ctrl+C。'}
          </span>
        </div>
      </section>
      <MergeSwitch session={session} />
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
