import { useQuery } from '@apollo/client/react';
import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { optionalText } from '#shared/form/rules.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { anew } from '#shared/server/anew.js';
import { text } from '#shared/texts/texts.js';
import { useText } from '#shared/texts/use-text.js';
import { useNewId } from '#shared/form/new-id.js';
import { hintFragment, TriageChoicesDocument, type Hint } from './hints.document.js';

const required = () => text('shared.form.required');
const schema = z.object({ themeId: z.string(), title: optionalText(300), description: optionalText(4000) }).check(
  z.refine(({ themeId, title }) => themeId !== '' || title !== '', { path: ['themeId'], error: required }),
  z.refine(({ themeId, description }) => themeId !== '' || description !== '', {
    path: ['description'],
    error: required,
  }),
);
const ended = ['merged', 'split', 'dropped'];

/** Makes a hint evidence: of a theme that is there, or of a new one. */
export function TakeDialog({ hint, onClose }: { readonly hint: Hint; readonly onClose: () => void }) {
  const t = useText();
  const ownId = useNewId();
  const { data } = useQuery(TriageChoicesDocument);
  const form = useSchemaForm(schema, { themeId: '', title: '', description: hint.text });
  const taken = { done: 'hints.done.take', onDone: onClose } as const;
  const into = useMove('takeHint', hintFragment, hint, taken);
  const intoNew = useMove('takeHintIntoNewTheme', hintFragment, hint, taken);
  const themes = (data?.themes.nodes ?? []).filter(({ state }) => !ended.includes(state));
  const isNew = form.watch('themeId') === '';

  function take({ themeId, title, description }: z.infer<typeof schema>) {
    anew(into, intoNew);
    if (themeId !== '') return into.send({ themeId });
    return intoNew.send({ themeId: ownId, kind: 'socialProblem', title, description });
  }

  return (
    <FormDialog
      title={t('hints.move.take')}
      lead={<p className="muted">{hint.text}</p>}
      form={form}
      submit={t('hints.move.take')}
      move={{
        running: into.running || intoNew.running,
        refusal: into.refusal ?? intoNew.refusal,
        reload: () => [into, intoNew].forEach(({ reload }) => reload()),
      }}
      onSubmit={take}
      onClose={onClose}
    >
      <OneChoiceField
        control={form.control}
        name="themeId"
        label={t('hints.take.theme')}
        hint={t('hints.take.themeHint')}
        choices={themes.map(({ id: value, title }) => ({ value, label: title }))}
        optional
      />
      {isNew && (
        <>
          <TextField control={form.control} name="title" label={t('hints.take.title')} />
          <TextAreaField control={form.control} name="description" label={t('hints.take.description')} rows={4} />
        </>
      )}
    </FormDialog>
  );
}
