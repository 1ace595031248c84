import * as React from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import { a1 } from '../../model/place';
import type { Problem } from '../../model/problem';
import { SEVERITY_NAMES } from '../../report/severity-names';
import { Icon } from './Icon';

interface Props {
  readonly problem: Problem;
  /** `3 / 12`. */
  readonly position: string;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** How grave, which cell, which of how many; on to the next, back, and away. */
export function DetailHead({ problem, position, onStep, onClose }: Props): JSX.Element {
  const { severity, place } = problem;
  return (
    <div className="detail__head">
      <span className={`detail__severity detail__severity--${severity}`}>
        <Icon name={severity} />
        {SEVERITY_NAMES[severity]}
      </span>
      <span className="detail__cell">{a1(place)}</span>
      <span className="detail__position">{position}</span>
      <span className="detail__steps">
        <IconButton ariaLabel="上一处问题" title="上一处（Shift+F8）" onClick={() => onStep(-1)}>
          <Icon name="up" />
        </IconButton>
        <IconButton ariaLabel="下一处问题" title="下一处（F8）" onClick={() => onStep(1)}>
          <Icon name="down" />
        </IconButton>
        <IconButton ariaLabel="关闭详情" title="关闭详情（Esc）" onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </span>
    </div>
  );
}
