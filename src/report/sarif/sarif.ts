import type { Log, ReportingDescriptor, Run } from 'sarif';
import type { FileOutcome } from '../../model/outcome';
import { fileUri } from '../file-uri';
import type { RuleFacts, RunFacts } from '../rule-facts';
import { SARIF_LEVELS } from './sarif-levels';
import { resultsOf } from './sarif-results';

/** The run as a SARIF 2.1.0 log, for programs that gather the findings of many checkers; ends with a line break. */
export function sarifReport(files: readonly FileOutcome[], facts: RunFacts): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(files, facts)],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function runOf(files: readonly FileOutcome[], { rules, version, at }: RunFacts): Run {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const unreadable = files.flatMap((file, index) => (file.error ? [{ file, index }] : []));
  return {
    tool: { driver: { name: 'jixiao', version, language: 'zh-CN', rules: rules.map(descriptor) } },
    language: 'zh-CN',
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: unreadable.length === 0,
        endTimeUtc: at.toISOString(),
        toolExecutionNotifications: unreadable.map(({ file, index }) => ({
          descriptor: { id: file.error.code },
          level: 'error',
          message: { text: file.error.message },
          locations: [
            { physicalLocation: { artifactLocation: { uri: fileUri(file.path), index } } },
          ],
        })),
      },
    ],
    artifacts: files.map(({ path }) => ({ location: { uri: fileUri(path) } })),
    results: files.flatMap((file, index) => resultsOf(file, index, indexes)),
  };
}

function descriptor({ id, title, severity, aspect, sources, why }: RuleFacts): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: [why, ...sources.map((source) => `依据：${source}`)].join('\n') },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: { tags: [aspect] },
  };
}
