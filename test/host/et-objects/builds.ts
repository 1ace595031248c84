import { PLAIN, type Quirks } from './quirks';

type Choices = { readonly [Name in keyof Quirks]?: readonly Quirks[Name][] };

/** What matters to the host of a workbook; the rest belongs to the add-in's shell. */
const CHOICES: Choices = {
  readShape: ['matrix', 'flat', 'item'],
  bulkWrite: ['ok', 'throws', 'ignored'],
  xmlParts: ['ok', 'throws', 'ignored'],
  emptyCell: [null, undefined],
  addReturnsNull: [false, true],
  addressAsProperty: [false, true],
  formulaConstants: ['asIs', 'text'],
  eventsWhenDisabled: [false, true],
  echoAsync: [false, true],
  screenUpdatingReadonly: [false, true],
  unknownMember: ['throws', 'silent'],
};

type Pair = readonly [name: string, value: unknown, other: string, otherValue: unknown];

/** Builds in which every two choices of any two quirks occur together once at least; the plain build is the first. */
export function pairwiseBuilds(): readonly Quirks[] {
  const names = Object.keys(CHOICES) as (keyof Quirks)[];
  let open: readonly Pair[] = pairsOf(names);
  const builds: Quirks[] = [PLAIN];
  open = open.filter((pair) => !isIn(pair, PLAIN));
  while (open.length > 0) {
    let build: Quirks = { ...PLAIN, ...seedOf(open[0]!) };
    const fixed = [open[0]![0], open[0]![2]];
    for (const name of names.filter((own) => !fixed.includes(own))) {
      const tries = CHOICES[name]!.map((value): Quirks => ({ ...build, [name]: value }));
      const gain = (candidate: Quirks) => open.filter((pair) => isIn(pair, candidate)).length;
      build = tries.reduce((best, next) => (gain(next) > gain(best) ? next : best));
    }
    builds.push(build);
    open = open.filter((pair) => !isIn(pair, build));
  }
  return builds;
}

/** In words, only what is not plain. */
export function describeBuild(build: Quirks): string {
  const odd = (Object.keys(build) as (keyof Quirks)[]).filter(
    (name) => build[name] !== PLAIN[name],
  );
  return odd.map((name) => `${name} ${String(build[name])}`).join(', ') || 'plain';
}

function pairsOf(names: readonly (keyof Quirks)[]): Pair[] {
  return names.flatMap((name, at) =>
    names
      .slice(at + 1)
      .flatMap((other) =>
        CHOICES[name]!.flatMap((value) =>
          CHOICES[other]!.map((otherValue): Pair => [name, value, other, otherValue]),
        ),
      ),
  );
}

function seedOf([name, value, other, otherValue]: Pair): Partial<Quirks> {
  return { [name]: value, [other]: otherValue };
}

function isIn([name, value, other, otherValue]: Pair, build: Quirks): boolean {
  return build[name as keyof Quirks] === value && build[other as keyof Quirks] === otherValue;
}
