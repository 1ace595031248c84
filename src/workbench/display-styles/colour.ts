import type { XmlScanner } from '../../xlsx/xml/scan';
import { INDEXED_COLOURS } from './indexed-colours';

/** The twelve theme colours in the order in which cells count them: light 1, dark 1, light 2, dark 2, six accents, two of links. */
export type Theme = readonly string[];

/** The colour element just opened, as `#rrggbb`; null for the system's own. */
export function readColour(xml: XmlScanner, theme: Theme): string | null {
  const rgb = xml.attribute('rgb');
  const themed = xml.attribute('theme');
  const indexed = xml.attribute('indexed');
  const base = rgb
    ? `#${rgb.slice(-6).toLowerCase()}`
    : themed !== null
      ? theme[Number(themed)]
      : INDEXED_COLOURS[Number(indexed ?? NaN)];
  if (!base || !/^#[0-9a-f]{6}$/.test(base)) return null;
  return tinted(base, Number(xml.attribute('tint') ?? 0));
}

/** Lightens (tint above 0) or darkens a colour as spreadsheets do: by its lightness alone. */
function tinted(colour: string, tint: number): string {
  if (!tint) return colour;
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [max, min] = [Math.max(...channels), Math.min(...channels)];
  const light = (max + min) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const wantedChroma = saturation * (1 - Math.abs(2 * wanted - 1));
  const hex = channels.map((channel) => {
    const place = chroma === 0 ? 0 : (channel - min) / chroma;
    const value = wanted - wantedChroma / 2 + place * wantedChroma;
    const byte = Math.round(Math.min(1, Math.max(0, value)) * 255);
    return byte.toString(16).padStart(2, '0');
  });
  return `#${hex.join('')}`;
}
