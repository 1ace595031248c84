import { SaxesParser } from 'saxes';
import { Refusal, simulate, type Simulated } from '../excel-protocol/simulated';
import { refuseInProtectedView, type Excel } from './excel';

interface Part {
  readonly excel: Excel;
  readonly id: string;
}

interface Scoped {
  readonly excel: Excel;
  readonly ids: readonly string[];
}

function refuseBroken(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => {
    throw new Refusal('InvalidArgument', `no XML: ${message}`);
  });
  parser.write(xml).close();
}

const part = simulate<Part>('CustomXmlPart', {
  identity: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id },
  call: {
    GetXml: ({ excel, id }) => excel.workbook.parts.get(id),
    SetXml: ({ excel, id }, xml: string) => {
      refuseInProtectedView(excel.workbook);
      refuseBroken(xml);
      excel.workbook.parts.set(id, xml);
    },
    Delete: ({ excel, id }) => {
      refuseInProtectedView(excel.workbook);
      excel.workbook.parts.delete(id);
    },
  },
});

const scoped = simulate<Scoped>('CustomXmlPartScopedCollection', {
  items: ({ excel, ids }) => ids.map((id) => part({ excel, id })),
  call: {
    GetCount: ({ ids }) => ids.length,
    GetOnlyItemOrNullObject: ({ excel, ids }) =>
      ids.length === 1 ? part({ excel, id: ids[0]! }) : null,
  },
});

/** The custom XML parts of the workbook. */
export const parts: (excel: Excel) => Simulated = simulate<Excel>('CustomXmlPartCollection', {
  item: (excel, id: string) => {
    if (!excel.workbook.parts.has(id)) throw new Refusal('ItemNotFound', `no part ${id}`);
    return part({ excel, id });
  },
  items: (excel) => [...excel.workbook.parts.keys()].map((id) => part({ excel, id })),
  call: {
    Add: (excel, xml: string) => {
      refuseInProtectedView(excel.workbook);
      refuseBroken(xml);
      return part({ excel, id: excel.workbook.addPart(xml) });
    },
    GetByNamespace: (excel, namespace: string) => {
      const ids = [...excel.workbook.parts]
        .filter(([, xml]) => xml.includes(`"${namespace}"`))
        .map(([id]) => id);
      return scoped({ excel, ids });
    },
  },
});
