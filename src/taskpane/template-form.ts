import type { ExpenditureKind } from '../library/expenditure-kind';
import type { TemplateOptions } from '../templates/draft-template';

/** What the reader typed before inserting a template. */
export interface TemplateForm {
  readonly project: string;
  readonly budget: string;
  readonly year: string;
  readonly kind: string;
}

interface ReadForm {
  readonly options: TemplateOptions;
  /** The amount as it will stand in the form, where 万元 was added to it; null otherwise. */
  readonly assumed: string | null;
  /** A sentence for each field that cannot be used as it is. */
  readonly mistakes: { readonly budget?: string; readonly year?: string };
}

/** Blank fields are left out; an amount without a unit is taken as 万元, as budgets are spoken of, and shown so. */
export function readTemplateForm(form: TemplateForm, kinds: readonly ExpenditureKind[]): ReadForm {
  const project = form.project.trim();
  const written = toHalfWidth(form.budget.trim());
  const bare = /^\d[\d,]*(\.\d+)?$/.test(written);
  const budget = bare ? `${written}万元` : written;
  const year = toHalfWidth(form.year.trim()).replace(/年度?$/, '');
  const kind = kinds.filter(({ name }) => name === form.kind)[0];
  const budgetWrong = budget !== '' && !/^\d[\d,]*(\.\d+)?(元|万元|亿元)$/.test(budget);
  const yearWrong = year !== '' && !/^20\d\d$/.test(year);
  return {
    options: {
      ...(project === '' ? {} : { project }),
      ...(budget === '' || budgetWrong ? {} : { budget }),
      ...(year === '' || yearWrong ? {} : { year: Number(year) }),
      ...(kind ? { kind } : {}),
    },
    assumed: bare ? budget : null,
    mistakes: {
      ...(budgetWrong ? { budget: '请写数字和单位，例如 316万元。' } : {}),
      ...(yearWrong ? { year: '请写四位年份，例如 2025。' } : {}),
    },
  };
}

function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
