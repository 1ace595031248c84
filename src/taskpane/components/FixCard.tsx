import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { Fix } from '../../model/edit';
import { EditChange } from './EditChange';

interface Props {
  readonly fix: Fix;
  readonly disabled: boolean;
  readonly onApply: (fix: Fix) => void;
}

/** One way to put the problem right: what it would change, and the button that does it. */
export function FixCard({ fix, disabled, onApply }: Props): JSX.Element {
  const safe = fix.kind === 'safe';
  const what = whatItIs(fix);
  const Button = safe ? PrimaryButton : DefaultButton;
  return (
    <li className="fix">
      <div className="fix__title">
        {fix.title}
        {what !== null && <span className={`tag tag--${fix.kind}`}>{what}</span>}
      </div>
      {fix.edits.map((edit, index) => (
        <EditChange key={index} edit={edit} />
      ))}
      <Button
        className="fix__apply"
        text="采用"
        ariaLabel={`采用：${fix.title}`}
        disabled={disabled}
        onClick={() => onApply(fix)}
      />
    </li>
  );
}

/** What kind of offer it is; null where its title says so itself. */
function whatItIs({ kind, title, edits }: Fix): string | null {
  if (kind === 'safe') return '不改变含义';
  if (title.includes('请核对')) return null;
  const texts = edits.flatMap((edit) =>
    edit.kind === 'set-text'
      ? [edit.text]
      : edit.kind === 'insert-row'
        ? edit.cells.map(({ text }) => text)
        : [],
  );
  return texts.some((text) => text.includes('【')) ? '【】处待填' : '请核对';
}
