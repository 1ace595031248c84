import { block } from './elements';

/** A sheet among the tabs. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  /** Hidden in the file, and still so after saving: here it can be looked at. */
  readonly hidden: boolean;
}

/** Draws the tabs; arrow keys move among them, as the pattern for tab lists has it. */
export function showTabs(tabs: readonly Tab[], active: string, choose: (id: string) => void): void {
  const list = block('sheet-tabs');
  const hadFocus = list.contains(document.activeElement);
  const buttons = tabs.map((tab) => tabButton(tab, tab.id === active, choose));
  buttons.forEach((one, at) => {
    one.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      choose(tabs[(at + step + tabs.length) % tabs.length]!.id);
    });
  });
  list.replaceChildren(...buttons);
  const selected = buttons.find((one) => one.getAttribute('aria-selected') === 'true');
  if (hadFocus) selected?.focus();
  selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function tabButton(
  { id, name, hidden }: Tab,
  selected: boolean,
  choose: (id: string) => void,
): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.role = 'tab';
  made.tabIndex = selected ? 0 : -1;
  made.setAttribute('aria-selected', String(selected));
  made.textContent = hidden ? `${name}（隐藏）` : name;
  made.title = hidden ? '在文件里是隐藏的，保存后仍然隐藏' : name;
  if (hidden) made.className = 'hidden-sheet';
  made.addEventListener('click', () => choose(id));
  return made;
}
