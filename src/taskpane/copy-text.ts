/** Copies a text; tells whether it worked. Office's webviews often refuse the clipboard interface, so the old way is the way. */
export function copyText(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.className = 'visually-hidden';
  document.body.appendChild(field);
  const before = document.activeElement;
  field.select();
  const copied = document.execCommand('copy');
  document.body.removeChild(field);
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
