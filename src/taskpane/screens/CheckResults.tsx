import * as React from 'react';
import type { Place } from '../../model/place';
import type { Session } from '../../session/session';
import type { ListedProblem, SessionState } from '../../session/state';
import type { SafeFixes } from '../../session/writing';
import { CheckToolbar, type ToolbarCommands } from '../components/CheckToolbar';
import { FixPreview } from '../components/FixPreview';
import { Freshness } from '../components/Freshness';
import { exportReport, type ReportFormat } from '../export-report';
import type { Intent } from '../intent';
import type { KeepFile } from '../save-file';
import { useCommand } from '../use-command';
import { useOnce } from '../use-once';
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
  const [preview, setPreview] = React.useState<SafeFixes | null>(null);
  const openPreview = React.useCallback(
    () => run(async () => setPreview(await session.previewSafeFixes())),
    [run, session],
  );
  useOnce(intent === 'fix', openPreview);
  const show = React.useCallback((place: Place) => run(() => session.show(place)), [run, session]);
  const { outcome, problems } = state;
  const fixable = React.useMemo(() => problems.filter(hasSafeFix).length, [problems]);
  const commands = React.useMemo<ToolbarCommands>(
    () => ({
      fixAll: openPreview,
      recheck: () => run(() => session.recheck()),
      undo: () => run(() => session.undo()),
      mark: () => run(() => session.mark()),
      unmark: () => run(() => session.unmark()),
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
        onCancel={() => setPreview(null)}
        onApply={() =>
          run(async () => {
            await session.applySafeFixes(preview);
            setPreview(null);
          })
        }
      />
    );
  }
  if (outcome.tables.length === 0 && problems.length === 0) {
    return <NoTable onTemplates={onTemplates} onRecheck={() => run(() => session.recheck())} />;
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
      <Findings session={session} state={state} busy={busy} run={run} show={show} intent={intent} />
    </div>
  );
}

function hasSafeFix({ problem }: ListedProblem): boolean {
  return problem.fixes.some(({ kind }) => kind === 'safe');
}
