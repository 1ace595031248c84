import { createWpsHost } from '../../../../src/hosts/wps/wps-host';
import { startEt, type SimulatedEt } from '../../../host/simulated-et';
import { ModelWorkbook } from '../../../host/workbook-model/workbook';
import { sample } from '../../pane/demo/books';

/**
 * A WPS 表格 without a face: the simulated program, the hidden ribbon page, and a frame for every task pane that an add-in
 * makes. Every frame is a page with a world of its own, as in the real program.
 */
export interface Stage {
  readonly et: SimulatedEt;
  /** What WPS gives a page of an add-in: its own view of the program. */
  openPage(page: Window): unknown;
  /** Opens the ribbon page, as WPS does when it starts. */
  load(address: string): Promise<void>;
  /** The user presses a button of the ribbon. */
  press(id: string): void;
  label(id: string): string;
}

declare global {
  interface Window {
    stage: Stage;
  }
}

/** What ribbon.xml names, on the ribbon page's window. */
interface RibbonPage {
  OnAddinLoad(ribbon: object): void;
  OnAction(control: { Id: string }): void;
  OnGetLabel(control: { Id: string }): string;
}

/** How often the frames are made to agree with the program's panes, in milliseconds. */
const DRAW = 50;

async function startStage(): Promise<void> {
  const model = new ModelWorkbook();
  const blank = model.addSheet('Sheet1');
  const et = startEt(model);
  await createWpsHost(et.openPage().application).insertSheet({ draft: sample('物业费'), at: null });
  et.removeSheet(et.program.active!, blank);
  const ribbon = document.createElement('iframe');
  ribbon.hidden = true;
  const ribbonPage = () => ribbon.contentWindow as unknown as RibbonPage;
  window.stage = {
    et,
    openPage(page) {
      const { application, close } = et.openPage(page as unknown as Record<string, unknown>);
      page.addEventListener('pagehide', close);
      return application;
    },
    load: (address) =>
      new Promise((resolve) => {
        ribbon.addEventListener('load', () => {
          ribbonPage().OnAddinLoad({ Invalidate: () => undefined });
          resolve();
        });
        ribbon.src = address;
        document.body.append(ribbon);
      }),
    press: (id) => ribbonPage().OnAction({ Id: id }),
    label: (id) => ribbonPage().OnGetLabel({ Id: id }),
  };
  setInterval(() => drawPanes(et), DRAW);
}

function drawPanes({ program }: SimulatedEt): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.pane')) {
    if (!program.panes.has(Number(frame.dataset['id']))) frame.remove();
  }
  for (const { id, url, visible } of program.panes.values()) {
    let frame = document.querySelector<HTMLIFrameElement>(`iframe.pane[data-id="${id}"]`);
    if (!frame) {
      frame = document.createElement('iframe');
      frame.className = 'pane';
      frame.dataset['id'] = String(id);
      frame.src = url;
      document.body.append(frame);
    }
    frame.style.display = visible ? 'block' : 'none';
  }
}

void startStage();
