/** An element of the page by its id. A wrong id or kind is a mistake of ours: it throws. */
export function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} “${id}”`);
  return found;
}

export const button = (id: string): HTMLButtonElement => element(id, HTMLButtonElement);
export const block = (id: string): HTMLElement => element(id, HTMLElement);

/** Calls when a button is pressed. */
export function onPress(id: string, press: () => void): void {
  button(id).addEventListener('click', press);
}

/** A new button with a name. */
export function makeButton(name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', press);
  return made;
}
