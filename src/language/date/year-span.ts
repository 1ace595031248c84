/** “2025—2027年度”, “2024年至2026年”: years from one to another, of which none is the year. */
const YEAR_SPAN = /20\d\d\s*年?度?\s*[—–~～至到-]+\s*20\d\d/g;

export function withoutYearSpans(text: string): string {
  return text.replace(YEAR_SPAN, (span) => ' '.repeat(span.length));
}

export function statesYearSpan(text: string): boolean {
  return withoutYearSpans(text) !== text;
}
