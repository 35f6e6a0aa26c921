import * as z from 'zod/mini';

import { CheckboxField } from '#shared/form/checkbox-field.js';
import { Form } from '#shared/form/form.js';
import { mustAgree } from '#shared/form/rules.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { sessionFragment } from '../session.document.js';

const schema = z.object({ noComparison: mustAgree(), noUse: mustAgree(), names: z.boolean() });

/** What everybody accepts before anything else: two rules in plain words; the names are one's own choice. */
export function RulesForm({ sessionId }: { readonly sessionId: string }) {
  const t = useText();
  const accepting = useAct('acceptRules', sessionFragment, { done: 'reconstruction.rules.done' });
  const form = useSchemaForm(schema, { noComparison: false as never, noUse: false as never, names: false });

  const accept = ({ names }: { readonly names: boolean }) => accepting.send({ id: sessionId, agreesToNames: names });

  return (
    <section className="card rules" aria-labelledby="rules-title">
      <h2 id="rules-title">{t('reconstruction.rules.title')}</h2>
      <p className="rules__lead">{t('reconstruction.rules.lead')}</p>
      <Form form={form} onSubmit={accept} refusal={accepting.refusal} label={t('reconstruction.rules.title')}>
        <CheckboxField
          control={form.control}
          name="noComparison"
          label={t('reconstruction.rules.noComparison')}
          hint={t('reconstruction.rules.noComparisonWhy')}
        />
        <CheckboxField
          control={form.control}
          name="noUse"
          label={t('reconstruction.rules.noUse')}
          hint={t('reconstruction.rules.noUseWhy')}
        />
        <CheckboxField
          control={form.control}
          name="names"
          label={t('reconstruction.rules.names')}
          hint={t('reconstruction.rules.namesWhy')}
        />
        <SubmitRow
          label={t('reconstruction.rules.accept')}
          running={accepting.running}
          runningLabel={t('shared.form.sending')}
        />
      </Form>
    </section>
  );
}
