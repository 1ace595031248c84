import type { Port } from '../../src/hosts/frame/messages';

type Fake = Port & { other: Fake };

/** Two ends of a channel as a browser joins them: data is cloned and arrives later, in order. */
export function fakeChannel(): { page: Port; pane: Port } {
  const end = (): Fake => ({
    onmessage: null,
    other: undefined as unknown as Fake,
    postMessage(message: unknown) {
      const data: unknown = structuredClone(message);
      setTimeout(() => this.other.onmessage?.call(this.other as never, { data } as MessageEvent));
    },
  });
  const [page, pane] = [end(), end()];
  page.other = pane;
  pane.other = page;
  return { page, pane };
}
