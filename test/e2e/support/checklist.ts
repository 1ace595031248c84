import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { shoot } from './shoot';

/** The steps of a page of the real-machine checklist, `E1` and what is to be done. */
function checklistSteps(letter: 'E' | 'W'): ReadonlyMap<string, string> {
  const text = readFileSync('docs/real-machine-checklist.md', 'utf8');
  const rows = text.matchAll(new RegExp(`^\\| (${letter}\\d+) +\\| ([^|]+?) +\\|`, 'gm'));
  return new Map([...rows].map(([, step, what]) => [step!, what!]));
}

/** Walks the page step by step, with a picture of each; a step that the simulation cannot do is named with the reason. */
export async function walk(
  letter: 'E' | 'W',
  page: Page,
  steps: Readonly<Record<string, () => Promise<unknown>>>,
  onlyReal: Readonly<Record<string, string>>,
): Promise<void> {
  const told = [...checklistSteps(letter).keys()];
  expect([...Object.keys(steps), ...Object.keys(onlyReal)].sort()).toEqual([...told].sort());
  for (const step of told) {
    if (!steps[step]) continue;
    await steps[step]();
    await shoot(page, `checklist-${step}`);
  }
}
