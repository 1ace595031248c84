/** @jest-environment jsdom */
import { strand, unstrand } from '../../src/taskpane/boot/stranded';

const REASONS = ['outside', 'old', 'unloaded', 'slow'] as const;

const shown = () =>
  [...document.querySelectorAll('body > :not([hidden])')].map((element) => element.id);

beforeEach(() => {
  const cards = REASONS.map((one) => `<main id="stranded-${one}" class="stranded" hidden></main>`);
  document.body.innerHTML = `<div id="pane"></div>${cards.join('')}`;
});

test.each(REASONS)('%s is one card, in the place of the pane', (reason) => {
  strand(reason);
  expect(shown()).toEqual([`stranded-${reason}`]);
});

test('that it takes long is not said beside the true reason', () => {
  strand('unloaded');
  strand('slow');
  expect(shown()).toEqual(['stranded-unloaded']);
});

test('the true reason takes the place of that it takes long', () => {
  strand('slow');
  strand('outside');
  expect(shown()).toEqual(['stranded-outside']);
});

test('a pane that comes late is seen', () => {
  strand('slow');
  unstrand();
  expect(shown()).toEqual(['pane']);
});
