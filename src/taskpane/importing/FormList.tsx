import * as React from 'react';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import type { TextToBring } from '../../templates/bring-in';

interface Props {
  readonly found: TextToBring;
  /** The numbers of what shall not come in. */
  readonly left: readonly number[];
  /** The number of the text half. */
  readonly text: number;
  readonly disabled: boolean;
  readonly onToggle: (index: number) => void;
}

/** The forms of a text with ticks: title, budget, how many indicators, and what the template has no place for. */
export function FormList({ found, left, text, disabled, onToggle }: Props): JSX.Element {
  const { forms } = found;
  return (
    <React.Fragment>
      <p className="hint">
        {forms.length === 0
          ? '没有找到绩效目标表，只能导入正文。'
          : `找到 ${forms.length} 张绩效目标表。每张按标准模板填成一张新工作表，原来的工作表不动。`}
      </p>
      <ul className="forms" aria-label="要导入的内容">
        {found.text && (
          <li className="forms__row">
            <Checkbox
              label="部门整体绩效目标（正文）"
              checked={left.indexOf(text) < 0}
              disabled={disabled}
              onChange={() => onToggle(text)}
            />
            <p className="hint forms__facts">{`${found.text.cells.length} 段文字`}</p>
          </li>
        )}
        {forms.map(({ title, project, budget, indicators, kept }, index) => (
          <li className="forms__row" key={index}>
            <Checkbox
              label={project === '' ? title : project}
              checked={left.indexOf(index) < 0}
              disabled={disabled}
              onChange={() => onToggle(index)}
            />
            <p className="hint forms__facts">
              {[budget === '' ? '没有预算数' : `预算 ${budget}`, `${indicators} 条指标`].join(
                ' · ',
              )}
            </p>
            {kept.length > 0 && (
              <details className="hint forms__facts">
                <summary>{`模板里没有位置的 ${kept.length} 项内容，放在表的下面`}</summary>
                {kept.map((line, at) => (
                  <p key={at}>{line}</p>
                ))}
              </details>
            )}
          </li>
        ))}
      </ul>
    </React.Fragment>
  );
}
