import * as React from 'react';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

interface Props {
  readonly tone: 'calm' | 'good' | 'bad';
  readonly icon: IconName;
  readonly title: string;
  /** Says what to do next. */
  readonly children: React.ReactNode;
  readonly actions?: React.ReactNode;
}

/** A whole screen's state in one card: nothing to show, nothing wrong, or something broken. */
export function StateCard({ tone, icon, title, children, actions }: Props): JSX.Element {
  return (
    <div className={`state-card state-card--${tone}`}>
      <span className="state-card__icon">
        <Icon name={icon} />
      </span>
      <div role={tone === 'bad' ? 'alert' : undefined}>
        <h2 className="state-card__title">{title}</h2>
        <div className="state-card__text">{children}</div>
      </div>
      {actions && <div className="state-card__actions">{actions}</div>}
    </div>
  );
}
