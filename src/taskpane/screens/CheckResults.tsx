import * as React from 'react';
import type { Place } from '../../model/place';
import type { Session } from '../../session/session';
import type { ListedProblem, SessionState } from '../../session/state';
import type { SafeFixes } from '../../session/writing';
import { CheckToolbar, type ToolbarCommands } from '../components/CheckToolbar';
import { KeysHelp } from '../components/KeysHelp';
import { FixPreview } from '../components/FixPreview';
import { Freshness } from '../components/Freshness';
import { exportReport, type ReportFormat } from '../export-report';
import type { Intent } from '../intent';
import type { KeepFile } from '../save-file';
import { useCommand } from '../hooks/use-command';
import { focusRow } from '../list/focus-row';
import { useOnce } from '../hooks/use-once';
import { useUndoKey } from '../hooks/use-undo-key';
import { FillingBar } from '../filling/FillingBar';
import { nextToFill } from '../../session/to-fill';
import { NoTable } from './result-states';
import { Findings } from './Findings';

export interface CheckProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly intent: Intent;
  /** The host's own way to put a report on the disk; null where the browser downloads it. */
  readonly keepFile: KeepFile | null;
  readonly onTemplates: () => void;
}

/** 检查, once there is an outcome: what is wrong in the workbook, and every way to put it right. */
export function CheckResults({
  session,
  state,
  intent,
  keepFile,
  onTemplates,
}: CheckProps): JSX.Element {
  const { busy, run } = useCommand();
  const [savedAs, setSavedAs] = React.useState<string | null>(null);
  const [helping, setHelping] = React.useState(false);
  const [preview, setPreview] = React.useState<SafeFixes | null>(null);
  const openPreview = React.useCallback(
    () => run(async () => setPreview(await session.previewSafeFixes())),
    [run, session],
  );
  useOnce(intent === 'fix', openPreview);
  const closePreview = () => {
    setPreview(null);
    focusRow(session.state.selected);
  };
  useUndoKey(state.undo === null ? null : () => run(() => session.undo()), () => setHelping(true));
  const show = React.useCallback((place: Place) => run(() => session.show(place)), [run, session]);
  const { outcome, problems } = state;
  const nextBlank = (by: 1 | -1) => {
    const next = nextToFill(state.toFill, state.selection, by);
    if (next) show(next);
  };
  const fixable = React.useMemo(() => problems.filter(hasSafeFix).length, [problems]);
  const commands = React.useMemo<ToolbarCommands>(
    () => ({
      fixAll: openPreview,
      recheck: () => run(() => session.recheck(true)),
      undo: () => run(() => session.undo()),
      mark: () => run(() => session.mark()),
      unmark: () => run(() => session.unmark()),
      help: () => setHelping(true),
    }),
    [openPreview, run, session],
  );
  const exportAs = React.useCallback(
    (format: ReportFormat) => setSavedAs(exportReport(outcome, format, new Date(), keepFile)),
    [outcome, keepFile],
  );

  if (preview) {
    return (
      <FixPreview
        fixes={preview}
        busy={busy}
        onCancel={closePreview}
        onApply={() =>
          run(async () => {
            await session.applySafeFixes(preview);
            closePreview();
          })
        }
      />
    );
  }
  if (outcome.tables.length === 0 && problems.length === 0) {
    return <NoTable onTemplates={onTemplates} onRecheck={() => run(() => session.recheck(true))} />;
  }
  return (
    <div className="screen screen--check">
      <CheckToolbar
        fixable={fixable}
        canMark={session.host.can.marks}
        undo={state.undo}
        busy={busy}
        commands={commands}
        onExport={exportAs}
      />
      {savedAs !== null && (
        <p className="freshness" role="status">
          报告已保存到 {savedAs}
        </p>
      )}
      <Freshness state={state} />
      <FillingBar count={state.toFill.length} busy={busy} onNext={nextBlank} />
      <Findings
        session={session}
        state={state}
        busy={busy}
        run={run}
        show={show}
        onNextToFill={nextBlank}
        intent={intent}
      />
      {helping && <KeysHelp onClose={() => setHelping(false)} />}
    </div>
  );
}

/** Which of them hold is proved for the preview: here it would cost a check for each. */
function hasSafeFix({ problem }: ListedProblem): boolean {
  return problem.mayBeSafe;
}
