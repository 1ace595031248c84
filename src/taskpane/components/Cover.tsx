import * as React from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import { Icon } from './Icon';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** A page over the screen: it takes the focus and keeps it; Esc or the cross closes it, and the focus goes back. */
export function Cover({ title, onClose, children }: Props): JSX.Element {
  const box = React.useRef<HTMLElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'Tab') keepInside(event, box.current!);
    // What lies below does not move meanwhile.
    else if (/^F[89]$/.test(event.key)) event.preventDefault();
  };
  return (
    <section
      ref={box}
      className="cover"
      role="dialog"
      aria-modal="true"
      aria-label={title}
      onKeyDown={onKeyDown}
    >
      <div className="cover__head">
        <h2 className="cover__title" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <IconButton ariaLabel="关闭" title="关闭（Esc）" onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </div>
      <div className="cover__body">{children}</div>
    </section>
  );
}

/** Tab at the last control goes on with the first, Shift+Tab at the first with the last. */
function keepInside(event: React.KeyboardEvent, box: HTMLElement): void {
  const stops = box.querySelectorAll<HTMLElement>(
    'button:not([disabled]), select, summary, [tabindex="0"]',
  );
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const at = document.activeElement;
  const leaves = event.shiftKey ? at === first || !isStop(stops, at) : at === last;
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

function isStop(stops: NodeListOf<HTMLElement>, at: Element | null): boolean {
  return Array.prototype.indexOf.call(stops, at) >= 0;
}
