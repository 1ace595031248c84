import { groupBy } from '../../model/group-by';
import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { SafeFixes } from '../../session/writing';
import { EditChange } from './EditChange';

interface Props {
  readonly fixes: SafeFixes;
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** 一键修复 before anything is written: every cell, before and after. */
export function FixPreview({ fixes, busy, onApply, onCancel }: Props): JSX.Element {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const cells = fixes.edits.length;
  return (
    <section
      className="preview"
      aria-label="一键修复预览"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 className="preview__title" tabIndex={-1} ref={heading}>
        一键修复：{cells} 个单元格
      </h2>
      <p className="preview__hint">
        只做不改变含义的改动，如符号、空格、单位的写法。下面是每一处；修复后可一步撤销。
      </p>
      <div className="preview__list" tabIndex={0} role="region" aria-label="每一处改动">
        {Array.from(
          groupBy(fixes.edits, ({ place }) => place.sheet),
          ([sheet, edits]) => (
            <div key={sheet}>
              <h3 className="preview__sheet">{sheet}</h3>
              {edits.map((edit, index) => (
                <EditChange key={index} edit={edit} />
              ))}
            </div>
          ),
        )}
      </div>
      <div className="actions actions--bar">
        <PrimaryButton text={`全部修复（${cells}）`} disabled={busy} onClick={onApply} />
        <DefaultButton text="取消" onClick={onCancel} />
      </div>
    </section>
  );
}
