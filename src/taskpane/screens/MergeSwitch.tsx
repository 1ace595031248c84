import * as React from 'react';
import type { Session } from '../../session/session';

/** Excel counts the question for merged areas as a change: where that costs the reader's Ctrl+Z, it can be left out. */
export function MergeSwitch({ session }: { readonly session: Session }): JSX.Element | null {
  const { mergeSwitch } = session.host;
  const [isOn, setOn] = React.useState(mergeSwitch?.isOn() ?? false);
  if (!mergeSwitch) return null;
  const turn = (on: boolean) => {
    mergeSwitch.turn(on);
    setOn(on);
    void session.recheck(true);
  };
  return (
    <section className="section">
      <h2 className="section__title">合并单元格</h2>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => turn(event.target.checked)} />向
        Excel 询问合并区域
      </label>
      <p className="hint">
        打开窗格后如果发现 Ctrl+Z
        退不回之前的输入，请关掉它。关掉后按空白格推断合并，个别表的结果会与命令行、WPS
        不同。只对这台电脑有效。
      </p>
    </section>
  );
}
