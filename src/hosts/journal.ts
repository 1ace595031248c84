import { HostError, type Host } from './host';

/** What the host was asked for lately, how long it took and how it ended; for 诊断. Nothing of what cells hold, no names of sheets. */
export interface Journal {
  /** The same host, with every job noted. */
  over(host: Host): Host;
  /** Something that happened, such as that the list stands. */
  note(what: string): void;
  /** The last entries, the oldest first: `12.3 秒 读取 85 毫秒 完成`. */
  lines(): readonly string[];
}

const KEPT = 60;

/** `now` in milliseconds since the page was opened. */
export function createJournal(now: () => number): Journal {
  const entries: string[] = [];
  const put = (began: number, rest: string) => {
    entries.push(`${(began / 1000).toFixed(1)} 秒 ${rest}`);
    if (entries.length > KEPT) entries.shift();
  };
  const timed = async <T>(what: string, job: Promise<T>): Promise<T> => {
    const began = now();
    const end = (how: string) => put(began, `${what} ${Math.round(now() - began)} 毫秒 ${how}`);
    try {
      const value = await job;
      end('完成');
      return value;
    } catch (error) {
      end(error instanceof HostError ? `${error.code}${error.later ? '，已发出' : ''}` : '出错');
      if (error instanceof HostError && error.later) {
        error.later.then(
          () => end('迟到，完成'),
          () => end('迟到，未成'),
        );
      }
      throw error;
    }
  };
  return {
    note: (what) => put(now(), what),
    lines: () => entries,
    over: (host) => ({
      ...host,
      read: (sheet, afresh) =>
        timed(sheet === undefined ? '读取工作簿' : '读取一张表', host.read(sheet, afresh)),
      watch: (on) =>
        timed(
          '登记通知',
          host.watch((change) => (put(now(), `通知 ${change.kind}`), on(change))),
        ),
      show: (place) => timed('跳转', host.show(place)),
      async write(edits, label) {
        const { undo } = await timed(`写入 ${edits.length} 处`, host.write(edits, label));
        return { undo: () => timed('撤销', undo()) };
      },
      insertSheet: (sheet) => timed('插入模板', host.insertSheet(sheet)),
      mark: (marks) => timed(`标记 ${marks.length} 格`, host.mark(marks)),
      unmark: () => timed('清除标记', host.unmark()),
      store: {
        get: (key) => timed('读取设置', host.store.get(key)),
        set: (key, value) => timed('保存设置', host.store.set(key, value)),
      },
    }),
  };
}
