/**
 * How a port gets from the page to the pane in its frame: the pane asks until it is answered, since it may be there before
 * the page is; the page answers each pane once; both look who speaks. From file:// every origin is "null", so there the
 * window itself is the proof.
 */

const ASK = 'jixiao:pane-ready';
const GIVE = 'jixiao:port';
/** Milliseconds between two times of asking. */
const ASK_AGAIN = 100;

interface Ask {
  readonly kind: typeof ASK;
  /** Another one each time the pane is loaded, so that the page tells a reloaded pane from one that asks again. */
  readonly load: number;
}

/** What both ends need of a window. */
export interface Speaker {
  postMessage(message: unknown, targetOrigin: string, transfer?: Transferable[]): void;
}

export interface Listener {
  readonly origin: string;
  addEventListener(type: 'message', on: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', on: (event: MessageEvent) => void): void;
}

/** On the page: gives a port to the frame each time its pane is loaded. */
export function offerPort(
  self: Listener,
  frame: () => Speaker | null,
  onPort: (port: MessagePort) => void,
): void {
  let answered: number | null = null;
  self.addEventListener('message', (event) => {
    const pane = frame();
    const ask = event.data as Ask | null;
    if (ask?.kind !== ASK || ask.load === answered || !comesFrom(event, self, pane)) return;
    answered = ask.load;
    const { port1, port2 } = new MessageChannel();
    pane!.postMessage(GIVE, targetOf(self), [port2]);
    onPort(port1);
  });
}

/** In the pane: asks the page around it for a port. */
export function requestPort(self: Listener, page: Speaker): Promise<MessagePort> {
  const ask: Ask = { kind: ASK, load: Math.random() };
  return new Promise((resolve) => {
    const asking = setInterval(() => page.postMessage(ask, targetOf(self)), ASK_AGAIN);
    const take = (event: MessageEvent): void => {
      const [port] = event.ports;
      if (event.data !== GIVE || !port || !comesFrom(event, self, page)) return;
      clearInterval(asking);
      self.removeEventListener('message', take);
      resolve(port);
    };
    self.addEventListener('message', take);
    page.postMessage(ask, targetOf(self));
  });
}

/** `*` only where no origin can be named, that is from disk. */
function targetOf(self: Listener): string {
  return self.origin === 'null' ? '*' : self.origin;
}

function comesFrom(event: MessageEvent, self: Listener, speaker: Speaker | null): boolean {
  return speaker !== null && event.source === (speaker as unknown) && event.origin === self.origin;
}
