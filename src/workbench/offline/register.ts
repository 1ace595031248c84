/** Makes the served page installable and independent of the network. From disk (file://) there are no service workers, and none is needed. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  navigator.serviceWorker.register('sw.js').catch(() => {
    // Some policies forbid it; the page works all the same.
  });
}
