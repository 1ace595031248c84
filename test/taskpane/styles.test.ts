import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'src/taskpane/styles';

interface Rule {
  readonly selector: string;
  readonly declarations: string;
}

/** Every rule of a style sheet, those inside @media too. */
function rulesOf(css: string): Rule[] {
  const bare = css.replace(/\/\*[^]*?\*\//g, '');
  return [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, declarations]) => ({
    selector: selector!.trim(),
    declarations: declarations!,
  }));
}

/** What Chromium 69, the floor in WPS, does not understand or gets wrong. */
function unknownIn({ selector, declarations }: Rule): string[] {
  const found: string[] = [];
  if (
    /display:\s*(inline-)?flex/.test(declarations) &&
    /(^|[\s;])(row-|column-)?gap:/.test(declarations)
  )
    found.push('gap in a flex box');
  if (/(^|[\s;])(inset|aspect-ratio|place-self|translate|scale|rotate)\s*:/.test(declarations))
    found.push('a property that came later');
  if (/\b(min|max|clamp)\(/.test(declarations.replace(/minmax\(/g, '')))
    found.push('min, max or clamp');
  if (/:(is|where|has)\(/.test(selector)) found.push('a selector that came later');
  // Inside :not() a browser that does not know it drops the rule, as is meant.
  if (/:focus-visible/.test(selector.replace(/:not\(:focus-visible\)/g, '')))
    found.push('focus-visible without another way to see the focus');
  if (selector.includes('&')) found.push('nesting');
  return found.map((what) => `${selector}: ${what}`);
}

const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));

test('there are style sheets, and the check finds what it looks for', () => {
  expect(sheets.length).toBeGreaterThan(5);
  const bad = 'a { display: flex; gap: 8px; } b:focus-visible { inset: 0; width: min(1px, 2px); }';
  expect(rulesOf(bad).flatMap(unknownIn)).toHaveLength(4);
});

test.each(sheets)('%s keeps to what Chromium 69 draws', (name) => {
  expect(rulesOf(readFileSync(join(FOLDER, name), 'utf8')).flatMap(unknownIn)).toEqual([]);
});
