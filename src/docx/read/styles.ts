import type { XmlScanner } from '../../xlsx/xml/scan';

/** A paragraph's place in a list: which list, and how deep. */
export interface NumberRef {
  readonly list: string;
  readonly level: number;
}

/** What a paragraph style says of numbers and headings. */
export interface ParagraphStyle {
  readonly basedOn: string | null;
  readonly list: string | null;
  readonly level: number | null;
  /** 1 to 9; null for body text. */
  readonly outline: number | null;
  readonly name: string;
}

/** The paragraph styles by id; the default one also under the empty id. */
export function readStyles(xml: XmlScanner): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, ParagraphStyle>();
  xml.root('styles');
  while (xml.child(1)) {
    if (xml.name !== 'style' || xml.attribute('w:type') !== 'paragraph') continue;
    const id = xml.attribute('w:styleId') ?? '';
    const isDefault = isOn(xml.attribute('w:default') ?? '0');
    const style = readStyle(xml);
    styles.set(id, style);
    if (isDefault) styles.set('', style);
  }
  return styles;
}

function readStyle(xml: XmlScanner): ParagraphStyle {
  const inside = xml.depth;
  const style = {
    basedOn: null as string | null,
    list: null as string | null,
    level: null as number | null,
    outline: null as number | null,
    name: '',
  };
  while (xml.next() && xml.depth >= inside) {
    if (!xml.opened) continue;
    const value = xml.attribute('w:val') ?? '';
    if (xml.name === 'name') style.name = value;
    else if (xml.name === 'basedOn') style.basedOn = value;
    else if (xml.name === 'numId') style.list = value;
    else if (xml.name === 'ilvl') style.level = Number(value) || 0;
    else if (xml.name === 'outlineLvl' && Number(value) < 9) style.outline = Number(value) + 1;
  }
  return style;
}

/** A property of a style or of those it is based on; circles end after a while. */
export function inherited<Value>(
  styles: ReadonlyMap<string, ParagraphStyle>,
  id: string,
  of: (style: ParagraphStyle) => Value | null,
): Value | null {
  let style = styles.get(id);
  for (let steps = 0; style && steps < 20; steps += 1) {
    const value = of(style);
    if (value !== null) return value;
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return null;
}

/** Whether an on-off attribute is on; one without a value is. */
export function isOn(value: string | null): boolean {
  return (
    value === null || (value !== '0' && value !== 'false' && value !== 'off' && value !== 'none')
  );
}
