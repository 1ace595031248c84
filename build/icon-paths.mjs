/** Writes src/taskpane/components/icon-paths.ts: the outlines of the few Fluent icons (MIT) that the pane draws inline, so that no font is asked for. */
import { readFileSync, writeFileSync } from 'node:fs';

const ICONS = {
  error: 'error_circle_20_filled',
  warning: 'warning_20_filled',
  info: 'info_20_filled',
  done: 'checkmark_circle_20_filled',
  check: 'checkmark_20_filled',
  close: 'dismiss_20_regular',
  down: 'chevron_down_20_regular',
  up: 'chevron_up_20_regular',
  more: 'more_horizontal_20_regular',
  refresh: 'arrow_sync_20_regular',
  undo: 'arrow_undo_20_regular',
  repair: 'wand_20_regular',
  locate: 'target_arrow_20_regular',
  mark: 'highlight_20_regular',
  unmark: 'eraser_20_regular',
  save: 'document_arrow_down_20_regular',
  table: 'table_20_regular',
  filter: 'filter_20_regular',
};

const entries = Object.entries(ICONS).map(([name, file]) => {
  const svg = readFileSync(`node_modules/@fluentui/svg-icons/icons/${file}.svg`, 'utf8');
  const paths = [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path);
  return `  ${name}: '${paths.join('')}',`;
});

writeFileSync(
  'src/taskpane/components/icon-paths.ts',
  `/** Outlines of Fluent icons (MIT) on a 20 × 20 field; written by build/icon-paths.mjs. */
export const ICON_PATHS = {
${entries.join('\n')}
} as const;

export type IconName = keyof typeof ICON_PATHS;
`,
);
