interface Where {
  readonly host: unknown;
}

/** The part of office.js that tells a page where it is. */
interface Opening {
  onReady(tell: (where: Where) => unknown): PromiseLike<Where> | undefined;
}

/**
 * Runs once, as soon as the page knows which program it is in. Office tells it by call and by promise; programs that only take
 * its add-ins may do one of them, or tell it twice.
 */
export function whenReady(office: Opening, run: (host: unknown) => void): void {
  let isTold = false;
  const tell = (where: Where | undefined) => {
    if (!where || isTold) return;
    isTold = true;
    run(where.host);
  };
  void Promise.resolve(office.onReady(tell)).then(tell);
}
