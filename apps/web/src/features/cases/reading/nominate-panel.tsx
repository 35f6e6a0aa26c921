import { useId, useState } from 'react';
import * as z from 'zod/mini';

import { useDraft } from '#shared/draft/use-draft.js';
import { CheckboxField } from '#shared/form/checkbox-field.js';
import { Form } from '#shared/form/form.js';
import { RefusalMessage } from '#shared/form/refusal-message.js';
import { requiredText } from '#shared/form/rules.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useFormats } from '#shared/format/use-formats.js';
import { useAct } from '#shared/move/use-act.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { nominationFragment, NominationsDocument, type Nomination } from '../nominations.document.js';
import { newId } from '#shared/form/new-id.js';
import { useOwnNomination } from './use-own-nomination.js';
import { Button } from '#shared/widgets/button.js';

const max = 1000;
const schema = z.object({ why: requiredText(max), authorPresents: z.boolean() });

/** A word on why this case is exemplary; the coordination chooses among these. */
export function NominatePanel({ caseId }: { readonly caseId: string }) {
  const t = useText();
  const heading = useId();
  const { date } = useFormats();
  const form = useSchemaForm(schema, { why: '', authorPresents: false });
  const draft = useDraft(form, `nomination.${caseId}`);
  const [id, setId] = useState(newId);
  const open = useOwnNomination(caseId);

  const nominate = useAct('nominateCase', nominationFragment, {
    also: [NominationsDocument],
    done: 'cases.nominate.done',
    onDone: () => {
      draft.discard();
      setId(newId());
    },
  });

  return (
    <section className="card stack" aria-labelledby={heading}>
      <div>
        <h2 id={heading} className="panel__title">
          {t('cases.nominate.title')}
        </h2>
        <p className="muted">
          {open ? t('cases.nominate.open', { date: date(open.nominatedAt), why: open.why }) : t('cases.nominate.lead')}
        </p>
      </div>
      {open ? (
        <Withdrawal nomination={open} />
      ) : (
        <Form
          form={form}
          onSubmit={(given) => nominate.send({ id, caseId, ...given })}
          refusal={nominate.refusal}
          label={t('cases.nominate.title')}
        >
          <TextAreaField control={form.control} name="why" label={t('cases.nominate.why')} rows={3} max={max} />
          <CheckboxField
            control={form.control}
            name="authorPresents"
            label={t('cases.nominate.presents')}
            hint={t('cases.nominate.presentsHint')}
          />
          <SubmitRow
            label={t('cases.nominate.send')}
            running={nominate.running}
            runningLabel={t('shared.form.sending')}
          />
        </Form>
      )}
    </section>
  );
}

function Withdrawal({ nomination }: { readonly nomination: Nomination }) {
  const t = useText();
  const withdraw = useMove('withdrawNomination', nominationFragment, nomination, {
    atOnce: true,
    also: [NominationsDocument],
    done: 'cases.nominate.withdrawn',
  });

  return (
    <div className="stack">
      {withdraw.refusal && <RefusalMessage refusal={withdraw.refusal} />}
      <div>
        <Button small running={withdraw.running} onClick={() => withdraw.send({})}>
          {t('cases.nominate.withdraw')}
        </Button>
      </div>
    </div>
  );
}
