/**
 * How a port gets from the page to the pane in its frame: the pane asks, the page answers once, each looking who speaks.
 * From file:// every origin is "null", so there the window itself is the proof.
 */

const ASK = 'jixiao:pane-ready';
const GIVE = 'jixiao:port';

/** What both ends need of a window. */
export interface Speaker {
  postMessage(message: unknown, targetOrigin: string, transfer?: Transferable[]): void;
}

export interface Listener {
  readonly origin: string;
  addEventListener(type: 'message', on: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', on: (event: MessageEvent) => void): void;
}

/** `*` only where no origin can be named, that is from disk. */
function targetOf(self: Listener): string {
  return self.origin === 'null' ? '*' : self.origin;
}

function comesFrom(event: MessageEvent, self: Listener, speaker: Speaker | null): boolean {
  return speaker !== null && event.source === (speaker as unknown) && event.origin === self.origin;
}

/** On the page: gives a port to the frame each time its pane asks (again after it was reloaded). */
export function offerPort(
  self: Listener,
  frame: () => Speaker | null,
  onPort: (port: MessagePort) => void,
): void {
  self.addEventListener('message', (event) => {
    const pane = frame();
    if (event.data !== ASK || !comesFrom(event, self, pane)) return;
    const { port1, port2 } = new MessageChannel();
    pane!.postMessage(GIVE, targetOf(self), [port2]);
    onPort(port1);
  });
}

/** In the pane: asks the page around it for a port. */
export function requestPort(self: Listener, page: Speaker): Promise<MessagePort> {
  return new Promise((resolve) => {
    const take = (event: MessageEvent): void => {
      const [port] = event.ports;
      if (event.data !== GIVE || !port || !comesFrom(event, self, page)) return;
      self.removeEventListener('message', take);
      resolve(port);
    };
    self.addEventListener('message', take);
    page.postMessage(ASK, targetOf(self));
  });
}
