import { block } from './elements';

const NARROWEST = 280;
const WIDEST = 720;
const STEP = 20;

/** Makes the pane wider or narrower, by pointer or by arrow keys. */
export function installSplitter(): void {
  const splitter = block('splitter');
  splitter.setAttribute('aria-valuenow', String(block('pane').clientWidth));
  const set = (width: number): void => {
    const fitting = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    document.documentElement.style.setProperty('--pane-width', `${fitting}px`);
    splitter.setAttribute('aria-valuenow', String(fitting));
  };
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('dragging');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  splitter.addEventListener('pointerup', () => document.body.classList.remove('dragging'));
  splitter.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step) set(Number(splitter.getAttribute('aria-valuenow')) + step);
  });
}
