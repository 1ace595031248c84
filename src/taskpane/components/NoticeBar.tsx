import * as React from 'react';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import type { Notice } from '../../session/state';

const TYPES: Readonly<Record<Notice['kind'], MessageBarType>> = {
  done: MessageBarType.success,
  wait: MessageBarType.warning,
  refused: MessageBarType.error,
};

interface Props {
  readonly notice: Notice;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What the last command did, or why it was refused; a write can be taken back right here. */
export function NoticeBar({ notice, onUndo, onDismiss }: Props): JSX.Element {
  return (
    <MessageBar
      className="notice"
      messageBarType={TYPES[notice.kind]}
      isMultiline
      dismissButtonAriaLabel="知道了"
      onDismiss={onDismiss}
    >
      {notice.text}
      {notice.undo && (
        <button type="button" className="link" onClick={onUndo}>
          撤销本次修改
        </button>
      )}
    </MessageBar>
  );
}
