import * as React from 'react';
import type { Trade } from '../../library/expenditure-kind';
import type { ReadLibrary } from '../../library/own/read-workbook';
import { frontTable } from '../../session/front-table';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';
import { useCommand } from '../hooks/use-command';
import { allTrades } from '../library/all-trades';
import { findEntries, type Wish } from '../library/find-entries';
import { keepLibrary, keptLibrary } from '../library/kept-library';
import { LibraryEntry } from '../library/LibraryEntry';
import { LibraryFilters } from '../library/LibraryFilters';
import { OwnLibrary } from '../library/OwnLibrary';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
}

/** More entries than this are not read through: another word narrows them. */
const SHOWN = 50;

/** 指标库: usual indicators by kind of expenditure, found by a word, put into the table in front with one press. */
export function LibraryScreen({ session, state }: Props): JSX.Element {
  const { busy, run } = useCommand();
  const [wish, setWish] = React.useState<Wish>({ words: '', kind: '', levels: '' });
  const [own, setOwn] = React.useState(keptLibrary);
  const trades = React.useMemo(() => allTrades(own), [own]);
  const found = React.useMemo(() => findEntries(trades, wish), [trades, wish]);
  const table = frontTable(state);
  const present = React.useMemo(
    () => new Set(table?.indicators.map(({ name }) => name?.text.replace(/\s/g, '')) ?? []),
    [table],
  );
  const keep = (library: Trade | null) => {
    const stays = keepLibrary(library);
    setOwn(library);
    setWish({ words: '', kind: library?.name ?? '', levels: '' });
    return stays;
  };
  const imported = ({ trade, skipped }: ReadLibrary) => {
    const stays = keep(trade);
    const left =
      skipped.length === 0
        ? ''
        : `有 ${skipped.length} 行没有导入，第一行在“${skipped[0]!.sheet}”第 ${skipped[0]!.row + 1} 行：${skipped[0]!.reason}。`;
    session.tell(
      `已导入“${trade.name}”。${left}${stays ? '' : '这里不能保存，关闭窗格后需要重新导入。'}`,
    );
  };
  const remove = () => {
    keep(null);
    session.keepStep('移除本单位的指标库', () => Promise.resolve(keep(own)));
  };
  const rest = found.length - SHOWN;
  return (
    <div className="screen screen--form">
      <section className="section">
        <h2 className="section__title">找一条指标</h2>
        <LibraryFilters trades={trades} wish={wish} onWish={setWish} />
        <p className="hint" role="status">
          共 {found.length} 条。
          {table
            ? `插入到“${table.sheet}”中对应的二级指标下，所选行属于这一级时插在所选行；【】由您补全。`
            : '工作簿里还没有绩效目标表，请先在“模板”页插入一张。'}
        </p>
        <OwnLibrary own={own} busy={busy} onImported={imported} onRemove={remove} />
      </section>
      {found.length === 0 && <p>没有找到。换一个词，或把支出类别改为“全部”。</p>}
      <ul className="entries" aria-label="指标">
        {found.slice(0, SHOWN).map((one) => (
          <LibraryEntry
            key={`${one.kind} ${one.entry.level2} ${one.entry.name}`}
            found={one}
            present={present.has(one.entry.name)}
            busy={busy || !table}
            onInsert={() => run(() => session.insertIndicator(one.entry))}
          />
        ))}
      </ul>
      {rest > 0 && <p className="hint">还有 {rest} 条没有列出，请选支出类别或再加一个词。</p>}
    </div>
  );
}
