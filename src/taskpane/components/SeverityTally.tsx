import * as React from 'react';
import type { Severity } from '../../model/problem';
import { SEVERITY_NAMES } from '../../report/severity-names';
import { Icon } from '../Icon';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The severities that the list is narrowed to. */
  readonly chosen: readonly Severity[];
  readonly onToggle: (severity: Severity) => void;
}

/** How many problems there are of each severity; pressing one narrows the list to it. */
export function SeverityTally({ counts, chosen, onToggle }: Props): JSX.Element {
  return (
    <div className="tally" role="group" aria-label="按严重程度筛选">
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          className={`tally__button tally__button--${severity}`}
          aria-pressed={chosen.indexOf(severity) >= 0}
          disabled={counts[severity] === 0}
          onClick={() => onToggle(severity)}
        >
          <Icon name={severity} />
          <span className="tally__count">{counts[severity]}</span>
          <span className="tally__name">{SEVERITY_NAMES[severity]}</span>
        </button>
      ))}
    </div>
  );
}
