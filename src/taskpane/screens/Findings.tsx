import * as React from 'react';
import type { Place } from '../../model/place';
import type { Session } from '../../session/session';
import type { ListedProblem, SessionState } from '../../session/state';
import { AnsweredList } from '../components/AnsweredList';
import { FilterBar } from '../components/FilterBar';
import { ProblemDetail } from '../components/ProblemDetail';
import { ProblemList } from '../components/ProblemList';
import { Resolved } from '../components/Resolved';
import { SeverityTally } from '../components/SeverityTally';
import { UnjudgedList } from '../components/UnjudgedList';
import { ViewTabs, type View } from '../components/ViewTabs';
import {
  countSeverities,
  EVERYTHING,
  filterProblems,
  tableAround,
  toggleSeverity,
} from '../filter';
import type { Intent } from '../intent';
import { stepFrom } from '../step-by';
import { useOnce } from '../use-once';
import { useProblemKeys } from '../use-problem-keys';
import { NothingHere, NothingWrong } from './check-states';

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
  const { outcome, problems, selected, resolved } = state;
  const [view, setView] = React.useState<View>('problems');
  const [filter, setFilter] = React.useState(EVERYTHING);
  const [waiving, setWaiving] = React.useState(intent === 'waive');
  useOnce(
    intent === 'here' && state.selection !== null,
    React.useCallback(
      () => setFilter(tableAround(outcome, state.selection)),
      [outcome, state.selection],
    ),
  );
  const listed = React.useMemo(() => filterProblems(problems, filter), [problems, filter]);
  const index = listed.findIndex(({ id }) => id === selected);
  const open = view === 'problems' ? listed[index] : undefined;

  const select = React.useCallback(
    (id: string | null) => {
      setWaiving(false);
      session.select(id);
    },
    [session],
  );
  const jump = React.useCallback((one: ListedProblem) => show(one.problem.place), [show]);
  const step = (by: 1 | -1) => {
    const next = stepFrom(listed, index, by, resolved?.problem.place ?? null);
    if (!next) return;
    select(next.id);
    jump(next);
  };
  useProblemKeys(step, () => {
    focusRow(selected);
    select(null);
  });
  const settle = (command: () => Promise<unknown>) =>
    run(async () => {
      await command();
      setWaiving(false);
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
          <div className="findings__list">
            <SeverityTally
              counts={countSeverities(problems)}
              chosen={filter.severities}
              onToggle={(severity) => setFilter(toggleSeverity(filter, severity))}
            />
            <FilterBar outcome={outcome} problems={problems} filter={filter} onChange={setFilter} />
            {listed.length === 0 ? (
              <NothingHere onClear={() => setFilter(EVERYTHING)} />
            ) : (
              <ProblemList
                problems={listed}
                outcome={outcome}
                selected={selected}
                stale={state.stale}
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
              waiving={waiving}
              onStep={step}
              onClose={() => {
                focusRow(open.id);
                select(null);
              }}
              onShow={show}
              onFix={(fix) => settle(() => session.applyFix(open.id, fix.title))}
              onWaiving={setWaiving}
              onWaive={(reason) => settle(() => session.waive(open.id, reason))}
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

/** The control that had the focus is about to go away: the list takes it. */
function focusRow(id: string | null): void {
  setTimeout(() => {
    const row = id === null ? null : document.getElementById(`row-${id}`);
    (row ?? document.querySelector<HTMLElement>('.list [tabindex="0"]'))?.focus();
  }, 0);
}
