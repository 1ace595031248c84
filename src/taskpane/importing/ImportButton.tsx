import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';

interface Props {
  readonly onChosen: (file: File) => void;
}

/** Asks for a text on the reader's own disk; nothing leaves the machine. */
export function ImportButton({ onChosen }: Props): JSX.Element {
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <React.Fragment>
      <DefaultButton
        text="导入绩效文本…"
        title="从 Word 文档（.docx）里取出绩效目标表和正文"
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        accept=".docx,.docm,.wps,.txt"
        aria-label="选择绩效文本"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChosen(file);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </React.Fragment>
  );
}
