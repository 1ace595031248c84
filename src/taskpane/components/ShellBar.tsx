import * as React from 'react';
import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import { Icon } from './Icon';

/** 收起 at the foot of the pane: some builds of WPS cover the pane's top, and their ribbon ignores the mouse while it is open. */
export function ShellBar({ onCollapse }: { readonly onCollapse: () => void }): JSX.Element {
  return (
    <footer className="shell-bar">
      <ActionButton
        className="shell-bar__collapse"
        title="收起窗格；点功能区“绩校”里的任何一个按钮，都会再打开"
        onClick={onCollapse}
      >
        <Icon name="close" />
        收起
      </ActionButton>
    </footer>
  );
}
