import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotateDocx } from '../../src/docx/annotate/annotate';
import { editDocx } from '../../src/docx/edit/edit-docx';
import type { SetText } from '../../src/model/edit';
import { docxFile, p, run, tbl } from '../support/docx-file';
import { hasOffice, SOFFICE } from '../support/libre-office';

/** Debian's own Python first: there python-docx comes from a package. */
const PYTHON = ['/usr/bin/python3', 'python3'].find(
  (python) => spawnSync(python, ['-c', 'import docx']).status === 0,
);
const OFFICE = hasOffice('writer');
const ifPresent = (present: boolean): typeof test => (present ? test : test.skip);

const TEXTS = ['一、总体绩效目标', '依法依规进开展审批，收集意见意见建议。', '预算数', '316 万元'];
const FIXED = ['一、总体绩效目标', '依法依规开展审批，收集意见建议；', '预算数', '316万元'];
const before = docxFile(
  p(TEXTS[0]) +
    `<w:p>${run('依法依规进', '<w:b/>')}${run('开展审批，收集意见意见')}${run('建议。')}</w:p>` +
    tbl(`${TEXTS[2]!} | ${TEXTS[3]!}`) +
    p(),
);
const EDITS: readonly SetText[] = [
  { kind: 'set-text', place: { sheet: '正文', row: 1, col: 0 }, held: TEXTS[1]!, text: FIXED[1]! },
  { kind: 'set-text', place: { sheet: '表1', row: 0, col: 1 }, held: TEXTS[3]!, text: FIXED[3]! },
];
const marked = annotateDocx(
  before,
  EDITS.map(({ place }) => ({ place, text: '说明' })),
  EDITS,
).bytes;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
  writeFileSync(join(folder, 'marked.docx'), marked);
  writeFileSync(join(folder, 'fixed.docx'), editDocx(before, EDITS).bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

ifPresent(PYTHON !== undefined)(
  'python-docx opens both, and reads the fixed text (skipped without python-docx)',
  () => {
    const script = `
import json, sys, docx
read = docx.Document(sys.argv[1])
print(json.dumps([one.text for one in read.paragraphs] + [cell.text for row in read.tables[0].rows for cell in row.cells]))
docx.Document(sys.argv[2])
`;
    const { stdout, stderr } = spawnSync(
      PYTHON!,
      ['-c', script, join(folder, 'fixed.docx'), join(folder, 'marked.docx')],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([FIXED[0], FIXED[1], '', FIXED[2], FIXED[3]]);
  },
  60_000,
);

ifPresent(OFFICE)(
  'in LibreOffice, accepting all gives the fixed text and rejecting all the original (skipped without LibreOffice)',
  () => {
    expect(decided('Accept')).toEqual(FIXED);
    expect(decided('Reject')).toEqual(TEXTS);
  },
  180_000,
);

/** The lines of the marked document after LibreOffice has decided on all of its tracked changes. */
function decided(verdict: 'Accept' | 'Reject'): string[] {
  const profile = join(folder, 'profile');
  const basic = join(profile, 'user', 'basic', 'Standard');
  // A profile of its own, which LibreOffice fills when it starts for the first time.
  office(profile, ['--terminate_after_init']);
  mkdirSync(basic, { recursive: true });
  const url = (name: string) => `file://${join(folder, name)}`;
  const listed = (kind: string, body: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${kind === 'script' ? body : ''}</library:library>`;
  writeFileSync(
    join(basic, 'script.xlb'),
    listed('script', '<library:element library:name="Decide"/>'),
  );
  writeFileSync(join(basic, 'dialog.xlb'), listed('dialog', ''));
  writeFileSync(
    join(basic, 'Decide.xba'),
    `<?xml version="1.0" encoding="UTF-8"?><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Decide" script:language="StarBasic">Sub Decide(verdict)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  text = StarDesktop.loadComponentFromURL("${url('marked.docx')}", "_blank", 0, hidden())
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  helper.executeDispatch(text.CurrentController.Frame, ".uno:" &amp; verdict &amp; "AllTrackedChanges", "", 0, Array())
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  saved(0).Name = "FilterName" : saved(0).Value = "Text (encoded)"
  text.storeToURL("${url('decided.txt')}", saved())
  text.close(True)
End Sub</script:module>`,
  );
  rmSync(join(folder, 'decided.txt'), { force: true });
  office(profile, [`macro:///Standard.Decide.Decide(${verdict})`]);
  return readFileSync(join(folder, 'decided.txt'), 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n|\t/)
    .filter((line) => line !== '');
}

function office(profile: string, args: readonly string[]): void {
  spawnSync(SOFFICE, [`-env:UserInstallation=file://${profile}`, '--headless', ...args], {
    timeout: 90_000,
  });
}
