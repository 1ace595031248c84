import type { Edit, Fix, SetText } from '../model/edit';
import type { Field } from '../model/table';
import { halfWidth } from '../language/text/normalize';

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
  const whole = inCell(field, text);
  if (field.formula || whole === null || whole === field.raw) return [];
  // A cell with something left to be filled in asks for that, not for more of it.
  if (whole.includes('【') && field.raw.includes('【')) return [];
  return [{ kind, title, edits: [setText(field, whole)] }];
}

/** The cell's whole text: “资金总额：100万” keeps its label. Null where the field is a part in the middle of its cell. */
function inCell({ raw, text }: Field, replaced: string): string | null {
  if (raw === text) return replaced;
  const plain = halfWidth(raw).trimEnd();
  if (plain.trim().replace(/\r\n?/g, '\n') === text) return replaced;
  if (!plain.endsWith(text)) return null;
  const label = raw.slice(0, plain.length - text.length);
  return replaced.startsWith(label) ? replaced : label + replaced;
}

/** A fix that writes a cell or paragraph anew as it stands, full-width signs kept; none where nothing changes. */
export function rewrite(kind: Fix['kind'], title: string, field: Field, raw: string): Fix[] {
  if (field.formula || raw === field.raw) return [];
  return [{ kind, title, edits: [setText(field, raw)] }];
}
