import { ReadError } from '../../model/outcome';
import { loadFile, type LoadedFile } from './load-file';

/** What the page sends and gets back. */
export interface LoadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type LoadReply =
  | { readonly file: LoadedFile }
  | { readonly code: ReadError['code'] | null; readonly message: string };

/** Reads a file off the page's own thread, so that the page stays alive and can give up. */
self.onmessage = ({ data }: MessageEvent<LoadRequest>) => {
  loadFile(data.name, data.bytes).then(
    (file) => self.postMessage({ file } satisfies LoadReply),
    (error: unknown) => {
      const code = error instanceof ReadError ? error.code : null;
      const message = error instanceof Error ? error.message : String(error);
      self.postMessage({ code, message } satisfies LoadReply);
    },
  );
};
