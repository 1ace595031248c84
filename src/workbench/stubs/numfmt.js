import {
  parseDate as readDate,
  parseNumber as readNumber,
  parseTime as readTime,
} from 'numfmt-itself';

/**
 * Univer asks of every text in sight, each time it draws, whether it could also be a date, a time or a number: a quarter of
 * the time that drawing takes. A text is the same the next time, so it is read once.
 */
const MOST = 4096;

function once(read) {
  const known = new Map();
  return (text, options) => {
    if (options) return read(text, options);
    if (!known.has(text)) {
      if (known.size >= MOST) known.clear();
      known.set(text, read(text));
    }
    return known.get(text);
  };
}

export * from 'numfmt-itself';
export const parseDate = once(readDate);
export const parseTime = once(readTime);
export const parseNumber = once(readNumber);
