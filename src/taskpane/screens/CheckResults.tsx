import * as React from 'react';
import type { Place } from '../../model/place';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';
import type { SafeFixes } from '../../session/writing';
import { CheckToolbar } from '../components/CheckToolbar';
import { FixPreview } from '../components/FixPreview';
import { Freshness } from '../components/Freshness';
import { exportReport } from '../export-report';
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
  const { outcome, problems } = state;
  if (outcome.tables.length === 0 && problems.length === 0) {
    return <NoTable onTemplates={onTemplates} onRecheck={() => run(() => session.recheck())} />;
  }
  return (
    <div className="screen screen--check">
      <CheckToolbar
        fixable={problems.filter(({ problem }) => problem.fixes.some(isSafe)).length}
        canMark={session.host.can.marks}
        undo={state.undo}
        busy={busy}
        onFixAll={openPreview}
        onRecheck={() => run(() => session.recheck())}
        onUndo={() => run(() => session.undo())}
        onMark={() => run(() => session.mark())}
        onUnmark={() => run(() => session.unmark())}
        onExport={(format) => setSavedAs(exportReport(outcome, format, new Date(), keepFile))}
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

function isSafe({ kind }: { readonly kind: string }): boolean {
  return kind === 'safe';
}
