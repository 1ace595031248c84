import * as React from 'react';
import { contains, type Place } from '../../model/place';
import type { Problem } from '../../model/problem';
import type { Session } from '../../session/session';
import type { ListedProblem, SessionState } from '../../session/state';
import { AnsweredList } from '../components/AnsweredList';
import { ProblemDetail } from '../components/problems/ProblemDetail';
import { RulePage } from '../components/problems/RulePage';
import { ProblemFilters } from '../components/problems/ProblemFilters';
import { ProblemList } from '../components/problems/ProblemList';
import { Resolved } from '../components/Resolved';
import { UnjudgedList } from '../components/UnjudgedList';
import { ViewTabs, type View } from '../components/ViewTabs';
import { copyText } from '../copy-text';
import { othersAtCell } from '../list/alike';
import { EVERYTHING, tableAround } from '../list/filter';
import { focusRow } from '../list/focus-row';
import { problemText } from '../list/problem-text';
import { dismissRule } from '../list/dismiss-rule';
import { ruleOf } from '../list/rule-of';
import { useListed } from '../list/use-listed';
import type { Intent } from '../intent';
import { stepFrom } from '../list/step-by';
import { useAnswer } from '../hooks/use-answer';
import { useOnce } from '../hooks/use-once';
import { useProblemKeys } from '../hooks/use-problem-keys';
import { NothingWrong } from './result-states';
import { NothingListed } from './NothingListed';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly busy: boolean;
  readonly run: (command: () => Promise<unknown>) => Promise<void>;
  readonly show: (place: Place) => void;
  readonly onNextToFill: (by: 1 | -1) => void;
  readonly intent: Intent;
}

/** What checking found: counts, filters, the list, and the problem that is open. */
export function Findings(props: Props): JSX.Element {
  const { session, state, busy, run, show, intent } = props;
  const { outcome, problems, selected, resolved, selection } = state;
  const [view, setView] = React.useState<View>('problems');
  const { listed, ...choice } = useListed(problems);
  const [asked, setAsked] = React.useState<string | null>(null);
  const { answer, begin, write, leave, drop } = useAnswer();
  useOnce(intent === 'here' && selection !== null, () =>
    choice.onChange(tableAround(outcome, selection)),
  );
  useOnce(intent === 'waive' && selection !== null, () => {
    const here = problems.find(({ problem }) => isAt(problem, selection));
    if (!here) return;
    session.select(here.id);
    begin(here.id);
  });

  // Whoever is writing a reason keeps its problem before the eyes, wherever the selection of the grid moves.
  const shown = answer && listed.some(({ id }) => id === answer.id) ? answer.id : selected;
  const index = listed.findIndex(({ id }) => id === shown);
  const open = view === 'problems' ? listed[index] : undefined;

  const select = React.useCallback(
    (id: string | null) => {
      leave();
      session.select(id);
    },
    [session, leave],
  );
  const jump = React.useCallback((one: ListedProblem) => show(one.problem.place), [show]);
  const step = (by: 1 | -1) => {
    const next = stepFrom(listed, index, by, resolved?.problem.place ?? null);
    if (!next) return;
    select(next.id);
    jump(next);
  };
  const copy = React.useCallback(
    ({ problem }: ListedProblem) =>
      session.tell(
        copyText(problemText(problem))
          ? '已复制这处问题。'
          : '这里不能复制，请选中文字后按 Ctrl+C。',
      ),
    [session],
  );
  const ask = React.useCallback(
    ({ id }: ListedProblem) => {
      session.select(id);
      begin(id);
    },
    [session, begin],
  );
  const rule = asked === null ? undefined : ruleOf(asked);
  const close = () => {
    focusRow(shown);
    select(null);
  };
  useProblemKeys(step, close);
  const dismiss = (rule: string) =>
    run(async () => {
      setAsked(null);
      const others = listed.filter(({ problem }) => problem.rule !== rule);
      session.select(stepFrom(others, -1, 1, open?.problem.place ?? null)?.id ?? null);
      await dismissRule(session, rule);
      focusRow(session.state.selected);
    });
  const settle = (id: string, command: () => Promise<boolean>) =>
    run(async () => {
      if (await command()) drop(id);
      focusRow(session.state.selected);
    });

  return (
    <>
      <ViewTabs state={state} view={view} onView={setView} />
      {view === 'unjudged' && <UnjudgedList unjudged={outcome.unjudged} onShow={show} />}
      {view === 'answered' && (
        <AnsweredList
          waived={outcome.waived}
          busy={busy}
          onShow={show}
          onWithdraw={(waived) => run(() => session.withdraw(waived))}
        />
      )}
      {view === 'problems' && problems.length === 0 && <NothingWrong state={state} />}
      {view === 'problems' && problems.length > 0 && (
        <div className={open || resolved ? 'findings findings--open' : 'findings'}>
          <div className={state.stale ? 'findings__list findings__list--stale' : 'findings__list'}>
            <ProblemFilters outcome={outcome} problems={problems} {...choice} />
            {listed.length === 0 ? (
              <NothingListed
                state={state}
                filter={choice.filter}
                onNextToFill={() => props.onNextToFill(1)}
                onClear={() => choice.onChange(EVERYTHING)}
              />
            ) : (
              <ProblemList
                problems={listed}
                outcome={outcome}
                arrangement={choice.arrangement}
                selected={shown}
                onSelect={select}
                onJump={jump}
                onAnswer={ask}
                onCopy={copy}
              />
            )}
          </div>
          {open && (
            <ProblemDetail
              listed={open}
              others={othersAtCell(open, problems)}
              position={`${index + 1} / ${listed.length}`}
              busy={busy}
              reason={answer?.id === open.id ? answer.reason : null}
              onStep={step}
              onClose={close}
              onShow={show}
              onOther={select}
              onCopy={() => copy(open)}
              onRule={() => setAsked(open.problem.rule)}
              onDismiss={() => dismiss(open.problem.rule)}
              onFix={(fix) => settle(open.id, () => session.applyFix(open.id, fix.title))}
              onAnswer={() => begin(open.id)}
              onReason={(reason) => write(open.id, reason)}
              onCancel={() => drop(open.id)}
              onWaive={(reason) => settle(open.id, () => session.waive(open.id, reason))}
            />
          )}
          {!open && resolved && (
            <Resolved
              resolved={resolved}
              waits={state.toFill.some((place) => isAt(resolved.problem, place))}
              onNext={() => step(1)}
              onClose={() => select(null)}
            />
          )}
        </div>
      )}
      {rule && (
        <RulePage
          rule={rule}
          setting={state.settings.severities[rule.id] ?? null}
          busy={busy}
          onDismiss={() => dismiss(rule.id)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function isAt({ place: { sheet }, area }: Problem, selection: Place | null): boolean {
  return selection?.sheet === sheet && contains(area, selection.row, selection.col);
}
