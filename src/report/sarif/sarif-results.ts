import type { Location, Result } from 'sarif';
import type { FileOutcome } from '../../model/outcome';
import { a1, type Place } from '../../model/place';
import type { Problem, Unjudged, Waived } from '../../model/problem';
import { changesOf } from '../change';
import { fileUri } from '../file-uri';
import { SARIF_LEVELS } from './sarif-levels';

/** Which number a rule has among the tool's rules. */
type RuleIndexes = ReadonlyMap<string, number>;

/** What was found in one file, the `index`-th artifact of the run. */
export function resultsOf(file: FileOutcome, index: number, rules: RuleIndexes): Result[] {
  if (file.error) return [];
  const { problems, unjudged, waived } = file.outcome;
  const artifact = { uri: fileUri(file.path), index };
  const at = (place: Place, message?: string): Location => ({
    physicalLocation: {
      artifactLocation: artifact,
      // A workbook has no lines: its rows and columns stand in, so that every reader of SARIF can show a place.
      region: { startLine: place.row + 1, startColumn: place.col + 1 },
    },
    logicalLocations: [
      { name: a1(place), fullyQualifiedName: `${place.sheet}!${a1(place)}`, kind: 'cell' },
    ],
    ...(message === undefined ? {} : { message: { text: message } }),
  });
  return [
    ...problems.map((problem) => problemResult(problem, rules, at)),
    ...waived.map((one) => waivedResult(one, rules, at)),
    ...unjudged.map((one) => unjudgedResult(one, rules, at)),
  ];
}

type At = (place: Place, message?: string) => Location;

function problemResult(problem: Problem, rules: RuleIndexes, at: At): Result {
  const { rule, severity, message, place, related, sources, fixes } = problem;
  return {
    ...ruleOf(rule, rules),
    kind: 'fail',
    level: SARIF_LEVELS[severity],
    message: { text: message },
    locations: [at(place)],
    ...(related.length > 0
      ? { relatedLocations: related.map((other) => at(other.place, other.message)) }
      : {}),
    properties: {
      sources,
      // SARIF's own fixes replace text of text files; ours write cells.
      fixes: fixes.map((fix) => ({ kind: fix.kind, title: fix.title, changes: changesOf(fix) })),
    },
  };
}

function waivedResult({ problem, reason, by }: Waived, rules: RuleIndexes, at: At): Result {
  return {
    ...problemResult(problem, rules, at),
    suppressions: [
      {
        kind: 'inSource',
        status: 'accepted',
        justification: reason,
        ...(by === '' ? {} : { properties: { by } }),
      },
    ],
  };
}

/** SARIF knows 未能判断: “open”, there was not enough information to decide. */
function unjudgedResult({ rule, place, reason }: Unjudged, rules: RuleIndexes, at: At): Result {
  return {
    ...ruleOf(rule, rules),
    kind: 'open',
    level: 'none',
    message: { text: `未能判断：${reason}` },
    locations: [at(place)],
  };
}

function ruleOf(id: string, rules: RuleIndexes): Pick<Result, 'ruleId' | 'ruleIndex'> {
  const index = rules.get(id);
  return index === undefined ? { ruleId: id } : { ruleId: id, ruleIndex: index };
}
