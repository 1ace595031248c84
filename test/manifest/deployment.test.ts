import { existsSync, readFileSync } from 'node:fs';

type ManifestAt = (base: string) => (content: string) => string;
type OfficeJs = (choice: string) => {
  readonly script: string;
  readonly origins: readonly string[];
  readonly copies: readonly { readonly from: string }[];
};

const { manifestAt } = jest.requireActual<{ manifestAt: ManifestAt }>('../../build/manifest.cjs');
const { officeJs } = jest.requireActual<{ officeJs: OfficeJs }>('../../build/office-js.cjs');
const source = readFileSync('manifest.xml', 'utf8');

describe('a deployment', () => {
  test('has every address below its own base', () => {
    const at = manifestAt('https://jx.example.gov.cn/jixiao/')(source);
    expect(at).not.toContain('localhost');
    expect(at.match(/https:\/\/jx\.example\.gov\.cn\/jixiao\//g)!.length).toBe(
      source.match(/https:\/\/localhost:3000\//g)!.length,
    );
  });

  test.each([
    'http://host/',
    'https://host/path',
    'host',
    '',
    'https://host/a b/',
    'https://h/?x=/',
  ])('is refused at %j', (base) => {
    expect(() => manifestAt(base)).toThrow(/https address that ends with/);
  });

  test.each([
    ['local', 'office/office.js', [], 6],
    [
      'cdn',
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      ['https://appsforoffice.microsoft.com'],
      0,
    ],
    [
      'cn',
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      ['https://appsforoffice.cdn.partner.office365.cn'],
      0,
    ],
  ])('with OFFICE_JS=%s loads the client library from there', (choice, script, origins, copies) => {
    expect(officeJs(choice)).toMatchObject({ script, origins });
    const { copies: files } = officeJs(choice);
    expect(files.filter(({ from }) => existsSync(from))).toHaveLength(copies);
    expect(files).toHaveLength(copies);
  });

  test('with any other OFFICE_JS is refused', () => {
    expect(() => officeJs('web')).toThrow(/OFFICE_JS/);
  });
});
