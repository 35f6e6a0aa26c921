import { useQuery } from '@apollo/client/react';
import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredText } from '#shared/form/rules.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { hintFragment, TriageChoicesDocument, type Hint } from './hints.document.js';

const schema = z.object({ institutionId: requiredText() });

/** Tells an institution of a hint. */
export function PassOnDialog({ hint, onClose }: { readonly hint: Hint; readonly onClose: () => void }) {
  const t = useText();
  const { data } = useQuery(TriageChoicesDocument);
  const form = useSchemaForm(schema, { institutionId: '' });
  const move = useMove('passHintOn', hintFragment, hint, { done: 'hints.done.passOn', onDone: onClose });
  const institutions = (data?.institutions.nodes ?? []).filter(({ state }) => state === 'active');

  return (
    <FormDialog
      title={t('hints.move.passOn')}
      lead={<p>{t('hints.moveText.passOn')}</p>}
      form={form}
      submit={t('hints.move.passOn')}
      move={move}
      onSubmit={move.send}
      onClose={onClose}
    >
      <OneChoiceField
        control={form.control}
        name="institutionId"
        label={t('hints.passOn.institution')}
        choices={institutions.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FormDialog>
  );
}
