/** What a blank form may be told: something is still to be filled in. */
export const TO_FILL_IN = [
  'year-missing',
  'project-name-empty',
  'header-field-empty',
  'purpose-empty',
  'plan-missing',
  'goal-empty',
  'output-level2-missing',
  'benefit-missing',
  'satisfaction-missing',
  'indicator-row-empty',
  // The title still says 【项目名称】.
  'placeholder-left',
];
