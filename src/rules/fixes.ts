import type { Edit, Fix, SetText } from '../model/edit';
import type { Field } from '../model/table';

/** New text for a field's cell. */
export function setText(field: Field, text: string): SetText {
  return { kind: 'set-text', place: field.place, held: field.held, text };
}

/** A fix that cannot change the meaning; none for a cell that computes its value, whose formula it would destroy. */
export function safeText(title: string, field: Field, text: string): Fix[] {
  return textFix('safe', title, field, text);
}

/** A fix for a person to pick. */
export function choiceText(title: string, field: Field, text: string): Fix[] {
  return textFix('choice', title, field, text);
}

/** A fix of several edits for a person to pick. */
export function choice(title: string, ...edits: Edit[]): Fix {
  return { kind: 'choice', title, edits };
}

function textFix(kind: Fix['kind'], title: string, field: Field, text: string): Fix[] {
  if (field.formula || text === field.raw) return [];
  return [{ kind, title, edits: [setText(field, text)] }];
}
