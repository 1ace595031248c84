import * as React from 'react';
import { loadTheme, registerIcons } from 'office-ui-fabric-react/lib/Styling';
import { Icon } from '../components/Icon';

const FONT =
  "'Microsoft YaHei UI', 'Microsoft YaHei', 微软雅黑, 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** Fabric in our one accent, the green of a spreadsheet, and in fonts that are already on the machine. */
export function applyTheme(): void {
  loadTheme({
    palette: {
      themePrimary: '#0f6b3c',
      themeLighterAlt: '#f2faf6',
      themeLighter: '#cce9da',
      themeLight: '#a3d5bb',
      themeTertiary: '#56a97f',
      themeSecondary: '#1f7e4e',
      themeDarkAlt: '#0d6036',
      themeDark: '#0b512d',
      themeDarker: '#083c22',
    },
    defaultFontStyle: { fontFamily: FONT },
  });
  registerFabricIcons();
}

/** The icons that Fabric's own controls ask for, drawn inline instead of by its icon font. */
function registerFabricIcons(): void {
  registerIcons({
    style: { width: '1em', height: '1em' },
    icons: {
      Cancel: <Icon name="close" />,
      CheckMark: <Icon name="check" />,
      ChevronDown: <Icon name="down" />,
      Clear: <Icon name="close" />,
      Completed: <Icon name="done" />,
      DoubleChevronDown: <Icon name="down" />,
      DoubleChevronUp: <Icon name="up" />,
      ErrorBadge: <Icon name="error" />,
      Info: <Icon name="info" />,
      Warning: <Icon name="warning" />,
    },
  });
}
