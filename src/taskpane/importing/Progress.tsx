import * as React from 'react';

interface Props {
  readonly label: string;
  readonly done: number;
  /** 0 when it is not known. */
  readonly all: number;
}

/** What takes less than this, in milliseconds, shows no progress. */
const PATIENCE = 500;

/** How far a job is, once it takes long enough to be worth telling. */
export function Progress({ label, done, all }: Props): JSX.Element | null {
  const [slow, setSlow] = React.useState(false);
  React.useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <div className="progress" role="status">
      <span>{all > 0 ? `${label}：${done}/${all}` : `${label}…`}</span>
      <progress className="progress__bar" {...(all > 0 ? { max: all, value: done } : {})} />
    </div>
  );
}
