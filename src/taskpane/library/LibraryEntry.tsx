import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { FoundEntry } from './find-entries';
import { levelWord } from './level-words';

interface Props {
  readonly found: FoundEntry;
  /** The table in front has an indicator of this name. */
  readonly present: boolean;
  readonly busy: boolean;
  readonly onInsert: () => void;
}

/** A bureau's own library may leave some of them out. */
const FACTS = [
  ['description', '口径'],
  ['basis', '依据'],
  ['why', '理由'],
] as const;

/** One entry of the library: what it measures, how it is written, what it rests on, and why it fits. */
export function LibraryEntry({ found, present, busy, onInsert }: Props): JSX.Element {
  const { kind, entry } = found;
  return (
    <li className="entry">
      <div className="entry__head">
        <h3 className="entry__name">{entry.name}</h3>
        <span className="entry__target">{entry.operator + entry.figure + entry.unit}</span>
      </div>
      <p className="hint">
        {kind} · {levelWord(entry.level2)}
      </p>
      <dl className="entry__facts">
        {FACTS.filter(([key]) => entry[key] !== '').map(([key, label]) => (
          <React.Fragment key={key}>
            <dt>{label}</dt>
            <dd>{entry[key]}</dd>
          </React.Fragment>
        ))}
      </dl>
      <div className="actions">
        <DefaultButton
          text={present ? '再插入一次' : '插入'}
          ariaLabel={`${present ? '再插入一次' : '插入'}“${entry.name}”`}
          disabled={busy}
          onClick={onInsert}
        />
        {present && <span className="entry__present">表中已有</span>}
      </div>
    </li>
  );
}
