import { HostError } from './host';

export interface Patience {
  /** How often to try again while a cell is being edited. */
  readonly retries: number;
  /** Milliseconds between two tries. */
  readonly wait: number;
  /** Called with what to tell the user while waiting, and with null when it is over. */
  readonly onWaiting?: (sentence: string | null) => void;
}

/** Runs an attempt, and again while the host is busy with the user's own typing. Any other failure is final. */
export async function retryBusy<T>(attempt: () => Promise<T>, patience: Patience): Promise<T> {
  const { retries, wait, onWaiting } = patience;
  let waited = false;
  try {
    for (let tries = 0; ; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof HostError) || error.code !== 'busy' || tries >= retries) throw error;
        waited = true;
        onWaiting?.(error.message);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  } finally {
    if (waited) onWaiting?.(null);
  }
}
