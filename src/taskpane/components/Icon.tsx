import * as React from 'react';
import { ICON_PATHS, type IconName } from './icon-paths';

/** A decorative icon in the colour of the text around it; words beside it carry the meaning. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
