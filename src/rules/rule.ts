import type { FiledTable } from '../model/comparison';
import type { Book } from '../model/grid';
import type { Fix } from '../model/edit';
import type { Outline } from '../model/outline';
import type { Place } from '../model/place';
import type { Aspect, Related, Severity } from '../model/problem';
import type { TextPart } from '../facts/text/text-forms';
import type { Profile } from '../profiles/profile';
import type { Field, HeaderField, Indicator, Table, Unrecognised } from '../model/table';

/** A whole workbook as a rule sees it. */
export interface Document {
  readonly book: Book;
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  /** The running text (绩效文本) of the document or of a sheet; null when there is none. */
  readonly outline: Outline | null;
  /** The approved forms (批复的绩效目标表) that were handed over beside the workbook; empty when none were. */
  readonly approved: readonly FiledTable[];
}

/** What a rule is called with, by its `looksAt`. */
export interface Subjects {
  readonly document: Document;
  readonly table: Table;
  readonly field: HeaderField;
  readonly indicator: Indicator;
}

/** A report: where, with what figures, which other cells, which fixes. */
export interface Finding {
  /** A field, or a bare cell for something that has no field. */
  readonly at: Field | Place;
  /** Fills the `{holes}` of the message. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Fixes to choose from that take some making: made when they are asked for, if ever. */
  readonly choices?: () => readonly Fix[];
  /** Where the definition grades a case differently from the rule's own severity. */
  readonly severity?: Severity;
  /** Number of the table it belongs to, when a rule that looks at the document knows. */
  readonly table?: number;
}

/**
 * What a rule may say. One that calls nothing has passed, or has nothing to judge. Only a rule that looks at the document sees more
 * than one table: what the others say of a table holds for as long as the table says the same.
 */
export interface Context<Key extends string> {
  /** The subject's table; asking for it from a rule that looks at the document is a mistake. */
  readonly table: Table;
  /** What is asked of the subject's table (审核口径). */
  readonly profile: Profile;
  report(key: Key, finding: Finding): void;
  /** The rule cannot judge; the reader sees 未能判断 with the reason. */
  unsure(reason: string, at: Field | Place): void;
}

/** One rule: what it is, what it says, how it checks. Read by the pane, the rule pages and the engine alike. */
export interface Rule<
  Key extends string = string,
  Subject extends keyof Subjects = keyof Subjects,
> {
  /** Kebab-case, the file's name. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly looksAt: Subject;
  readonly aspect: Aspect;
  /** What of a running text (绩效文本) a rule of forms judges too; it offers no fixes there. */
  readonly ofText?: TextPart;
  /** Runs only where the checks of a system on save are asked for (报送校验). */
  readonly onlyFor?: 'submission';
  /** Names and numbers of documents, no clause numbers. */
  readonly sources: readonly string[];
  readonly why: string;
  /** Messages by key; `{name}` is filled from the finding's data. Each says what is wrong and what to do. */
  readonly says: Readonly<Record<Key, string>>;
  /** Two small tables, cells parted by “|”: shown as 示例 and run as the rule's first test cases. */
  readonly example: { readonly fails: string; readonly passes: string };
  check(subject: Subjects[Subject], context: Context<Key>): void;
}

/** Names a rule's keys and subject for the compiler; at run time the identity. */
export function rule<Key extends string, Subject extends keyof Subjects>(
  definition: Rule<Key, Subject>,
): Rule<Key, Subject> {
  return Object.freeze(definition);
}
