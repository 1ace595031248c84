import { dropCopy, findCopy, keepCopy, recoveryConsent, setRecoveryConsent } from './file/recovery';
import { patchFile } from './file/save-file';
import type { Files } from './files';
import { notify } from './page/notices';
import type { Workbench } from './workbench';

/** A copy is made when nothing was changed for this long, in milliseconds. */
const QUIET = 2000;

/** Keeps a copy of unsaved changes in this browser, if the person agreed, and offers it after a crash. */
export class CopyKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = false;

  constructor(
    private readonly bench: Workbench,
    private readonly files: Files,
  ) {}

  /** Something was changed. */
  changed(): void {
    clearTimeout(this.timer);
    const consent = recoveryConsent();
    if (consent === null) this.askOnce();
    if (consent === true) this.timer = setTimeout(() => void this.keep(), QUIET);
  }

  /** Everything is saved, or given up: nothing is to be recovered. */
  async settled(): Promise<void> {
    clearTimeout(this.timer);
    await dropCopy();
  }

  async offer(): Promise<void> {
    const copy = await findCopy();
    if (!copy) return;
    const when = new Date(copy.keptAt).toLocaleString('zh-CN');
    notify(`上次关闭前，“${copy.name}”有修改尚未保存（${when}）。`, {
      actions: [
        { name: '恢复', run: () => void this.files.openRecovered(copy.name, copy.bytes) },
        { name: '丢弃', run: () => void dropCopy() },
      ],
    });
  }

  private askOnce(): void {
    if (this.asked) return;
    this.asked = true;
    notify('要在这台电脑的浏览器里暂存未保存的修改吗？意外关闭后可以恢复；内容不会上传。', {
      actions: [
        { name: '暂存', run: () => this.answer(true) },
        { name: '不用', run: () => this.answer(false) },
      ],
    });
  }

  private answer(wanted: boolean): void {
    setRecoveryConsent(wanted);
    if (wanted) void this.keep();
    else void dropCopy();
  }

  private async keep(): Promise<void> {
    const { open } = this.bench;
    if (!open || !this.files.isUnsaved()) return;
    const { file, book, store } = open;
    try {
      const bytes = patchFile(file.bytes, book.journal.steps(), store.changes());
      await keepCopy({ name: file.name, bytes, keptAt: Date.now() });
    } catch {
      // What cannot be saved cannot be kept either; saving will say why.
    }
  }
}
