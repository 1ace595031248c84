import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { EXPENDITURE_KINDS } from '../../library/list';
import { a1 } from '../../model/place';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';
import { draftTemplate } from '../../templates/draft-template';
import { TEMPLATES } from '../../templates/list';
import { TemplateCard } from '../components/TemplateCard';
import { readTemplateForm, type TemplateForm } from '../template-form';
import { useCommand } from '../use-command';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly onInserted: () => void;
}

const BLANK: TemplateForm = { project: '', budget: '', year: '', kind: '' };

/** 模板: the standard tables, one press from an empty sheet to a form. */
export function TemplatesScreen({ session, state, onInserted }: Props): JSX.Element {
  const { busy, run } = useCommand();
  const [form, setForm] = React.useState(BLANK);
  const [name, setName] = React.useState(TEMPLATES[0]?.name ?? '');
  const { options, mistakes } = readTemplateForm(form);
  const wrong = mistakes.year !== undefined || mistakes.budget !== undefined;
  const insert = (atSelection: boolean) =>
    run(async () => {
      const at = atSelection ? state.selection : null;
      const draft = draftTemplate(name, options);
      if (await session.insertTemplate({ draft, at })) onInserted();
    });
  const field = (key: keyof TemplateForm) => ({
    value: form[key],
    onChange: (_: unknown, text?: string) => setForm({ ...form, [key]: text ?? '' }),
  });
  return (
    <div className="screen screen--form">
      <section className="section">
        <h2 className="section__title">选一张表</h2>
        <div className="cards" role="radiogroup" aria-label="标准模板">
          {TEMPLATES.map((template) => (
            <TemplateCard
              key={template.name}
              template={template}
              chosen={template.name === name}
              onChoose={() => setName(template.name)}
            />
          ))}
        </div>
        <p className="hint" role="status">
          {TEMPLATES.find((template) => template.name === name)?.purpose}
        </p>
      </section>
      <section className="section">
        <h2 className="section__title">先填上已知的（可以都不填）</h2>
        <TextField label="项目名称" placeholder="例如：办公楼物业管理" {...field('project')} />
        <div className="pair">
          <TextField
            label="预算数"
            placeholder="例如：316万元"
            {...field('budget')}
            {...(mistakes.budget === undefined ? {} : { errorMessage: mistakes.budget })}
          />
          <TextField
            label="年度"
            placeholder="例如：2025"
            {...field('year')}
            {...(mistakes.year === undefined ? {} : { errorMessage: mistakes.year })}
          />
        </div>
        <label className="label" htmlFor="template-kind">
          支出类别
        </label>
        <select
          id="template-kind"
          className="select"
          value={form.kind}
          onChange={({ target }) => setForm({ ...form, kind: target.value })}
        >
          <option value="">不带指标，从空表填起</option>
          {EXPENDITURE_KINDS.map((kind) => (
            <option key={kind.name} value={kind.name}>
              {`${kind.name}（${kind.indicators.length} 条常用指标）`}
            </option>
          ))}
        </select>
        <p className="hint">常用指标里只有本单位知道的数留作“【 】”，由您填写。</p>
      </section>
      <div className="actions actions--bar">
        <PrimaryButton
          text="插入到新工作表"
          disabled={busy || wrong || name === ''}
          onClick={() => insert(false)}
        />
        <DefaultButton
          text={state.selection ? `插入到 ${a1(state.selection)}` : '插入到所选位置'}
          title={state.selection ? '' : '先在表格里点一个单元格'}
          disabled={busy || wrong || name === '' || !state.selection}
          onClick={() => insert(true)}
        />
      </div>
    </div>
  );
}
