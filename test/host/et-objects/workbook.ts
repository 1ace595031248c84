import type { EtProperties, EtWorkbook, EtXmlParts } from '../../../src/hosts/wps/et';
import { refuseGone, refuseReadOnly, type InBook } from './program';
import { define } from './strict';
import { worksheet, worksheets } from './worksheet';

interface Part extends InBook {
  readonly id: string;
}

const part = define<Part, ReturnType<EtXmlParts['Item']>>('CustomXMLPart', {
  get: { XML: ({ book, id }) => book.model.parts.get(id) },
  call: {
    Delete: ({ book, id }) => {
      refuseReadOnly({ book });
      book.model.parts.delete(id);
    },
  },
});

interface Parts extends InBook {
  /** null: of every namespace. */
  readonly namespace: string | null;
}

const idsOf = ({ book, namespace }: Parts) =>
  [...book.model.parts].flatMap(([id, xml]) =>
    namespace === null || xml.includes(`"${namespace}"`) ? [id] : [],
  );

const parts: (self: Parts) => EtXmlParts = define<Parts, EtXmlParts>(
  'CustomXMLParts',
  {
    get: { Count: (self) => idsOf(self).length },
    call: {
      Item: (self, index: number) => {
        const id = idsOf(self)[index - 1];
        if (id === undefined) throw new Error(`下标越界: ${index}`);
        return part({ ...self, id });
      },
      Add: ({ program, book }, xml: string) => {
        refuseReadOnly({ book });
        if (program.quirks.xmlParts === 'ok') book.model.addPart(xml);
      },
      SelectByNamespace: (self, namespace: string) => parts({ ...self, namespace }),
    },
  },
  ({ program }) => {
    if (program.quirks.xmlParts === 'throws') throw new Error('未实现');
  },
);

interface Property extends InBook {
  readonly name: string;
}

const property = define<Property, ReturnType<EtProperties['Item']>>('DocumentProperty', {
  get: { Name: ({ name }) => name, Value: ({ book, name }) => book.properties.get(name) },
  call: {
    Delete: ({ book, name }) => {
      refuseReadOnly({ book });
      book.properties.delete(name);
    },
  },
});

const properties = define<InBook, EtProperties>('DocumentProperties', {
  get: { Count: ({ book }) => book.properties.size },
  call: {
    Item: (self, index: number) => {
      const name = [...self.book.properties.keys()][index - 1];
      if (name === undefined) throw new Error(`下标越界: ${index}`);
      return property({ ...self, name });
    },
    Add: ({ book }, name: string, link: boolean, type: number, value: string) => {
      refuseReadOnly({ book });
      if (link || type !== 4) throw new Error('only texts are simulated');
      if (book.properties.has(name)) throw new Error(`there is a property ${name}`);
      if (value.length > 254) throw new Error('the text is too long');
      book.properties.set(name, value);
    },
  },
});

export const workbook = define<InBook, EtWorkbook>(
  'Workbook',
  {
    get: {
      Name: ({ book }) => book.fullName.slice(book.fullName.lastIndexOf('/') + 1),
      FullName: ({ book }) => book.fullName,
      Date1904: ({ book }) => book.date1904,
      Worksheets: worksheets,
      Sheets: worksheets,
      ActiveSheet: (self) => worksheet({ ...self, sheet: self.book.model.active! }),
      CustomXMLParts: (self) => parts({ ...self, namespace: null }),
      CustomDocumentProperties: properties,
    },
  },
  refuseGone,
);
