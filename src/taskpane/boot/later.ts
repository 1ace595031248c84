import { LoadError } from '../../session/load-error';

/** A part of the program that travels in a file of its own. */
export interface Later<Part> {
  /** Null until it is loaded. */
  readonly part: Part | null;
  /** Loads it, once; after a failure the next call tries again. Rejects with a LoadError. */
  load(): Promise<Part>;
}

export function later<Part>(fetch: () => Promise<Part>): Later<Part> {
  let part: Part | null = null;
  let loading: Promise<Part> | null = null;
  const load = async () => {
    try {
      part = await fetch();
      return part;
    } catch (error) {
      loading = null;
      throw new LoadError(sentenceFor(error));
    }
  };
  return {
    get part() {
      return part;
    },
    load: () => (loading ??= load()),
  };
}

/** Asks for parts before anyone needs them. Whoever needs one that did not come asks again, and tells the reader. */
export function loadAhead(...parts: readonly Later<unknown>[]): void {
  for (const part of parts) part.load().catch(() => undefined);
}

/** Webpack's error names the address; its file is what a technician looks for. */
function sentenceFor(error: unknown): string {
  const { request } = error as { readonly request?: string };
  const file = request === undefined ? '' : ` ${request.replace(/^.*\/|\?.*$/g, '')} `;
  return `绩校的程序文件${file}没有加载成功。请重试；仍不行时，请关闭窗格再打开，或请技术人员检查放绩校的服务器或文件夹。`;
}
