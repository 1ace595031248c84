import * as React from 'react';
import type { Edit } from '../../model/edit';
import { a1 } from '../../model/place';
import { showBlanks } from '../show-blanks';

/** One edit as before and after. */
export function EditChange({ edit }: { readonly edit: Edit }): JSX.Element {
  if (edit.kind === 'insert-row') {
    const texts = edit.cells.map(({ text }) => text).filter((text) => text !== '');
    return (
      <div className="change">
        <span className="change__cell">第 {edit.row + 1} 行</span>
        <span className="visually-hidden">插入新的一行：</span>
        <ins className="change__after">＋ {texts.join(' ｜ ') || '空行'}</ins>
      </div>
    );
  }
  if (edit.kind === 'delete-row') {
    return (
      <div className="change">
        <span className="change__cell">第 {edit.row + 1} 行</span>
        <del className="change__before">删除这一行</del>
      </div>
    );
  }
  const before = edit.held === null ? '' : String(edit.held);
  return (
    <div className="change">
      <span className="change__cell">{a1(edit.place)}</span>
      <span className="visually-hidden">原为</span>
      <del className="change__before">{showBlanks(before) || '（空）'}</del>
      <span className="visually-hidden">改为</span>
      <ins className="change__after">{showBlanks(edit.text) || '（清空）'}</ins>
    </div>
  );
}
