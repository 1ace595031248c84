import type { Host } from '../../hosts/host';
import { offerPort } from '../../hosts/frame/hand-over';
import { serveHost, type Page, type Served } from '../../hosts/frame/serve-host';
import { element } from './elements';

/** The pane beside the grid. It asks for a port when it is ready, which may be before a file is open. */
export class PaneFrame {
  private readonly frame = element('pane', HTMLIFrameElement);
  private waiting: MessagePort | null = null;
  private served: Served | null = null;
  private host: Host | null = null;

  constructor(private readonly page: Page) {
    offerPort(
      window,
      () => this.frame.contentWindow,
      (port) => {
        this.waiting = port;
        this.connect();
      },
    );
  }

  /** Another file is open: the pane starts anew, with that file's waivers and settings. */
  serve(host: Host): void {
    const restart = this.host !== null;
    this.host = host;
    if (!restart) this.connect();
    else {
      this.served?.close();
      this.served = null;
      // Loads the same page again; its own address cannot be read from file://.
      this.frame.src = this.frame.getAttribute('src')!;
    }
  }

  focus(): void {
    this.frame.focus();
    this.served?.focusPane();
  }

  /** F9 in the grid: the pane knows what waits to be written. */
  nextToFill(by: 1 | -1): void {
    this.served?.nextToFill(by);
  }

  private connect(): void {
    if (!this.host || !this.waiting) return;
    this.served?.close();
    const port = this.waiting;
    this.waiting = null;
    this.served = serveHost(port, this.host, this.page);
  }
}
