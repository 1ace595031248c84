/** A grade behind a figure; “100%合格” and “≥90%满意” only say of what. */
const GRADE = /\d[^，,。；;、]{0,5}?(较好|良好|优良|优秀|较高|较强|较低|明显|显著|合理)$/;

/** The grade that a value ends with although it states a figure (95%以上，良好 is 良好); null where there is none. */
export function gradeBehindFigure(value: string): string | null {
  return GRADE.exec(value)?.[1] ?? null;
}
