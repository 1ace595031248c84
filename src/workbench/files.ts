import { ReadError } from '../model/outcome';
import { addRecent } from './file/recent';
import { loadInBackground } from './file/load-in-background';
import type { LoadedFile } from './file/load-file';
import type { PickedFile } from './file/pick-file';
import { patchFile } from './file/save-file';
import { writeOut } from './file/write-out';
import { endEditing } from './grid/view';
import { ask, showProgress, tell } from './page/dialog';
import { block, button } from './page/elements';
import { notify } from './page/notices';
import { SAMPLE_NAME, sampleBytes } from './sample';
import type { Workbench } from './workbench';

/** Reading that takes longer shows its progress, in milliseconds. */
const SHOW_PROGRESS_AFTER = 400;

/** Opening and saving: what is open, where it came from, whether it has changes that are not saved. */
export class Files {
  private handle: FileSystemFileHandle | null = null;
  private savedRevision = 0;
  private toldLoss = false;
  /** The sample: nobody's work is lost with it. */
  isSample = false;

  constructor(
    private readonly bench: Workbench,
    /** Called when nothing is left that could be lost. */
    private readonly onSettled: () => void,
  ) {
    window.addEventListener('beforeunload', (event) => {
      if (this.isUnsaved()) event.preventDefault();
    });
  }

  isUnsaved(): boolean {
    const { open } = this.bench;
    if (!open || open.book.journal.revision === this.savedRevision) return false;
    // Undone to what the file still holds: nothing to save, unless something else was saved since.
    const asOpened = open.book.journal.isEmpty() && open.store.changes().size === 0;
    return !(asOpened && this.savedRevision === 0);
  }

  async openSample(): Promise<void> {
    if (!(await this.mayReplace()) || !(await this.load(SAMPLE_NAME, sampleBytes(), null))) return;
    this.isSample = true;
    block('hint').hidden = false;
    this.refresh();
  }

  async openPicked(picked: PickedFile | null): Promise<void> {
    if (!picked || !(await this.mayReplace())) return;
    const { file, handle } = picked;
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) {
      await tell(
        '没有打开',
        '读不到这个文件，可能已被移动、删除，或正被别的程序独占。请检查后再试。',
      );
      return;
    }
    const opened = await this.load(file.name, new Uint8Array(bytes), handle);
    if (!opened) return;
    block('hint').hidden = true;
    if (handle) await addRecent(handle);
  }

  /** A file as it stood before a crash: open again, with its changes, and still not saved. */
  async openRecovered(name: string, bytes: Uint8Array): Promise<void> {
    if (await this.load(name, bytes, null)) this.savedRevision = -1;
    block('hint').hidden = true;
    this.refresh();
  }

  /** Reads first and only then lets go of what is open: a bad file loses nothing. */
  private async load(
    name: string,
    bytes: Uint8Array,
    handle: FileSystemFileHandle | null,
  ): Promise<boolean> {
    const file = await this.read(name, bytes);
    if (!file) return false;
    this.bench.show(file);
    this.handle = file.loss === null ? handle : null;
    this.savedRevision = 0;
    this.isSample = false;
    this.toldLoss = false;
    this.refresh();
    if (file.loss) notify(file.loss, { actions: [{ name: '知道了', run: () => undefined }] });
    return true;
  }

  private async read(name: string, bytes: Uint8Array): Promise<LoadedFile | null> {
    const giveUp = new AbortController();
    let progress: { close: () => void } | null = null;
    const slow = setTimeout(() => {
      progress = showProgress('正在读取', `“${name}”较大，请稍候…`, () => giveUp.abort());
    }, SHOW_PROGRESS_AFTER);
    try {
      return await loadInBackground(name, bytes, giveUp.signal);
    } catch (error) {
      if (!giveUp.signal.aborted) setTimeout(() => void tell('没有打开', unopened(name, error)));
      return null;
    } finally {
      clearTimeout(slow);
      (progress as { close: () => void } | null)?.close();
    }
  }

  /** Asks before changes would be lost. */
  private async mayReplace(): Promise<boolean> {
    if (!this.isUnsaved() || this.isSample) return true;
    const answer = await ask('先保存修改吗？', `“${this.bench.open!.file.name}”有修改尚未保存。`, [
      { name: '保存', value: 'save', primary: true },
      { name: '不保存', value: 'drop' },
      { name: '取消', value: 'stay' },
    ] as const);
    if (answer === 'drop') this.onSettled();
    return answer === 'save' ? this.save() : answer === 'drop';
  }

  /** Patches the bytes that were opened and writes them out. Tells whether it was done. */
  async save(): Promise<boolean> {
    const { open } = this.bench;
    if (!open) return false;
    await endEditing(open.book);
    const { file, book, store } = open;
    if (file.loss && !this.toldLoss && !(await this.acceptLoss(file.loss))) return false;
    const { revision } = book.journal;
    try {
      const bytes = patchFile(file.bytes, book.journal.steps(), store.changes());
      const how = await writeOut(file.name, bytes, this.handle);
      this.savedRevision = revision;
      this.onSettled();
      notify(how === 'in-place' ? `已保存“${file.name}”。` : `已存为下载文件“${file.name}”。`);
      this.refresh();
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return false;
      await tell('没有保存', unsaved(error));
      return false;
    }
  }

  private async acceptLoss(loss: string): Promise<boolean> {
    const answer = await ask('另存为 .xlsx', loss, [
      { name: '另存为 .xlsx', value: true, primary: true },
      { name: '取消', value: false },
    ]);
    this.toldLoss = answer;
    return answer;
  }

  /** Shows name and state, in the page and in the browser's tab. */
  refresh(): void {
    const name = this.bench.open?.file.name ?? '';
    const unsavedNow = this.isUnsaved();
    block('file-name').textContent = name;
    block('file-state').textContent = unsavedNow ? '有未保存的修改' : '';
    // What is to be done next stands out: to open one's own table, then to save it.
    const toOpen = this.isSample && !unsavedNow;
    button('open').classList.toggle('primary', toOpen);
    button('save').classList.toggle('primary', !toOpen);
    document.title = `${unsavedNow ? '● ' : ''}${name} - 绩校工作台`;
  }
}

function unopened(name: string, error: unknown): string {
  const reason =
    error instanceof ReadError
      ? error.message
      : `读取时出错，文件没有改动。请用 Excel 或 WPS 另存为 .xlsx 后再试。（${String(error)}）`;
  return `“${name}”：${reason}`;
}

function unsaved(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `文件没有改动，修改还在这里。${reason}`;
}
