import { recentFiles, reopen } from '../file/recent';
import type { PickedFile } from '../file/pick-file';
import { block, button, makeButton } from './elements';
import { notify } from './notices';

/** The list of files that were opened before; its button is only there when there are some. */
export async function installRecentMenu(open: (picked: PickedFile) => void): Promise<void> {
  const menu = block('recent-menu');
  const opener = button('recent');
  const close = (): void => {
    menu.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
  };
  opener.hidden = (await recentFiles()).length === 0;
  opener.addEventListener('click', () => void (menu.hidden ? show() : close()));
  window.addEventListener('click', (event) => {
    if (!menu.contains(event.target as Node) && !opener.contains(event.target as Node)) close();
  });
  menu.addEventListener('keydown', (event) => moveInMenu(event, menu, close, opener));

  const show = async (): Promise<void> => {
    const files = await recentFiles();
    const items = files.map((recent) => {
      const item = makeButton(recent.name, () => {
        close();
        void reopen(recent).then((file) => {
          if (file) open({ file, handle: recent.handle });
          else notify(`“${recent.name}”没有打开：可能已移动或删除。`, { refusal: true });
        });
      });
      item.role = 'menuitem';
      return item;
    });
    menu.replaceChildren(...items);
    const { left, bottom } = opener.getBoundingClientRect();
    Object.assign(menu.style, { left: `${left}px`, top: `${bottom + 4}px` });
    menu.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    items[0]?.focus();
  };
}

function moveInMenu(
  event: KeyboardEvent,
  menu: HTMLElement,
  close: () => void,
  opener: HTMLElement,
): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') {
    close();
    opener.focus();
  } else if (step) {
    event.preventDefault();
    const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    items[(at + step + items.length) % items.length]?.focus();
  }
}
