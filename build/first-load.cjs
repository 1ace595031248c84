/** What a pane's page itself names; the rest is asked for by it (src/taskpane/boot/later-parts.ts). */
module.exports = { first: ['dist/excel/boot.js', 'dist/excel/taskpane.js'] };
