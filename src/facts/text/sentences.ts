import type { Prose } from './prose';
import { withoutLead } from '../../language/form/lead';

/** The sentences of a text, trimmed, without their end marks. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[。；;！!？?\n]/)
    .map((one) => withoutLead(one.trim()))
    .filter((one) => one !== '');
}

/** Whether a text is a sentence, and no list of words beside each other. */
export function isSentence({ field, paragraph }: Prose): boolean {
  return /[，。；,;：:]/.test(field.text) || (paragraph?.role === 'body' && field.text.length > 20);
}
