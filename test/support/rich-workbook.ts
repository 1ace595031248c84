import { strToU8, zipSync, type Zippable } from 'fflate';

/**
 * A workbook with all that a careless writer loses: chart, image, comments old and threaded, conditional formats, x14
 * extensions, protection, WPS cell images, calcChain, printer settings, custom XML, rich text with phonetic runs.
 * Small, in our own words, and opened by LibreOffice and openpyxl without complaint.
 */
export function richWorkbook(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of Object.entries({ ...RICH_PARTS, ...changes })) {
    if (content === null) continue;
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    // Some entries stored, one with a comment and an extra field: all of it is to survive.
    if (path.endsWith('.png')) files[path] = [bytes, { level: 0, comment: '图标' }];
    else if (path.endsWith('.bin')) files[path] = [bytes, { extra: { 0x7877: strToU8('keep') } }];
    else files[path] = bytes;
  }
  return zipSync(files, { mtime: new Date(2024, 2, 4, 5, 6, 8) });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function rels(...links: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = links.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${RELS}/${type}`}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE_RELS}">${all.join('')}</Relationships>`;
}

const CONTENT_TYPES =
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Default Extension="png" ContentType="image/png"/>' +
  '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  [
    ['/xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`],
    ['/xl/worksheets/sheet1.xml', `${SHEET_TYPE}.worksheet+xml`],
    ['/xl/worksheets/sheet2.xml', `${SHEET_TYPE}.worksheet+xml`],
    ['/xl/styles.xml', `${SHEET_TYPE}.styles+xml`],
    ['/xl/sharedStrings.xml', `${SHEET_TYPE}.sharedStrings+xml`],
    ['/xl/calcChain.xml', `${SHEET_TYPE}.calcChain+xml`],
    ['/xl/comments1.xml', `${SHEET_TYPE}.comments+xml`],
    ['/xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
    ['/xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
    ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['/xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['/xl/cellimages.xml', 'application/vnd.wps-officedocument.cellimage+xml'],
    [
      '/customXml/itemProps1.xml',
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    ],
  ]
    .map(([part, type]) => `<Override PartName="${part!}" ContentType="${type!}"/>`)
    .join('') +
  '</Types>';

const WORKBOOK =
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><workbookPr/><bookViews><workbookView/></bookViews>` +
  '<sheets><sheet name="绩效表" sheetId="1" r:id="rId1"/><sheet name="汇总 &amp; 说明" sheetId="2" r:id="rId2"/></sheets>' +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'绩效表\'!$A$1:$G$12</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'绩效表\'!$1:$2</definedName>' +
  '<definedName name="总预算">\'绩效表\'!$C$4</definedName></definedNames><calcPr calcId="191029"/></workbook>';

const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0&quot;万元&quot;"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1"><alignment horizontal="center"/></xf>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"><alignment wrapText="1"/><protection locked="0"/></xf>' +
  '<xf numFmtId="176" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';

/** By number: 0 title … 9; number 3 has runs and a phonetic guide. */
const STRINGS =
  `${XML}<sst xmlns="${MAIN}" count="10" uniqueCount="10"><si><t>物业费绩效目标表</t></si><si><t>项目名称</t></si><si><t xml:space="preserve"> 物业费 </t></si>` +
  '<si><r><t>产出</t></r><r><rPr><b/></rPr><t>指标</t></r><rPh sb="0" eb="2"><t>chanchu</t></rPh><phoneticPr fontId="0"/></si>' +
  '<si><t>=0次</t></si><si><t>合同约定</t></si><si><t>第一行\n第二行</t></si><si><t>_x005F_x0041_</t></si><si><t>数量指标</t></si><si><t>预算数</t></si></sst>';

const SHEET1 =
  `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELS}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
  '<dimension ref="A1:G9"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C7" sqref="C7"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="12" customWidth="1"/><col min="8" max="8" width="20" style="2" customWidth="1"/></cols>' +
  '<sheetData>' +
  '<row r="1" spans="1:7" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>' +
  '<row r="2" spans="1:7" s="2" customFormat="1"><c r="A2" s="1" t="s"><v>1</v></c><c r="C2" s="2" t="s"><v>2</v></c></row>' +
  '<row r="4" spans="1:7"><c r="A4" s="1" t="s"><v>9</v></c><c r="C4" s="3"><v>316</v></c><c r="D4" s="3"><f>C4*2</f><v>632</v></c><c r="E4" s="4"><v>0.5</v></c></row>' +
  '<row r="5"/>' +
  '<row r="6" spans="1:7"><c r="A6" s="1" t="s"><v>3</v></c><c r="B6" s="1" t="s"><v>8</v></c><c r="C6" s="2" t="inlineStr"><is><t>空调故障</t></is></c><c r="F6" s="2" t="s"><v>4</v></c><c r="G6" s="2" t="s"><v>5</v></c></row>' +
  '<row r="7" spans="1:7"><c r="B7" s="1"/><c r="C7" s="2" t="s"><v>6</v></c><c r="D7" t="b"><v>1</v></c><c r="E7" t="e"><v>#N/A</v></c><c r="F7" s="2" t="s"><v>7</v></c><c r="G7" t="str"><f>C6&amp;"率"</f><v>空调故障率</v></c></row>' +
  '<row r="8"><c r="C8"><f t="shared" ref="C8:E8" si="0">C4+1</f><v>317</v></c><c r="D8"><f t="shared" si="0"/><v>633</v></c><c r="E8"><f t="shared" si="0"/><v>1.5</v></c></row>' +
  '<row r="9"><c r="C9"><f t="array" ref="C9:D9">C4:D4*2</f><v>632</v></c><c r="D9"><v>1264</v></c></row>' +
  '</sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1" objects="1" scenarios="1"/>' +
  '<autoFilter ref="A2:G9"/><mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref="A6:A7"/></mergeCells><phoneticPr fontId="0"/>' +
  '<conditionalFormatting sqref="C4:E4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>$C$4</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="G6:G7 H7"><formula1>"合同约定,历史标准"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" location="汇总!A1" display="汇总"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId1"/>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="7" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="F6:F7" numberStoredAsText="1"/></ignoredErrors>' +
  '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>E4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
  '<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>\'汇总 &amp; 说明\'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B6:B7</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>';

const SHEET2 =
  `${XML}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>数量指标</x:t></x:is></x:c></x:row>` +
  `<x:row r="2"><x:c r="A2"><x:f>绩效表!C4+SUM(绩效表!C4:C8)</x:f><x:v>1</x:v></x:c></x:row><x:row r="3"/></x:sheetData></x:worksheet>`;

const COMMENTS =
  `${XML}<comments xmlns="${MAIN}"><authors><author>tc={1}</author></authors><commentList>` +
  '<comment ref="F6" authorId="0" shapeId="0"><text><t>请核对合同</t></text></comment></commentList></comments>';

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1">' +
  '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>6, 15, 4, 10, 8, 31, 8, 9</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>5</x:Row><x:Column>5</x:Column></x:ClientData></v:shape></xml>';

const THREADED = `${XML}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="F6" dT="2024-03-04T05:06:07.00" personId="{2}" id="{1}"><text>请核对合同</text></threadedComment></ThreadedComments>`;

const PERSONS = `${XML}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="审核人" id="{2}" userId="a" providerId="None"/></personList>`;

function anchor(
  kind: string,
  from: readonly [number, number],
  to: readonly [number, number] | null,
  inside: string,
): string {
  const mark = (name: string, [row, col]: readonly [number, number]): string =>
    `<xdr:${name}><xdr:col>${String(col)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const end = to ? mark('to', to) : '<xdr:ext cx="95250" cy="95250"/>';
  return `<xdr:${kind}>${mark('from', from)}${end}${inside}<xdr:clientData/></xdr:${kind}>`;
}

const PICTURE =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="图章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>' +
  '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';
const FRAME =
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="图表"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const DRAWING_PART =
  `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${RELS}">` +
  `${anchor('oneCellAnchor', [1, 4], null, PICTURE)}${anchor('twoCellAnchor', [9, 1], [20, 6], FRAME)}</xdr:wsDr>`;

const CHART =
  `${XML}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>\'绩效表\'!$C$4:$D$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>';

const CELL_IMAGES = `${XML}<etc:cellImages xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:r="${RELS}" xmlns:a="${DRAWING}/main" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>`;

const STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** One white pixel. */
const PIXEL = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

export const RICH_PARTS: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml': CONTENT_TYPES,
  '_rels/.rels': rels(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': rels(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ['rId5', 'calcChain', 'calcChain.xml'],
    ['rId6', 'http://www.wps.cn/officeDocument/2020/cellImage', 'cellimages.xml'],
    [
      'rId7',
      'http://schemas.microsoft.com/office/2017/10/relationships/person',
      'persons/person.xml',
    ],
    ['rId8', 'customXml', '../customXml/item1.xml'],
  ),
  'xl/worksheets/sheet1.xml': SHEET1,
  'xl/worksheets/_rels/sheet1.xml.rels': rels(
    ['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId2', 'drawing', '../drawings/drawing1.xml'],
    ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId4', 'comments', '../comments1.xml'],
    [
      'rId5',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/threadedComment1.xml',
    ],
  ),
  'xl/worksheets/sheet2.xml': SHEET2,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': STRINGS,
  'xl/calcChain.xml': `${XML}<calcChain xmlns="${MAIN}"><c r="D4" i="1"/><c r="G7"/><c r="A2" i="2"/></calcChain>`,
  'xl/comments1.xml': COMMENTS,
  'xl/threadedComments/threadedComment1.xml': THREADED,
  'xl/persons/person.xml': PERSONS,
  'xl/drawings/drawing1.xml': DRAWING_PART,
  'xl/drawings/_rels/drawing1.xml.rels': rels(
    ['rId1', 'image', '../media/image1.png'],
    ['rId2', 'chart', '../charts/chart1.xml'],
  ),
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/charts/chart1.xml': CHART,
  'xl/media/image1.png': PIXEL,
  'xl/cellimages.xml': CELL_IMAGES,
  'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 64 }, (_, index) => index),
  'customXml/item1.xml': '<root xmlns="urn:someone-else">保留</root>',
  'customXml/itemProps1.xml': `${XML}<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="${STORE}"><ds:schemaRefs/></ds:datastoreItem>`,
  'customXml/_rels/item1.xml.rels': rels(['rId1', 'customXmlProps', 'itemProps1.xml']),
};
