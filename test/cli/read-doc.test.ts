import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CFB } from '@e965/xlsx';
import { propertyFeeDocument } from '../../scripts/property-fee-document';
import { readDoc } from '../../src/cli/files/read-doc';
import { readTextFile } from '../../src/docx/read-text';
import { check } from '../../src/lint/check';
import { hasOffice, SOFFICE } from '../support/libre-office';

const OFFICE = hasOffice('writer');
const ifPresent = OFFICE ? test : test.skip;

ifPresent(
  'an old Word document tells what the new one tells, but for numbers that Word may have written (skipped without LibreOffice)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
    const docx = propertyFeeDocument();
    writeFileSync(join(folder, 'text.docx'), docx);
    spawnSync(
      SOFFICE,
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'doc:MS Word 97',
        '--outdir',
        folder,
        join(folder, 'text.docx'),
      ],
      { timeout: 90_000 },
    );
    const book = await readDoc(readFileSync(join(folder, 'text.doc')));
    rmSync(folder, { recursive: true });
    const told = (of: NonNullable<typeof book>) =>
      check(of)
        .problems.map(({ rule, message }) =>
          rule === 'section-number-gap' ? rule : `${rule} ${message}`,
        )
        .sort();
    expect(book!.text!.source).toBe('doc');
    expect(told(book!)).toEqual(told(readTextFile(docx)!));
  },
  120_000,
);

function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, bytes);
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as number[]);
}

test('a workbook and what is no compound file are left to others', async () => {
  expect(await readDoc(compound({ Workbook: new Uint8Array(5000) }))).toBeNull();
  expect(await readDoc(propertyFeeDocument())).toBeNull();
  expect(
    await readDoc(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
  ).toBeNull();
});

test.each([
  ['with a password', 0x0100, 'encrypted'],
  ['whose words are missing', 0, 'damaged'],
])('a document %s is told for what it is', async (_, flags, code) => {
  const words = new Uint8Array(5000);
  new DataView(words.buffer).setUint16(0, 0xa5ec, true);
  new DataView(words.buffer).setUint16(0x0a, flags, true);
  const file = compound({ WordDocument: words });
  await expect(readDoc(file)).rejects.toMatchObject({ code });
});
