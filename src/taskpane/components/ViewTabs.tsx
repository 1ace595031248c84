import * as React from 'react';
import type { SessionState } from '../../session/state';

/** 问题 · 未能判断 · 已说明. */
export type View = 'problems' | 'unjudged' | 'answered';

interface Props {
  readonly state: SessionState;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Which list is shown; there is nothing to choose while only problems exist. */
export function ViewTabs({ state, view, onView }: Props): JSX.Element | null {
  const { unjudged, waived } = state.outcome;
  const all: readonly (readonly [View, string, number])[] = [
    ['problems', '问题', state.problems.length],
    ['unjudged', '未能判断', unjudged.length],
    ['answered', '已说明', waived.length],
  ];
  const views = all.filter(([one, , count]) => one === 'problems' || count > 0 || one === view);
  if (views.length === 1) return null;
  return (
    <div className="views" role="group" aria-label="显示哪些结果">
      {views.map(([one, name, count]) => (
        <button
          key={one}
          type="button"
          className="views__button"
          aria-pressed={one === view}
          onClick={() => onView(one)}
        >
          {name} {count}
        </button>
      ))}
    </div>
  );
}
