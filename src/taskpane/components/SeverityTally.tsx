import * as React from 'react';
import type { Severity } from '../../model/problem';
import { SEVERITY_NAMES } from '../../report/severity-names';
import { Icon } from './Icon';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The severities that the list is narrowed to. */
  readonly chosen: readonly Severity[];
  readonly onToggle: (severity: Severity) => void;
  /** Whether the lists to filter by table and rule are shown. */
  readonly filtering: boolean;
  readonly onFiltering: (shown: boolean) => void;
}

/** How many problems there are of each severity; pressing one narrows the list to it. The funnel shows what else narrows the list and how it is laid out. */
export function SeverityTally(props: Props): JSX.Element {
  const { counts, chosen, filtering } = props;
  return (
    <div className="tally" role="group" aria-label="按严重程度筛选">
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          className={`tally__button tally__button--${severity}`}
          aria-pressed={chosen.indexOf(severity) >= 0}
          disabled={counts[severity] === 0}
          onClick={() => props.onToggle(severity)}
        >
          <Icon name={severity} />
          <span className="tally__count">{counts[severity]}</span>
          <span className="tally__name">{SEVERITY_NAMES[severity]}</span>
        </button>
      ))}
      <button
        type="button"
        className="tally__button tally__more"
        aria-label="查找、筛选和排列"
        title="查找、筛选和排列（Ctrl+F）"
        aria-expanded={filtering}
        aria-controls="filter-bar"
        onClick={() => props.onFiltering(!filtering)}
      >
        <Icon name="filter" />
      </button>
    </div>
  );
}
