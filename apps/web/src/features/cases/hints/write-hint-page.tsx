import { hintLimit, hintSources } from '@systemblick/domain/cases/hint';
import { observationKinds } from '@systemblick/domain/cases/observation-kind';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';

import { useDraft } from '#shared/draft/use-draft.js';
import { DraftNotice } from '#shared/form/draft-notice.js';
import { Form } from '#shared/form/form.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { requiredChoice, requiredText } from '#shared/form/rules.js';
import { SelectField } from '#shared/form/select-field.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useFormats } from '#shared/format/use-formats.js';
import { Page } from '#shared/page/page.js';
import { factOf } from '#shared/server/refusal.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { useNewId } from '#shared/form/new-id.js';
import { hintFragment } from './hints.document.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

const schema = z.object({
  text: requiredText(hintLimit),
  kind: z.union([z.literal(''), z.enum(observationKinds)]),
  source: requiredChoice(hintSources),
});

/** The words at the places a refusal names: `start-end`, joined by semicolons. */
const wordsAt = (text: string, places: string) =>
  places.split(';').flatMap((place) => {
    const [start = Number.NaN, end = Number.NaN] = place.split('-').map(Number);
    return start < end ? [text.slice(start, end)] : [];
  });

/** A hint in thirty seconds: a sentence, and where one saw it. */
export function WriteHintPage() {
  const t = useText();
  const { list } = useFormats();
  const navigate = useNavigate();
  const id = useNewId();
  const form = useSchemaForm(schema, { text: '', kind: '', source: 'caseReflection' });
  const draft = useDraft(form, 'hint.new');
  const [sent, setSent] = useState('');
  const writing = useAct('writeHint', hintFragment, {
    done: 'hints.done.write',
    onDone: () => {
      draft.forget();
      void navigate('/hinweise', { replace: true });
    },
  });
  const meant = writing.refusal ? wordsAt(sent, factOf(writing.refusal, 'places') ?? '') : [];

  function send({ text, kind, source }: z.infer<typeof schema>) {
    setSent(text);
    return writing.send({ id, text, kind: kind === '' ? null : kind, source });
  }

  return (
    <Page
      crumbs={[{ label: t('hints.list.title'), to: '/hinweise' }]}
      title={t('hints.write.title')}
      lead={t('hints.write.lead')}
    >
      <Form form={form} onSubmit={send} refusal={writing.refusal}>
        <DraftNotice restoredAt={draft.restoredAt} sensitive={false} onDiscard={draft.discard} />
        <TextAreaField
          control={form.control}
          name="text"
          label={t('hints.write.text')}
          hint={t('hints.write.textHint')}
          max={hintLimit}
          rows={4}
        />
        {meant.length > 0 && (
          <p role="status">{t('hints.write.meant', { words: list(meant.map((words) => `„${words}“`)) })}</p>
        )}
        <SelectField
          control={form.control}
          name="kind"
          label={t('hints.write.kind')}
          choices={observationKinds.map((kind) => ({ value: kind, label: t(`hints.kind.${kind}`) }))}
          optional
        />
        <RadioGroupField
          control={form.control}
          name="source"
          label={t('hints.write.source')}
          choices={hintSources.map((source) => ({ value: source, label: t(`hints.source.${source}`) }))}
        />
        <SubmitRow label={t('hints.write.send')} running={writing.running} runningLabel={t('shared.form.sending')}>
          <ButtonLink to="/hinweise">{t('shared.dialog.cancel')}</ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
