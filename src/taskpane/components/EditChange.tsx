import * as React from 'react';
import type { Edit } from '../../model/edit';
import { a1 } from '../../model/place';
import { showBlanks } from '../list/show-blanks';

/** One edit: the cell, what stands there now, what will stand there. */
export function EditChange({ edit }: { readonly edit: Edit }): JSX.Element {
  if (edit.kind === 'insert-row') {
    const texts = edit.cells.map(({ text }) => text).filter((text) => text !== '');
    return (
      <dl className="change">
        <dt className="change__cell">第 {edit.row + 1} 行</dt>
        <After label="新增" text={texts.join(' ｜ ') || '空行'} />
      </dl>
    );
  }
  if (edit.kind === 'delete-row') {
    return (
      <dl className="change">
        <dt className="change__cell">第 {edit.row + 1} 行</dt>
        <Before label="删除" text="这一整行" />
      </dl>
    );
  }
  const before = edit.held === null ? '' : String(edit.held);
  return (
    <dl className="change">
      <dt className="change__cell">{a1(edit.place)}</dt>
      <Before label="原为" text={showBlanks(before) || '（空）'} />
      <After label="改为" text={showBlanks(edit.text) || '（清空）'} />
    </dl>
  );
}

interface Side {
  readonly label: string;
  readonly text: string;
}

/** Struck-out text would hide what it says: “=86万元” is read by its sign. */
function Before({ label, text }: Side): JSX.Element {
  return (
    <dd className="change__before">
      <span className="change__label">{label}</span>
      <del className="change__text">{text}</del>
    </dd>
  );
}

function After({ label, text }: Side): JSX.Element {
  return (
    <dd className="change__after">
      <span className="change__label">{label}</span>
      <ins className="change__text">{text}</ins>
    </dd>
  );
}
