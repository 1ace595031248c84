import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { a1 } from '../../model/place';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';
import { draftTemplate } from '../../templates/draft-template';
import { TEMPLATES } from '../../templates/list';
import { DraftPicture } from '../components/DraftPicture';
import { TemplateCard } from '../components/TemplateCard';
import { readTemplateForm, type TemplateForm } from '../template-form';
import type { ExpenditureKind, Trade } from '../../library/expenditure-kind';
import type { Later } from '../boot/later';
import { useCommand } from '../hooks/use-command';
import { useLater } from '../hooks/use-later';
import { WhenLoaded } from '../components/WhenLoaded';
import { ImportButton } from '../importing/ImportButton';
import type { ImportProps } from '../importing/ImportScreen';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  /** The library's kinds, which are loaded once this screen is opened. */
  readonly kinds: Later<{ readonly allTrades: () => readonly Trade[] }>;
  readonly engine: ImportProps['engine'];
  /** The reader of texts, which is loaded once one was chosen. */
  readonly importing: Later<{
    readonly ImportScreen: (props: ImportProps) => JSX.Element;
  }>;
  readonly onInserted: () => void;
}

/** What was typed last is offered again as long as the pane lives. */
let typed: TemplateForm = { project: '', budget: '', year: '', kind: '' };

/** 模板: the standard tables, one press from an empty sheet to a form. */
export function TemplatesScreen({
  session,
  state,
  kinds,
  engine,
  importing,
  onInserted,
}: Props): JSX.Element {
  const { busy, run } = useCommand();
  const [form, setForm] = React.useState(typed);
  const { part: library, failure } = useLater(kinds);
  const [text, setText] = React.useState<File | null>(null);
  const [name, setName] = React.useState(TEMPLATES[0]?.name ?? '');
  const trades = library ? library.allTrades() : [];
  const { options, mistakes, assumed } = readTemplateForm(
    form,
    trades.reduce<readonly ExpenditureKind[]>((all, { kinds: own }) => all.concat(own), []),
  );
  React.useEffect(() => {
    typed = form;
  }, [form]);
  const picture = React.useMemo(() => draftTemplate(name), [name]);
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
  if (text)
    return (
      <WhenLoaded later={importing} waiting={<p className="hint">正在准备…</p>}>
        {({ ImportScreen }) => (
          <ImportScreen
            session={session}
            file={text}
            engine={engine}
            onDone={onInserted}
            onCancel={() => setText(null)}
          />
        )}
      </WhenLoaded>
    );
  return (
    <div className="screen screen--form">
      <section className="section">
        <h2 className="section__title">已有 Word 写的绩效文本</h2>
        <ImportButton onChosen={setText} />
        <p className="hint">文件在本机读取，里面的表填成标准模板，正文另成一张工作表。</p>
      </section>
      <section className="section">
        <h2 className="section__title">先填上已知的（可以都不填）</h2>
        <TextField label="项目名称" placeholder="例如：办公楼物业管理" {...field('project')} />
        <div className="pair">
          <TextField
            label="预算数"
            placeholder="例如：316"
            description={assumed === null ? '不写单位时按万元' : `按${assumed}填入`}
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
          {trades.map(({ name, kinds: own }) => (
            <optgroup key={name} label={name}>
              {own.map((kind) => (
                <option key={kind.name} value={kind.name}>
                  {`${kind.name}（${kind.indicators.length} 条常用指标）`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {failure !== null && <p className="hint">{failure}</p>}
        <p className="hint">常用指标里只有本单位知道的数留作“【 】”，由您填写。</p>
      </section>
      <section className="section">
        <h2 className="section__title">选一张表</h2>
        <div className="cards">
          <div role="radiogroup" aria-label="标准模板">
            {TEMPLATES.map((template) => (
              <TemplateCard
                key={template.name}
                template={template}
                chosen={template.name === name}
                onChoose={() => setName(template.name)}
              />
            ))}
          </div>
          <DraftPicture draft={picture} />
        </div>
        <p className="hint" role="status">
          {TEMPLATES.find((template) => template.name === name)?.purpose}
        </p>
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
