import { findKind } from '../../src/library/list';
import { check } from '../../src/lint/check';
import { a1 } from '../../src/model/place';
import { draftTemplate } from '../../src/templates/draft-template';
import { fillTemplate } from '../../src/templates/fill-template';
import { TEMPLATES } from '../../src/templates/list';
import { createWorkbook } from '../../src/xlsx/create/create';
import { readBook } from '../../src/xlsx/read/read';
import { filledKind, KIND_NAMES } from './filled-kind';
import { TO_FILL_IN } from './to-fill-in';

/** What a form may be told besides, as long as the library's 【 】 stand in it. */
const BLANKS = ['value-placeholder', 'placeholder-left', 'title-project-mismatch'];

describe.each(TEMPLATES)('$name with the usual indicators', (template) => {
  test.each(KIND_NAMES)('of %s, filled in, reports nothing', (kind) => {
    const bytes = createWorkbook([fillTemplate(template, filledKind(template, kind))]);
    const { problems, unjudged } = check(readBook(bytes));
    expect(problems.map(({ rule, place, message }) => `${rule} ${a1(place)} ${message}`)).toEqual(
      [],
    );
    expect(unjudged).toEqual([]);
  });

  test.each(KIND_NAMES)('of %s, as it is handed out, asks only for what is blank', (kind) => {
    const { problems } = check(
      readBook(createWorkbook([draftTemplate(template.name, { kind: findKind(kind) })])),
    );
    const others = problems.filter(({ rule }) => ![...TO_FILL_IN, ...BLANKS].includes(rule));
    expect(others.map(({ rule, place, message }) => `${rule} ${a1(place)} ${message}`)).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });
});
