import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { ReadError } from '../../model/outcome';
import { sentenceOf } from '../../session/attempt';
import type { Session } from '../../session/session';
import type { TextToBring } from '../../templates/bring-in';
import type { Engine } from '../../lint/engine';
import type { Later } from '../boot/later';
import { useCommand } from '../hooks/use-command';
import { FormList } from './FormList';
import { Progress } from './Progress';
import { readDocument } from './read-document';

export interface ImportProps {
  readonly session: Session;
  readonly file: File;
  readonly engine: Later<Engine>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The number of the text half among the ticks. */
const TEXT = -1;

/** 导入绩效文本: what forms the chosen file has, which of them shall come in, and how far that is. */
export function ImportScreen({
  session,
  file,
  engine,
  onDone,
  onCancel,
}: ImportProps): JSX.Element {
  const { busy, run } = useCommand();
  const { found, failure } = useDocument(file, engine);
  const [left, setLeft] = React.useState<readonly number[]>([]);
  const [done, setDone] = React.useState(0);
  const toggle = (index: number) =>
    setLeft(left.indexOf(index) < 0 ? [...left, index] : left.filter((one) => one !== index));
  const drafts = found
    ? [
        ...(found.text && left.indexOf(TEXT) < 0 ? [found.text] : []),
        ...found.forms.filter((_, index) => left.indexOf(index) < 0).map(({ draft }) => draft),
      ]
    : [];
  const bring = () =>
    run(async () => {
      setDone(0);
      if ((await session.bringIn(drafts, setDone)) > 0) onDone();
    });
  return (
    <div className="screen screen--form">
      <section className="section">
        <h2 className="section__title">导入绩效文本</h2>
        <p className="hint hint--name">{file.name}</p>
        {failure !== null && <p role="alert">{failure}</p>}
        {!found && failure === null && <Progress label="正在读取文件" done={0} all={0} />}
        {found && (
          <FormList found={found} left={left} text={TEXT} disabled={busy} onToggle={toggle} />
        )}
        {busy && <Progress label="正在写入工作表" done={done} all={drafts.length} />}
      </section>
      <div className="actions actions--bar">
        <PrimaryButton
          text={`导入 ${drafts.length} 张工作表`}
          disabled={busy || drafts.length === 0}
          onClick={() => void bring()}
        />
        <DefaultButton text="返回" disabled={busy} onClick={onCancel} />
      </div>
    </div>
  );
}

/** What the file holds, once it is read. */
function useDocument(
  file: File,
  engine: Later<Engine>,
): {
  readonly found: TextToBring | null;
  readonly failure: string | null;
} {
  const [found, setFound] = React.useState<TextToBring | null>(null);
  const [failure, setFailure] = React.useState<string | null>(null);
  React.useEffect(() => {
    let gone = false;
    Promise.all([bytesOf(file), engine.load()])
      .then(([bytes, loaded]) => readDocument(bytes, loaded))
      .then(
        (read) => gone || setFound(read),
        (error: unknown) => gone || setFailure(said(error)),
      );
    return () => {
      gone = true;
    };
  }, [file, engine]);
  return { found, failure };
}

function said(error: unknown): string {
  if (!(error instanceof ReadError)) return sentenceOf(error);
  return error.message.replace('另存一份 .xlsx 后再检查', '另存一份 .docx 后再导入');
}

/** Blob.arrayBuffer is missing in the browser of older WPS. */
function bytesOf(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () =>
      reject(
        new ReadError(
          'unreadable',
          '读不到这个文件，可能已被移动，或正被别的程序独占。请重新选择。',
        ),
      );
    reader.readAsArrayBuffer(file);
  });
}
