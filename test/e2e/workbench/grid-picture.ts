import type { Page } from 'playwright-core';

export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** The line and wave of a cell with an error. */
export const RED: Colour = { red: 196, green: 49, blue: 75 };
/** The ground of a cell that was marked as an error. */
export const PINK: Colour = { red: 249, green: 198, blue: 203 };
/** The frame of a cell that the open problem was compared with. */
export const FRAME: Colour = { red: 15, green: 107, blue: 60 };
/** Looks again until something holds. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const patience = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > patience) throw new Error('it never came to be');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Where a colour is first drawn in the grid, from the top, on the page; null when it is nowhere. */
export async function findColour(
  page: Page,
  colour: Colour,
): Promise<{ x: number; y: number } | null> {
  return page.evaluate(({ red, green, blue }) => {
    const canvas = document.querySelector<HTMLCanvasElement>(
      'canvas[id^=univer-sheet-main-canvas]',
    )!;
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
    const box = canvas.getBoundingClientRect();
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) {
        const pixel = at / 4;
        return {
          x: box.x + ((pixel % width) * box.width) / width,
          y: box.y + (Math.floor(pixel / width) * box.height) / height,
        };
      }
    }
    return null;
  }, colour);
}
