/**
 * What another program gets from `require('jixiao')`: reading, checking, and the types of a rule and a profile. Only what is named here
 * keeps its shape from one minor version to the next.
 */
export { check, type CheckOptions } from '../lint/check';
export { readWorkbook } from '../xlsx/read-workbook';
export { readDocument } from './read-document';
export { ReadError, type Outcome } from '../model/outcome';
export { rule, type Context, type Document, type Finding, type Rule } from '../rules/rule';
export { RULES } from '../rules/list';
export { PROFILES } from '../profiles/list';
export { headerField, type Field, type Indicator, type Table } from '../model/table';
export { a1, type Place } from '../model/place';
export type { Profile } from '../profiles/profile';
export type { Book } from '../model/grid';
export type { Edit, Fix } from '../model/edit';
export type { Problem, Severity, Unjudged } from '../model/problem';
