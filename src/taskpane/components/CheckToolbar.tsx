import * as React from 'react';
import { IconButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { IContextualMenuItem } from 'office-ui-fabric-react/lib/ContextualMenu';
import type { ReportFormat } from '../export-report';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

interface Props {
  /** How many problems have a safe fix. */
  readonly fixable: number;
  readonly canMark: boolean;
  readonly undo: string | null;
  readonly busy: boolean;
  readonly commands: ToolbarCommands;
  readonly onExport: (format: ReportFormat) => void;
}

export interface ToolbarCommands {
  readonly fixAll: () => void;
  readonly recheck: () => void;
  readonly undo: () => void;
  readonly mark: () => void;
  readonly unmark: () => void;
  readonly help: () => void;
}

/** The commands for the whole workbook. */
export const CheckToolbar = React.memo(function CheckToolbar(props: Props): JSX.Element {
  const { fixable, busy, commands } = props;
  return (
    <div className="toolbar">
      <PrimaryButton
        className="toolbar__fix"
        disabled={busy || fixable === 0}
        title={fixable === 0 ? '没有可以直接修复的问题' : '先预览每一处改动，再修复'}
        onClick={commands.fixAll}
      >
        <Icon name="repair" />
        {fixable === 0 ? '一键修复' : `一键修复 ${fixable} 处`}
      </PrimaryButton>
      <span className="toolbar__space" />
      <IconButton ariaLabel="重新检查" title="重新检查" disabled={busy} onClick={commands.recheck}>
        <Icon name="refresh" />
      </IconButton>
      <IconButton
        ariaLabel="撤销本次修改"
        title={props.undo === null ? '没有可撤销的修改' : `撤销：${props.undo}`}
        disabled={busy || props.undo === null}
        onClick={commands.undo}
      >
        <Icon name="undo" />
      </IconButton>
      <IconButton
        ariaLabel="更多"
        title="更多"
        disabled={busy}
        onRenderMenuIcon={() => null}
        menuProps={{ items: menuItems(props), ariaLabel: '更多' }}
      >
        <Icon name="more" />
      </IconButton>
    </div>
  );
});

function menuItems(props: Props): IContextualMenuItem[] {
  const item = (key: string, text: string, icon: IconName, onClick: () => void) => ({
    key,
    text,
    onRenderIcon: () => <Icon name={icon} />,
    iconProps: {},
    onClick,
  });
  return [
    ...(props.canMark
      ? [
          item('mark', '标记到单元格', 'mark', props.commands.mark),
          item('unmark', '清除标记', 'unmark', props.commands.unmark),
        ]
      : []),
    item('page', '导出检查报告（打印、签字）', 'save', () => props.onExport('page')),
    item('text', '导出检查报告（纯文本）', 'save', () => props.onExport('text')),
    item('keys', '键盘操作（?）', 'info', props.commands.help),
  ];
}
