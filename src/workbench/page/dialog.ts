import { block, element, makeButton } from './elements';

export interface Choice<T> {
  readonly name: string;
  readonly value: T;
  readonly primary?: boolean;
}

/** Asks a question over the page; Escape is the last choice, which therefore changes nothing. */
export function ask<T>(
  title: string,
  body: string | Node,
  choices: readonly Choice<T>[],
): Promise<T> {
  const dialog = fill(title, body);
  return new Promise((resolve) => {
    let answer = choices[choices.length - 1]!.value;
    block('dialog-actions').replaceChildren(
      ...choices.map(({ name, value, primary }) => {
        const made = makeButton(name, () => {
          answer = value;
          dialog.close();
        });
        if (primary) made.className = 'primary';
        return made;
      }),
    );
    dialog.addEventListener('close', () => resolve(answer), { once: true });
    dialog.showModal();
  });
}

/** Tells something over the page. */
export async function tell(title: string, body: string | Node): Promise<void> {
  await ask(title, body, [{ name: '知道了', value: null, primary: true }]);
}

function fill(title: string, body: string | Node): HTMLDialogElement {
  const dialog = element('dialog', HTMLDialogElement);
  if (dialog.open) dialog.close();
  block('dialog-title').textContent = title;
  const content = typeof body === 'string' ? paragraph(body) : body;
  block('dialog-body').replaceChildren(content);
  return dialog;
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

/** A dialog for something that takes a while; `close` ends it, the button cancels. */
export function showProgress(
  title: string,
  body: string,
  cancel: () => void,
): { close: () => void } {
  const content = document.createElement('div');
  const bar = document.createElement('progress');
  bar.setAttribute('aria-label', title);
  content.append(paragraph(body), bar);
  const dialog = fill(title, content);
  let over = false;
  block('dialog-actions').replaceChildren(makeButton('取消', () => dialog.close()));
  dialog.addEventListener('close', () => over || cancel(), { once: true });
  dialog.showModal();
  return {
    close: () => {
      over = true;
      dialog.close();
    },
  };
}
