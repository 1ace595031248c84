import * as React from 'react';
import { draftTemplate } from '../../templates/draft-template';
import type { Template } from '../../templates/form';
import { DraftPicture } from './DraftPicture';

interface Props {
  readonly template: Template;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One standard table to choose: a picture drawn from its own data, its name, and the document that asks for it. */
export function TemplateCard({ template, chosen, onChoose }: Props): JSX.Element {
  const draft = React.useMemo(() => draftTemplate(template.name), [template]);
  return (
    <label className={chosen ? 'card card--chosen' : 'card'}>
      <input
        className="card__radio"
        type="radio"
        name="template"
        checked={chosen}
        onChange={onChoose}
      />
      <DraftPicture draft={draft} />
      <span className="card__title">{template.title}</span>
      <span className="card__source">{template.source}</span>
    </label>
  );
}
