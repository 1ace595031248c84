import '../taskpane/boot/polyfills';
import { createExcelHost } from '../hosts/excel/excel-host';
import { WRITING } from '../hosts/excel/writing';
import { ENGINE } from '../lint/engine';
import { createSession, type Session } from '../session/session';

/** The ribbon commands that need no pane: 标记问题 and 清除标记. Each runs in a hidden page and must say when it is done. */

const COMMANDS = {
  async markProblems(session: Session): Promise<boolean> {
    await session.start();
    return session.state.failure === null && session.mark();
  },
  clearMarks: (session: Session): Promise<boolean> => session.unmark(),
};

async function carryOut(
  command: (session: Session) => Promise<boolean>,
  event: Office.AddinCommands.Event,
): Promise<void> {
  // One press is one job: nothing is listened to, which an older Excel might take for a change of the workbook.
  const deaf = { watch: () => Promise.resolve(() => Promise.resolve()) };
  const session = createSession(
    { ...createExcelHost({ writing: () => Promise.resolve(WRITING) }), ...deaf },
    { engine: () => Promise.resolve(ENGINE) },
  );
  try {
    const done = await command(session);
    await session.stop();
    if (!done) await say(session.state.failure ?? session.state.notice?.text);
  } finally {
    event.completed();
  }
}

/** How long a dialog may be read, in milliseconds: Excel ends a button's function by itself after five minutes. */
const READING = 240_000;

/**
 * A hidden page has no face: what went wrong is said in a small dialog. Resolves when it is closed: with the end of the
 * button's function the dialog goes too (office-js #428).
 */
function say(sentence = '没有完成，请打开绩校窗格再试一次。'): Promise<void> {
  const page = new URL('said.html', window.location.href);
  page.search = `text=${encodeURIComponent(sentence)}`;
  const size = { width: 30, height: 20, displayInIframe: true };
  return new Promise((resolve) => {
    setTimeout(resolve, READING);
    Office.context.ui.displayDialogAsync(page.href, size, ({ status, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) resolve();
      else value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}

// office.js refuses everything to a page that has not asked for this while it loads.
const ready = Office.onReady();

for (const [name, command] of Object.entries(COMMANDS)) {
  const carryOutThis = (event: Office.AddinCommands.Event) =>
    void ready.then(() => carryOut(command, event));
  // Excel 2019 calls the global function of that name, newer ones what is associated with it. Both may come at once.
  Object.assign(window, { [name]: carryOutThis });
  Office.actions?.associate(name, carryOutThis);
}
