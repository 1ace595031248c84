import * as React from 'react';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import type { Notice } from '../../session/state';

const TYPES: Readonly<Record<Notice['kind'], MessageBarType>> = {
  done: MessageBarType.success,
  wait: MessageBarType.warning,
  refused: MessageBarType.error,
};

/** How long a sentence stays, in milliseconds: what was done can be taken back from the toolbar afterwards, a refusal is read twice. */
const STAYS: Readonly<Record<Notice['kind'], number | null>> = {
  done: 8_000,
  wait: null,
  refused: 20_000,
};

interface Props {
  readonly notice: Notice;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What the last command did, or why it was refused; a write can be taken back right here. */
export function NoticeBar({ notice, onUndo, onDismiss }: Props): JSX.Element {
  const [held, setHeld] = React.useState(false);
  const latest = React.useRef(onDismiss);
  React.useEffect(() => {
    latest.current = onDismiss;
  });
  React.useEffect(() => {
    const stays = STAYS[notice.kind];
    if (stays === null || held) return;
    const going = setTimeout(() => latest.current(), stays);
    return () => clearTimeout(going);
  }, [notice, held]);
  // Whoever goes to it with the mouse or the keyboard is reading; one that comes up under the mouse is not gone to.
  const hold = {
    onMouseMove: () => setHeld(true),
    onMouseLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div {...hold}>
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
    </div>
  );
}
