/** The page's looks: black on white, as it will be on paper. */
export const HTML_STYLE = `
@page { size: A4; margin: 16mm 14mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 900px; color: #000; background: #fff;
  font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
h1 { margin: 0; font-size: 24px; text-align: center; letter-spacing: 2px; }
h2 { margin: 28px 0 4px; padding-bottom: 4px; font-size: 17px; border-bottom: 2px solid #000; overflow-wrap: anywhere; }
h3 { margin: 16px 0 4px; font-size: 15px; }
h1, h2, h3, h4 { break-after: avoid; }
h4 { margin: 12px 0 4px; font-size: 14px; }
p { margin: 4px 0; overflow-wrap: anywhere; }
a { color: inherit; }
.facts { color: #444; }
.run { text-align: center; color: #444; margin-bottom: 20px; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 4px 6px; border: 1px solid #666; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { background: #eee; font-weight: bold; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.overview td + td, .overview th + th { width: 58px; text-align: center; }
.overview td:last-child, .overview th:last-child { width: 82px; }
.place { width: 68px; }
.level { width: 52px; }
.done { width: 84px; }
.error { font-weight: bold; }
.rest { margin-top: 4px; font-size: 12px; color: #333; }
.fix { margin-top: 4px; padding-left: 8px; border-left: 3px solid #999; font-size: 13px; }
.change { display: flex; gap: 8px; }
.change > span:first-child { flex: none; min-width: 52px; color: #444; }
del { text-decoration: line-through; white-space: pre-wrap; }
ins { text-decoration: none; font-weight: bold; white-space: pre-wrap; }
.sign { margin-top: 36px; break-inside: avoid; }
.sign td { height: 56px; }
.note { margin-top: 8px; font-size: 12px; color: #444; }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  th, .fix { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
