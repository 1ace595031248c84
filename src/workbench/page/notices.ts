import { block, makeButton } from './elements';

/** How long a sentence stays, in milliseconds: time to read it twice. */
const SHOWN_FOR = 9000;

export interface NoticeOptions {
  /** A refusal: what was asked for was not done. */
  readonly refusal?: boolean;
  readonly actions?: readonly { readonly name: string; readonly run: () => void }[];
}

/** Says a sentence at the foot of the page; one with actions stays until it is answered. The same sentence is not piled up. */
export function notify(
  sentence: string,
  { refusal = false, actions = [] }: NoticeOptions = {},
): void {
  const place = block('notices');
  for (const old of place.querySelectorAll('.notice')) {
    if (old.querySelector('span')?.textContent === sentence) old.remove();
  }
  const notice = document.createElement('div');
  notice.className = refusal ? 'notice refusal' : 'notice';
  const text = document.createElement('span');
  text.textContent = sentence;
  notice.append(text);
  for (const { name, run } of actions) {
    notice.append(
      makeButton(name, () => {
        notice.remove();
        run();
      }),
    );
  }
  if (actions.length === 0) {
    notice.append(makeButton('知道了', () => notice.remove()));
    setTimeout(() => notice.remove(), SHOWN_FOR);
  }
  place.append(notice);
}
