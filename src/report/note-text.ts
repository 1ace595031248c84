import type { Note } from '../model/note';
import { a1, type Place } from '../model/place';
import type { Problem } from '../model/problem';
import { SEVERITY_NAMES } from './severity-names';

const MOST_WAYS = 2;

/** A problem as the note that goes into the file: what is wrong, what else takes part, what it rests on, what to do. */
export function noteOf(problem: Problem): Note {
  const { severity, message, related, fixes, sources, rule, place } = problem;
  const text = [
    `【${SEVERITY_NAMES[severity]}】${message}`,
    ...related.map((other) => `相关：${placeName(other.place, place)} ${other.message}`),
    ...fixes.slice(0, MOST_WAYS).map(({ title }) => `建议：${title}`),
    sources.length > 0 ? `依据：${sources.join('、')}（${rule}）` : `规则：${rule}`,
  ].join('\n');
  return { place, text };
}

function placeName(other: Place, from: Place): string {
  return other.sheet === from.sheet ? a1(other) : `${other.sheet}!${a1(other)}`;
}
