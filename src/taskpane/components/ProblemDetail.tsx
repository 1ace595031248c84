import * as React from 'react';
import { DefaultButton, IconButton } from 'office-ui-fabric-react/lib/Button';
import type { Fix } from '../../model/edit';
import type { Place } from '../../model/place';
import { SEVERITY_NAMES } from '../../report/severity-names';
import type { ListedProblem } from '../../session/state';
import { Icon } from '../Icon';
import { ruleOf, ruleTitle } from '../rule-of';
import { ExampleTables } from './ExampleTables';
import { FixCard } from './FixCard';
import { PlaceLink } from './PlaceLink';
import { WaiveForm } from './WaiveForm';

interface Props {
  readonly listed: ListedProblem;
  /** `3 / 12`. */
  readonly position: string;
  /** A command is under way. */
  readonly busy: boolean;
  readonly waiving: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  readonly onShow: (place: Place) => void;
  readonly onFix: (fix: Fix) => void;
  readonly onWaiving: (open: boolean) => void;
  readonly onWaive: (reason: string) => void;
}

/** One problem whole: what is wrong, what asks for it, how to put it right. */
export function ProblemDetail(props: Props): JSX.Element {
  const { problem } = props.listed;
  const rule = ruleOf(problem.rule);
  return (
    <section className={`detail detail--${problem.severity}`} aria-label="问题详情">
      <DetailHead {...props} />
      <div className="detail__body" tabIndex={0} role="group" aria-label={ruleTitle(problem.rule)}>
        <p className="detail__message">{problem.message}</p>
        <div className="places">
          <PlaceLink place={problem.place} onShow={props.onShow} />
          {problem.related.map(({ place, message }, index) => (
            <PlaceLink key={index} place={place} message={message} onShow={props.onShow} />
          ))}
        </div>
        {problem.fixes.length > 0 && (
          <>
            <h3 className="detail__heading">怎么改</h3>
            <ul className="fixes">
              {problem.fixes.map((fix) => (
                <FixCard key={fix.title} fix={fix} disabled={props.busy} onApply={props.onFix} />
              ))}
            </ul>
          </>
        )}
        {rule && (
          <>
            <h3 className="detail__heading">为什么</h3>
            <p className="detail__why">{rule.why}</p>
          </>
        )}
        {problem.sources.length > 0 && (
          <p className="detail__source">依据：{problem.sources.join('；')}</p>
        )}
        {rule && <ExampleTables example={rule.example} />}
        {props.waiving ? (
          <WaiveForm onWaive={props.onWaive} onCancel={() => props.onWaiving(false)} />
        ) : (
          <DefaultButton
            className="detail__waive"
            text="说明后忽略…"
            disabled={props.busy}
            onClick={() => props.onWaiving(true)}
          />
        )}
      </div>
    </section>
  );
}

function DetailHead({ listed, position, onStep, onClose }: Props): JSX.Element {
  const { severity, rule } = listed.problem;
  return (
    <div className="detail__head">
      <span className={`detail__severity detail__severity--${severity}`}>
        <Icon name={severity} />
        {SEVERITY_NAMES[severity]}
      </span>
      <h2 className="detail__title">{ruleTitle(rule)}</h2>
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
