import * as React from 'react';
import type { Template } from '../../templates/form';

interface Props {
  readonly template: Template;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One standard table to choose: its name, and the document that asks for it. */
export function TemplateCard({ template, chosen, onChoose }: Props): JSX.Element {
  return (
    <label className={chosen ? 'card card--chosen' : 'card'}>
      <input
        className="card__radio"
        type="radio"
        name="template"
        checked={chosen}
        onChange={onChoose}
      />
      <span>
        <span className="card__title">{template.title}</span>
        <span className="card__source">{template.source}</span>
      </span>
    </label>
  );
}
