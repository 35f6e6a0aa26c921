import { useQuery } from '@apollo/client/react';
import * as z from 'zod/mini';

import { announce } from '../../../shared/announce/announcements.js';
import { FormDialog } from '../../../shared/form/form-dialog.js';
import { requiredText } from '../../../shared/form/rules.js';
import { OneChoiceField } from '../../../shared/form/one-choice-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { PassHintOnDocument, TriageChoicesDocument, type Hint } from './hints.document.js';

const schema = z.object({ institutionId: requiredText() });

/** Tells an institution of a hint. */
export function PassOnDialog({ hint, onClose }: { readonly hint: Hint; readonly onClose: () => void }) {
  const t = useText();
  const { data } = useQuery(TriageChoicesDocument);
  const form = useSchemaForm(schema, { institutionId: '' });
  const { run, running, refusal } = useMutationWithRefusal(PassHintOnDocument);
  const { seen: expectedVersion, reload } = useSeenVersion(hint.version);
  const institutions = (data?.institutions.nodes ?? []).filter(({ state }) => state === 'active');

  return (
    <FormDialog
      title={t('hints.move.passOn')}
      lead={<p>{t('hints.moveText.passOn')}</p>}
      form={form}
      submit={t('hints.move.passOn')}
      running={running}
      refusal={refusal}
      onSubmit={async ({ institutionId }) => {
        if (!(await run({ input: { id: hint.id, expectedVersion, institutionId } }))) return;
        announce(t('hints.done.passOn'));
        onClose();
      }}
      onClose={onClose}
      onReload={reload}
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
