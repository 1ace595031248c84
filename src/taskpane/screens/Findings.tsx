import * as React from 'react';
import { contains, type Place } from '../../model/place';
import type { Problem } from '../../model/problem';
import type { Session } from '../../session/session';
import type { ListedProblem, SessionState } from '../../session/state';
import { AnsweredList } from '../components/AnsweredList';
import { ProblemDetail } from '../components/ProblemDetail';
import { ProblemFilters } from '../components/ProblemFilters';
import { ProblemList } from '../components/ProblemList';
import { Resolved } from '../components/Resolved';
import { UnjudgedList } from '../components/UnjudgedList';
import { ViewTabs, type View } from '../components/ViewTabs';
import { EVERYTHING, filterProblems, tableAround } from '../filter';
import type { Intent } from '../intent';
import { stepFrom } from '../step-by';
import { useAnswer } from '../use-answer';
import { useOnce } from '../use-once';
import { useProblemKeys } from '../use-problem-keys';
import { NothingHere, NothingWrong } from './result-states';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly busy: boolean;
  readonly run: (command: () => Promise<unknown>) => Promise<void>;
  readonly show: (place: Place) => void;
  readonly intent: Intent;
}

/** What checking found: counts, filters, the list, and the problem that is open. */
export function Findings({ session, state, busy, run, show, intent }: Props): JSX.Element {
  const { outcome, problems, selected, resolved, selection } = state;
  const [view, setView] = React.useState<View>('problems');
  const [filter, setFilter] = React.useState(EVERYTHING);
  const { answer, begin, write, leave, drop } = useAnswer();
  useOnce(intent === 'here' && selection !== null, () =>
    setFilter(tableAround(outcome, selection)),
  );
  useOnce(intent === 'waive' && selection !== null, () => {
    const here = problems.find(({ problem }) => isAt(problem, selection));
    if (!here) return;
    session.select(here.id);
    begin(here.id);
  });

  const listed = React.useMemo(() => filterProblems(problems, filter), [problems, filter]);
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
  const close = () => {
    focusRow(shown);
    select(null);
  };
  useProblemKeys(step, close);
  const settle = (id: string, command: () => Promise<boolean>) =>
    run(async () => {
      if (await command()) drop(id);
      focusRow(session.state.selected);
    });

  return (
    <>
      <ViewTabs outcome={outcome} view={view} onView={setView} />
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
            <ProblemFilters
              outcome={outcome}
              problems={problems}
              filter={filter}
              onChange={setFilter}
            />
            {listed.length === 0 ? (
              <NothingHere onClear={() => setFilter(EVERYTHING)} />
            ) : (
              <ProblemList
                problems={listed}
                outcome={outcome}
                selected={shown}
                onSelect={select}
                onJump={jump}
              />
            )}
          </div>
          {open && (
            <ProblemDetail
              key={open.id}
              listed={open}
              position={`${index + 1} / ${listed.length}`}
              busy={busy}
              reason={answer?.id === open.id ? answer.reason : null}
              onStep={step}
              onClose={close}
              onShow={show}
              onFix={(fix) => settle(open.id, () => session.applyFix(open.id, fix.title))}
              onAnswer={() => begin(open.id)}
              onReason={(reason) => write(open.id, reason)}
              onCancel={() => drop(open.id)}
              onWaive={(reason) => settle(open.id, () => session.waive(open.id, reason))}
            />
          )}
          {!open && resolved && (
            <Resolved resolved={resolved} onNext={() => step(1)} onClose={() => select(null)} />
          )}
        </div>
      )}
    </>
  );
}

function isAt({ place: { sheet }, area }: Problem, selection: Place | null): boolean {
  return selection?.sheet === sheet && contains(area, selection.row, selection.col);
}

/** The control that had the focus is about to go away: the list takes it. */
function focusRow(id: string | null): void {
  setTimeout(() => {
    const row = id === null ? null : document.getElementById(`row-${id}`);
    (row ?? document.querySelector<HTMLElement>('.list [tabindex="0"]'))?.focus();
  }, 0);
}
