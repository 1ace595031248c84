import { createMemoryHost, type MemoryHost } from '../../../../src/hosts/memory/memory-host';
import type { SheetDraft } from '../../../../src/model/sheet-draft';
import { fillTemplate } from '../../../../src/templates/fill-template';
import { hebeiProject } from '../../../../src/templates/hebei-project';
import { RULES } from '../../../../src/rules/list';
import { PROPERTY_FEE_TABLE } from '../../../../scripts/example-facts';

/** The workbooks that the journeys open, each made by our own template. */
export const BOOKS: Readonly<Record<string, () => Promise<MemoryHost>>> = {
  sample: () => hostWith([sample('物业费')]),
  /** The sample twice on one sheet. */
  two: () => hostWith([stacked('物业费', 2)]),
  /** Sixty times the sample: over two thousand problems. */
  long: () => hostWith([stacked('物业费', 60)]),
  empty: () => hostWith([]),
  /** Nothing to say: every rule is switched off in the workbook's own settings. */
  clean: async () => {
    const host = await hostWith([sample('物业费')]);
    const severities = Object.fromEntries(RULES.map(({ id }) => [id, 'off']));
    await host.store.set('settings', JSON.stringify({ severities }));
    return host;
  },
  /** 5 sheets of 200 tables each. */
  many: () => hostWith(['一', '二', '三', '四', '五'].map((name) => stacked(`附表${name}`, 200))),
};

/** A filled table with problems of every kind. */
export function sample(name: string): SheetDraft {
  const form = { ...hebeiProject, parts: hebeiProject.parts.slice(0, -1) };
  return { ...fillTemplate(form, PROPERTY_FEE_TABLE), name };
}

/** The sample's table a number of times below itself, with an empty row between. */
function stacked(name: string, times: number): SheetDraft {
  const one = sample(name);
  const height = 2 + one.cells.reduce((last, { row }) => Math.max(last, row), 0);
  const copies = Array.from({ length: times }, (_, index) => index * height);
  return {
    ...one,
    cells: copies.flatMap((down) => one.cells.map((cell) => ({ ...cell, row: cell.row + down }))),
    merges: copies.flatMap((down) =>
      one.merges.map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down })),
    ),
    lists: [],
  };
}

async function hostWith(drafts: readonly SheetDraft[]): Promise<MemoryHost> {
  const host = createMemoryHost({ grids: [] });
  for (const draft of drafts) await host.insertSheet({ draft, at: null });
  host.counts.writes = 0;
  return host;
}
