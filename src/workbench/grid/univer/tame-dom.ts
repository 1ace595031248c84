/**
 * Puts right what Univer's own elements do to the page around them, whenever it makes some: canvases that come first in
 * the tab order, and two landmarks of the same name for messages that are never shown here.
 */
export function tameDom(root: HTMLElement): void {
  const tame = (): void => {
    for (const canvas of root.querySelectorAll<HTMLElement>('canvas[tabindex="1"]')) {
      canvas.tabIndex = -1;
    }
    for (const section of root.querySelectorAll('section[aria-label^="Notifications"]')) {
      section.removeAttribute('aria-label');
    }
  };
  new MutationObserver(tame).observe(root, { childList: true, subtree: true });
}
