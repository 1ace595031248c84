import { textForms } from '../facts/text/text-forms';
import type { Table } from '../model/table';
import type { Document, Rule } from '../rules/rule';
import type { Proofs } from './proof/proofs';
import { RuleContext, type Findings } from './rule-context';
import type { Grading } from './settings';

/** A table to be judged: its number in the document, how it is graded, and where what is said of it goes. */
export interface Subject {
  readonly table: Table;
  readonly index: number;
  readonly grading: Grading;
  readonly findings: Findings;
}

/** Rules at work, on the document or on its tables; what they say is gathered in `findings`. */
export class RuleRuns {
  readonly contexts: readonly RuleContext[];

  constructor(rules: readonly Rule[], proofs: Proofs | null, atOnce = false) {
    this.contexts = rules.map((rule, number) => new RuleContext(rule, number, proofs, atOnce));
  }

  /** Runs the rules that look at the document. */
  onDocument(document: Document, grading: Grading, findings: Findings): void {
    this.contexts.forEach((context, number) => {
      const { rule } = context;
      if (rule.looksAt !== 'document' || grading.settings[number] === 'off') return;
      rule.check(document, context.over(null, null, grading, findings));
    });
    this.onText(document, grading, findings);
  }

  /** Runs the rules of forms that judge a running text, too. */
  onText({ outline }: Document, grading: Grading, findings: Findings): void {
    if (!outline) return;
    const forms = {
      whole: textForms(outline, 'whole'),
      'sub-goal': textForms(outline, 'sub-goal'),
    };
    this.contexts.forEach((context, number) => {
      const { rule } = context;
      if (!rule.ofText || grading.settings[number] === 'off') return;
      for (const form of forms[rule.ofText])
        runOn(context.over(form, null, grading, findings), form);
    });
  }

  /** Runs the others on tables: one rule over all of them before the next, which keeps its code and its words close at hand. */
  onTables(subjects: readonly Subject[]): void {
    this.contexts.forEach((context, number) => {
      const { rule } = context;
      if (rule.looksAt === 'document') return;
      for (const { table, index, grading, findings } of subjects) {
        if (grading.settings[number] === 'off') continue;
        runOn(context.over(table, index, grading, findings), table);
      }
    });
  }
}

function runOn(context: RuleContext, table: Table): void {
  const { rule } = context;
  if (rule.looksAt === 'table') rule.check(table, context);
  else if (rule.looksAt === 'field') for (const field of table.fields) rule.check(field, context);
  else for (const indicator of table.indicators) rule.check(indicator, context);
}
