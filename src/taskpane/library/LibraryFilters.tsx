import * as React from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { Trade } from '../../library/expenditure-kind';
import type { Wish } from './find-entries';
import { LEVEL1_WORDS, LEVEL_WORDS } from './level-words';

interface Props {
  readonly trades: readonly Trade[];
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

/** What narrows the library: a word, a trade or kind of expenditure, a level. */
export function LibraryFilters({ trades, wish, onWish }: Props): JSX.Element {
  return (
    <>
      <TextField
        label="按词查找"
        placeholder="例如：满意度，或拼音首字母 myd"
        value={wish.words}
        onChange={(_, words) => onWish({ ...wish, words: words ?? '' })}
      />
      <div className="pair entry__filters">
        <select
          className="select"
          aria-label="支出类别"
          value={wish.kind}
          onChange={({ target }) => onWish({ ...wish, kind: target.value })}
        >
          <option value="">全部支出类别</option>
          {trades.map(({ name, kinds }) => (
            <optgroup key={name} label={name}>
              {name !== kinds[0]?.name && <option value={name}>{`${name}（全部）`}</option>}
              {kinds.map((kind) => (
                <option key={kind.name}>{kind.name}</option>
              ))}
            </optgroup>
          ))}
        </select>
        <select
          className="select"
          aria-label="指标级别"
          value={wish.levels}
          onChange={({ target }) => onWish({ ...wish, levels: target.value })}
        >
          <option value="">全部级别</option>
          {LEVEL1_WORDS.map(([codes, word]) => (
            <optgroup key={codes} label={word}>
              {codes.length > 1 && <option value={codes}>{`${word}（全部）`}</option>}
              {LEVEL_WORDS.filter(([code]) => codes.indexOf(code) >= 0).map(([code, level2]) => (
                <option key={code} value={code}>
                  {level2}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
    </>
  );
}
