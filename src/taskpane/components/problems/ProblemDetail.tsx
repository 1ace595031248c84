import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Fix } from '../../../model/edit';
import type { Place } from '../../../model/place';
import type { ListedProblem } from '../../../session/state';
import { sourceName } from '../../../report/source-names';
import { ruleOf, ruleTitle } from '../../list/rule-of';
import { DetailHead } from '../DetailHead';
import { ExampleTables } from '../ExampleTables';
import { FixCard } from '../FixCard';
import { PlaceLink } from '../PlaceLink';
import { WaiveForm } from '../WaiveForm';

interface Props {
  readonly listed: ListedProblem;
  /** What else is wrong with the same cell. */
  readonly others: readonly ListedProblem[];
  /** `3 / 12`. */
  readonly position: string;
  /** A command is under way. */
  readonly busy: boolean;
  /** What has been typed as the reason to ignore the problem; null while nobody is about to. */
  readonly reason: string | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  readonly onShow: (place: Place) => void;
  /** To another problem of the cell. */
  readonly onOther: (id: string) => void;
  readonly onCopy: () => void;
  readonly onRule: () => void;
  /** The rule is not to be checked in this workbook any more. */
  readonly onDismiss: () => void;
  readonly onFix: (fix: Fix) => void;
  /** The reader wants to say why the problem can be ignored. */
  readonly onAnswer: () => void;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
  readonly onWaive: (reason: string) => void;
}

/** One problem whole: what is wrong and where, how to put it right, what asks for it. */
export function ProblemDetail(props: Props): JSX.Element {
  const { problem } = props.listed;
  const { severity, rule: id, message, place, related, fixes, sources } = problem;
  const rule = ruleOf(id);
  return (
    <section className={`detail detail--${severity}`} aria-label="问题详情">
      <DetailHead {...props} problem={problem} />
      <div
        key={props.listed.id}
        className="detail__body"
        tabIndex={0}
        role="group"
        aria-label={ruleTitle(id)}
      >
        <h2 className="detail__title">{ruleTitle(id)}</h2>
        <p className="detail__message">{message}</p>
        <div className="places">
          <PlaceLink place={place} onShow={props.onShow} />
          {related.map((other, index) => (
            <PlaceLink key={index} {...other} onShow={props.onShow} />
          ))}
        </div>
        {props.others.length > 0 && (
          <p className="detail__others">
            同一单元格还有：
            {props.others.map((other) => (
              <button
                key={other.id}
                type="button"
                className="link"
                title={other.problem.message}
                onClick={() => props.onOther(other.id)}
              >
                {ruleTitle(other.problem.rule)}
              </button>
            ))}
          </p>
        )}
        <h3 className="detail__heading">怎么改</h3>
        {fixes.length > 0 ? (
          <ul className="fixes">
            {fixes.map((fix) => (
              <FixCard key={fix.title} fix={fix} disabled={props.busy} onApply={props.onFix} />
            ))}
          </ul>
        ) : (
          <p>这一处只有您知道怎么写：按上面说的改单元格，改好后这里会显示“已解决”。</p>
        )}
        {rule && (
          <>
            <h3 className="detail__heading">为什么</h3>
            <p>{rule.why}</p>
          </>
        )}
        {sources.length > 0 && (
          <p className="detail__source">
            <span className="detail__source-label">依据</span>
            {sources.map(sourceName).join('；')}
          </p>
        )}
        {rule && <ExampleTables example={rule.example} open={fixes.length === 0} />}
        {props.reason !== null ? (
          <WaiveForm
            reason={props.reason}
            busy={props.busy}
            onReason={props.onReason}
            onWaive={props.onWaive}
            onCancel={props.onCancel}
          />
        ) : (
          <DefaultButton
            className="detail__waive"
            text="说明后忽略…"
            disabled={props.busy}
            onClick={props.onAnswer}
          />
        )}
        <div className="detail__more">
          <button type="button" className="link" onClick={props.onCopy}>
            复制
          </button>
          {rule && (
            <button type="button" className="link" onClick={props.onRule}>
              规则说明
            </button>
          )}
          <button
            type="button"
            className="link"
            disabled={props.busy}
            title="整个工作簿都不再检查这条规则，可撤销，也可在“设置”里恢复"
            onClick={props.onDismiss}
          >
            不再检查此规则
          </button>
        </div>
      </div>
    </section>
  );
}
