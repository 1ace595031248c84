import * as React from 'react';

/** A reason that is being written (说明后忽略), and the problem that it is for. */
interface Answer {
  readonly id: string;
  readonly reason: string;
}

interface Answering {
  readonly answer: Answer | null;
  /** Begins a reason, or goes on with what was typed for this problem before. */
  readonly begin: (id: string) => void;
  readonly write: (id: string, reason: string) => void;
  /** Turns to something else; what was typed is kept for when the reader comes back. */
  readonly leave: () => void;
  /** The reason was given or taken back. */
  readonly drop: (id: string) => void;
}

/** The reason that the reader is writing; a slip of the mouse loses no word of it. */
export function useAnswer(): Answering {
  const drafts = React.useRef(new Map<string, string>());
  const [answer, setAnswer] = React.useState<Answer | null>(null);
  const commands = React.useMemo(() => {
    const write = (id: string, reason: string) => {
      drafts.current.set(id, reason);
      setAnswer({ id, reason });
    };
    return {
      write,
      begin: (id: string) => write(id, drafts.current.get(id) ?? ''),
      leave: () => setAnswer(null),
      drop: (id: string) => {
        drafts.current.delete(id);
        setAnswer(null);
      },
    };
  }, []);
  return { answer, ...commands };
}
