import type { Edit, Fix } from '../model/edit';
import type { OwnTerms } from '../model/own-terms';
import type { Field, Goal, Indicator, Table } from '../model/table';
import { ownWords, withOwnMarks, withoutOwnMarks, type OwnWords } from '../language/terms/own';
import type { Profile } from '../profiles/profile';

/** What a run knows of a bureau's own words, and the tables that it has marked already. */
export interface OwnReading {
  readonly words: OwnWords;
  readonly tables: WeakMap<Table, Table>;
}

const readings = new WeakMap<OwnTerms, OwnReading>();

/** How the terms of the profile of a run are read; null where it has none. The same for as long as they live. */
export function ownReadingOf(profile: Profile | null): OwnReading | null {
  const terms = profile?.terms;
  if (!terms) return null;
  const known = readings.get(terms);
  if (known) return known;
  const made = { words: ownWords(terms), tables: new WeakMap<Table, Table>() };
  readings.set(terms, made);
  return made;
}

/** A table whose names, descriptions and goals carry what the bureau's words in them mean; the rest as it was. */
export function withOwnWords(table: Table, { words, tables }: OwnReading): Table {
  const known = tables.get(table);
  if (known) return known;
  const fields = new Map<Field, Field>();
  const mark = (field: Field): Field => {
    const before = fields.get(field);
    if (before) return before;
    const text = withOwnMarks(words, field.text);
    const marked = text === field.text ? field : { ...field, text };
    fields.set(field, marked);
    return marked;
  };
  const made: Table = {
    ...table,
    goals: table.goals.map((goal): Goal => ({ ...goal, value: mark(goal.value) })),
    indicators: table.indicators.map((one) => markedIndicator(one, mark)),
  };
  tables.set(table, made);
  return made;
}

function markedIndicator(indicator: Indicator, mark: (field: Field) => Field): Indicator {
  const { name, description, cells } = indicator;
  return {
    ...indicator,
    name: name && mark(name),
    description: description && mark(description),
    cells: {
      ...cells,
      ...(cells.level3 ? { level3: mark(cells.level3) } : {}),
      ...(cells.description ? { description: mark(cells.description) } : {}),
    },
  };
}

/** A fix as it is written into the sheet: no cell ever gets a mark. */
export function plainFix(fix: Fix): Fix {
  return { ...fix, title: withoutOwnMarks(fix.title), edits: fix.edits.map(plainEdit) };
}

function plainEdit(edit: Edit): Edit {
  if (edit.kind === 'set-text') return { ...edit, text: withoutOwnMarks(edit.text) };
  if (edit.kind === 'delete-row') return edit;
  const cells = edit.cells.map(({ col, text }) => ({ col, text: withoutOwnMarks(text) }));
  return { ...edit, cells };
}
