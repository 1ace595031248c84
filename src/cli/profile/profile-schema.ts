import { z } from 'zod';
import type { Trade } from '../../library/expenditure-kind';
import { libraryOf } from '../../library/own/library-file';
import type { ColumnId } from '../../model/table';
import { PROFILES } from '../../profiles/list';
import type { Profile } from '../../profiles/profile';
import { COLUMN_NAMES } from '../../facts/column-names';
import { LEVEL1_NAMES, LEVEL2_NAMES } from '../../facts/level-names';
import { RULES } from '../../rules/list';
import { OWN_TAGS, type OwnTag, type OwnTerms } from '../../model/own-terms';

const RULE_IDS = RULES.map(({ id }) => id);

/** A list of names from a fixed choice, as the form prints them; read as our own words for them. */
function namesOf<Id extends string>(names: Readonly<Record<Id, string>>) {
  const ids = Object.fromEntries(
    (Object.keys(names) as Id[]).map((id) => [names[id], id]),
  ) as Record<string, Id>;
  return z.array(z.enum(Object.keys(ids)).transform((name) => ids[name]!));
}

const OUTPUT = {
  quantity: LEVEL2_NAMES.quantity,
  quality: LEVEL2_NAMES.quality,
  timeliness: LEVEL2_NAMES.timeliness,
  cost: LEVEL2_NAMES.cost,
};

const levels = z.strictObject({
  level1: namesOf(LEVEL1_NAMES).optional(),
  output: namesOf(OUTPUT).optional(),
});

/** Texts that people will read: none is empty. */
const text = z.string().trim().min(1, { error: '不能是空的' });

const severities = z.partialRecord(z.enum(RULE_IDS), z.enum(['off', 'info', 'warning', 'error']));

/** A word as a form prints it: two characters at least, so that it stands for itself. */
const word = z
  .string()
  .trim()
  .min(1, { error: '不能是空的', abort: true })
  .min(2, { error: '至少写两个字', abort: true })
  .max(20, { error: '太长，最多20个字' })
  .regex(/^[a-zA-Z0-9\u3400-\u9fff]+$/, { error: '只能是一个词，不能有空格和标点' });

/** A bureau's own words by what they mean; no word means two things. */
const terms = z
  .strictObject(
    Object.fromEntries(OWN_TAGS.map((tag) => [tag, z.array(word).optional()])) as Record<
      OwnTag,
      z.ZodOptional<z.ZodArray<typeof word>>
    >,
  )
  .superRefine((given, { addIssue }) => {
    const known = new Map<string, OwnTag>();
    for (const tag of OWN_TAGS)
      given[tag]?.forEach((one, index) => {
        const before = known.get(one);
        const message = before && `“${one}”已经写在“${before}”里，一个词只能写一次`;
        if (message) addIssue({ code: 'custom', path: [tag, index], message });
        else known.set(one, tag);
      });
  });

/** A bureau's own profile as its file has it: everything but the name may be left out, and is then as in `based-on`. */
const fileSchema = z.strictObject({
  name: text,
  title: text.optional(),
  'based-on': z.enum(PROFILES.map(({ name }) => name)).optional(),
  severities: severities.optional(),
  levels: z
    .strictObject({ classic: levels.optional(), 'cost-first': levels.optional() })
    .optional(),
  columns: z
    .strictObject({
      required: namesOf<ColumnId>(COLUMN_NAMES).optional(),
      advised: namesOf<ColumnId>(COLUMN_NAMES).optional(),
    })
    .optional(),
  labels: z.array(text).optional(),
  bases: z.array(text).min(1, { error: '至少写一种' }).optional(),
  limits: z
    .strictObject({
      satisfaction: z
        .number()
        .min(0, { error: '不能小于0' })
        .max(100, { error: '不能大于100' })
        .optional(),
      fewest: z.int().min(0, { error: '不能小于0' }).optional(),
      most: z.int().min(1, { error: '不能小于1' }).optional(),
      nameLength: z.int().min(1, { error: '不能小于1' }).optional(),
    })
    .optional(),
  weights: z
    .strictObject({
      total: z.number().positive({ error: '要大于0' }).optional(),
      execution: z.number().min(0, { error: '不能小于0' }).optional(),
    })
    .optional(),
  terms: terms.optional(),
  rules: z.array(text).optional(),
  submission: z.boolean().optional(),
  library: z
    .custom<Trade>((data) => libraryOf(data) !== null, {
      error: '应当是 jixiao library 写出的指标库',
    })
    .optional(),
});

/** What is wrong with a profile file, as zod tells it. */
export type ProfileIssue = z.core.$ZodIssue;

/** What may stand at a path of the file. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'severities') return RULE_IDS;
  let at: z.ZodType = fileSchema;
  for (const key of path) at = shapeOf(at)[String(key)]!;
  return Object.keys(shapeOf(at));
}

function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodObject ? inner.shape : {};
}

/** Checks what a profile file holds: the profile, or everything that is wrong with it. */
export function parseProfile(data: unknown): Profile | readonly ProfileIssue[] {
  const parsed = fileSchema.safeParse(data, { reportInput: true });
  return parsed.success ? complete(parsed.data) : parsed.error.issues;
}

function complete(given: z.output<typeof fileSchema>): Profile {
  const base = PROFILES.find(({ name }) => name === (given['based-on'] ?? 'national-2015'))!;
  const { name, title = name, severities, levels, columns, labels, bases, limits, weights } = given;
  return {
    ...base,
    name,
    title,
    severities: filled(base.severities, severities),
    levels: {
      classic: filled(base.levels.classic, levels?.classic),
      'cost-first': filled(base.levels['cost-first'], levels?.['cost-first']),
    },
    columns: filled(base.columns, columns),
    labels: labels ?? base.labels,
    bases: bases ?? base.bases,
    limits: filled(base.limits, limits),
    weights: filled(base.weights, weights),
    ...(given.terms ? { terms: ownTerms(given.terms) } : {}),
    ...(given.rules ? { ruleFiles: given.rules } : {}),
    submission: given.submission ?? base.submission,
  };
}

/** Without the tags that the file leaves out. */
function ownTerms(given: z.output<typeof terms>): OwnTerms {
  return Object.fromEntries(Object.entries(given).filter(([, words]) => words !== undefined));
}

/** What the file says, and the rest as before. */
function filled<T extends object>(
  base: T,
  given: { readonly [key in keyof T]?: T[key] | undefined } | undefined,
): T {
  const said = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  return { ...base, ...Object.fromEntries(said) };
}
