import * as React from 'react';
import { Cover } from './Cover';

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['F8 / Shift+F8', '下一处、上一处问题，并转到单元格'],
  ['F9 / Shift+F9', '下一处、上一处待填'],
  ['↑ ↓ Home End', '在清单中移动，详情随之改变'],
  ['Enter', '转到这处问题的单元格'],
  ['Delete', '说明后忽略这处问题'],
  ['Ctrl+C', '复制这处问题'],
  ['Ctrl+F', '在问题中查找'],
  ['Ctrl+Z', '撤销窗格的上一次修改'],
  ['Tab / Shift+Tab', '到下一个、上一个按钮'],
  ['Esc', '关闭详情、预览或说明'],
  ['?', '打开这张表'],
];

/** What the keyboard does in the pane. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }): JSX.Element {
  return (
    <Cover title="键盘操作" onClose={onClose}>
      <table className="keys">
        <tbody>
          {KEYS.map(([keys, what]) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">
        按键在焦点位于窗格内时有效；在网页工作台中，按 F6 在表格与窗格之间切换。
      </p>
    </Cover>
  );
}
