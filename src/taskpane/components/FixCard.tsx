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
  const Button = safe ? PrimaryButton : DefaultButton;
  return (
    <li className="fix">
      <div className="fix__title">
        {fix.title}
        <span className={`tag tag--${fix.kind}`}>{safe ? '不改变含义' : '请核对'}</span>
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
