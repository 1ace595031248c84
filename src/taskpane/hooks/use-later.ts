import * as React from 'react';
import { sentenceOf } from '../../session/attempt';
import type { Later } from '../boot/later';

interface Loading<Part> {
  /** Null until it is loaded. */
  readonly part: Part | null;
  /** Why it could not be loaded, as a sentence. */
  readonly failure: string | null;
  readonly busy: boolean;
  readonly retry: () => void;
}

/** A part of the pane that may still have to be loaded. */
export function useLater<Part>(later: Later<Part>): Loading<Part> {
  const [part, setPart] = React.useState(() => later.part);
  const [failure, setFailure] = React.useState<string | null>(null);
  const [busy, setBusy] = React.useState(true);
  const [tries, setTries] = React.useState(0);
  React.useEffect(() => {
    let gone = false;
    setBusy(true);
    later
      .load()
      .then(
        (loaded) => gone || setPart(() => loaded),
        (error: unknown) => gone || setFailure(sentenceOf(error)),
      )
      .then(() => gone || setBusy(false));
    return () => {
      gone = true;
    };
  }, [later, tries]);
  return { part, failure, busy, retry: () => setTries(tries + 1) };
}
