/** Why a page cannot become a pane; each has a sentence in pane.html. */
export type StrandedReason = 'outside' | 'old' | 'unloaded' | 'slow';

/** Shows the sentence for a reason in the place of the first paint. Knows nothing but the page: it runs where all else failed. */
export function strand(reason: StrandedReason): void {
  const pane = document.getElementById('pane');
  const sentence = document.getElementById('stranded-' + reason);
  if (!pane || !sentence) return;
  pane.setAttribute('hidden', '');
  sentence.removeAttribute('hidden');
}
