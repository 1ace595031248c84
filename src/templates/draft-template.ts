import type { ExpenditureKind } from '../library/expenditure-kind';
import type { SheetDraft } from '../model/sheet-draft';
import type { Facts, IndicatorFacts } from './facts';
import { fillTemplate } from './fill-template';
import type { Template } from './form';
import { kindIndicators } from './kind-indicators';
import { TEMPLATES } from './list';

/** What is known before the form is filled in. */
export interface TemplateOptions {
  /** 项目名称. */
  readonly project?: string;
  /** The year's budget as it shall stand in the form: “316万元”. */
  readonly budget?: string;
  readonly year?: number;
  /** A kind of expenditure of the indicator library; its indicators are filled in, figures left as 【 】. */
  readonly kind?: ExpenditureKind;
}

/**
 * A standard table, blank but for what the options say.
 * Throws RangeError with a Chinese sentence when there is no template of that name.
 */
export function draftTemplate(name: string, options: TemplateOptions = {}): SheetDraft {
  const template = TEMPLATES.find((one) => one.name === name);
  if (!template) throw new RangeError(`没有名为“${name}”的标准模板。`);
  return fillTemplate(template, knownFacts(template, options));
}

function knownFacts(template: Template, options: TemplateOptions): Facts {
  const { project, budget, year, kind } = options;
  const amount = budget === undefined ? undefined : withoutPrintedUnit(budget, template.moneyUnit);
  return {
    heading: heading(template, options),
    slots: {
      ...(project === undefined ? {} : { 'project-name': project }),
      ...(amount === undefined ? {} : { 'budget-total': amount }),
      'year-line': `（${year === undefined ? '　　' : String(year)}年度）`,
    },
    goals: ['', ''],
    indicators: kind === undefined ? blankRows(template) : kindIndicators(template, kind),
    headerRows: 1,
  };
}

function heading(template: Template, { project, year }: TemplateOptions): string {
  return template.heading
    .replace('{year}', year === undefined ? '' : `${String(year)}年`)
    .replace('{project}', project ?? '【项目名称】');
}

/** “316万元” is 316 where the label already says 万元; any other spelling keeps its unit. */
function withoutPrintedUnit(budget: string, unit: Template['moneyUnit']): string {
  return unit !== null && budget.endsWith(unit) ? budget.slice(0, -unit.length) : budget;
}

function blankRows(template: Template): IndicatorFacts[] {
  return template.levels.map((levels) => ({ ...levels, texts: {} }));
}
