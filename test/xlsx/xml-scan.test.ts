import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { ReadError } from '../../src/model/outcome';
import { XmlScanner } from '../../src/xlsx/xml/scan';

/** The tags of a part as plain text: `<row r=1>`, `</row>`. Attributes by the names given. */
function scanned(source: string, names: readonly string[]): string[] {
  const xml = new XmlScanner(source, 'test.xml');
  const tags: string[] = [];
  while (xml.next()) {
    const values = names
      .map((name) => [name, xml.attribute(name)])
      .filter(([, value]) => value !== null);
    const attributes = values.map(([name, value]) => ` ${name!}=${value!}`).join('');
    tags.push(xml.opened ? `<${xml.name}${attributes}>` : `</${xml.name}>`);
  }
  return tags;
}

/** The same by saxes, the well-known parser; throws where the XML is not well-formed. */
function parsed(source: string, names: readonly string[]): string[] {
  const tags: string[] = [];
  const parser = new SaxesParser({ xmlns: false });
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const found = names.filter((each) => Object.prototype.hasOwnProperty.call(attributes, each));
    tags.push(`<${local(name)}${found.map((each) => ` ${each}=${attributes[each]!}`).join('')}>`);
  });
  parser.on('closetag', ({ name }) => tags.push(`</${local(name)}>`));
  parser.write(source).close();
  return tags;
}

const NAMES = ['r', 's', 'x:id'];

const text = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', '目', '&amp;', '&#39033;', '&#x76EE;', '>', '"'),
});
const attribute = fc
  .tuple(fc.constantFrom(...NAMES), text, fc.constantFrom('"', "'"), fc.constantFrom('', ' '))
  .map(
    ([name, value, quote, gap]) =>
      [name, ` ${name}${gap}=${gap}${quote}${value.replace(/["'\n]/g, '')}${quote}`] as const,
  );
const attributes = fc
  .uniqueArray(attribute, { selector: ([name]) => name })
  .map((all) => all.map(([, written]) => written).join(''));
const aside = fc.constantFrom('', '<!-- <b> & -->', '<?pi <a ?>', '<![CDATA[<c>&]]>');

/** XML documents of a few elements, with everything that a writer may put in. */
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom('a', 'row', 'x:c', 'main:worksheet'),
      attributes,
      fc.array(fc.oneof({ depthSize: 'small' }, text, aside, tie('element')), { maxLength: 4 }),
      fc.constantFrom('', ' ', '\n'),
    )
    .map(([name, given, inside, gap]) =>
      inside.length === 0
        ? `<${name}${given}${gap}/>`
        : `<${name}${given}${gap}>${inside.join('')}</${name}${gap}>`,
    ),
}));

describe('the scanner against saxes', () => {
  it('sees the same tags and attributes in every well-formed part', () => {
    fc.assert(
      fc.property(element, (root) => {
        const source = `<?xml version="1.0"?>\n<!-- head -->${root}\n`;
        expect(scanned(source, NAMES)).toEqual(parsed(source, NAMES));
      }),
      { numRuns: 500 },
    );
  });

  it('never sees other tags than saxes where both accept, and refuses with a ReadError only', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.constantFrom('', '<', '>', '/', '"', '=', '&', ' ', 'a', '</a>', '<a>'),
    );
    fc.assert(
      fc.property(element, edit, (root, [at, put]) => {
        const place = at % root.length;
        const source = root.slice(0, place) + put + root.slice(place + 1);
        const ours = attempt(() => scanned(source, NAMES));
        const theirs = attempt(() => parsed(source, NAMES));
        if (ours !== null && theirs !== null) expect(ours).toEqual(theirs);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['crossed tags', '<a><b></a></b>'],
    ['an open end', '<a><b></b>'],
    ['a longer name in the closing tag', '<a></ab>'],
    ['a value without quotes', '<a r=1/>'],
    ['a value without end', '<a r="1/>'],
    ['an attribute without value', '<a r/>'],
    ['attributes that touch', '<a r="1"s="2"/>'],
    ['a tag within a tag', '<a <b/>>'],
    ['text before', 'x<a/>'],
    ['text behind', '<a/>x'],
    ['a second element behind', '<a/><b/>'],
    ['a comment without end', '<a><!-- </a>'],
    ['nothing', ' \n'],
  ])('refuses %s as saxes does', (_, source) => {
    expect(() => parsed(source, NAMES)).toThrow();
    expect(() => scanned(source, NAMES)).toThrow(ReadError);
  });
});

describe('skipEmpty', () => {
  const rows = (source: string) => {
    const xml = new XmlScanner(`<data>${source}</data>`, 'test.xml');
    xml.root('data');
    const skipped = xml.skipEmpty('<row r="');
    return { skipped, next: xml.next() && xml.opened ? xml.attribute('r') : null };
  };

  it.each([
    [
      'over empty elements up to the first with content',
      '<row r="1"/><row r="2" s="3"/><row r="3"><c/></row>',
      '2',
      '3',
    ],
    ['nowhere when the first has content', '<row r="1"></row>', null, '1'],
    [
      'not into a value that looks like an end',
      '<row r="1"/><row r="2" t="/>"><c/></row>',
      '1',
      '2',
    ],
    ['over a value that holds an end', '<row r="1" t="/>"/><row r="2" t=">"/>', '2', null],
    ['no further than double quotes go', `<row r="1"/><row r="2" t='1'/>`, '1', '2'],
    ['nowhere in what is broken', '<row r="1"/><row r="2" <row r="3"/>', '1', undefined],
  ])('goes %s', (_, source, skipped, next) => {
    if (next === undefined) expect(() => rows(source)).toThrow(ReadError);
    else expect(rows(source)).toEqual({ skipped, next });
  });
});

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
