import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { v7 } from 'uuid';

import { Dialog } from '../../../shared/dialog/dialog.js';
import { Form } from '../../../shared/form/form.js';
import { SubmitRow } from '../../../shared/form/submit-row.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useText } from '../../../shared/texts/use-text.js';
import { CancelButton } from './cancel-button.js';
import { SplitPart } from './split-part.js';
import { emptyPart, splitSchema, type SplitValues } from './split-schema.js';
import type { ThemeDialogProps } from './theme-dialog-props.js';
import { SplitThemeDocument } from './theme-moves.document.js';
import { useThemeMove } from './use-theme-move.js';

/** Two or more themes out of one; each takes over the observations that belong to it. */
export function SplitDialog({ theme, onClose, onReload }: ThemeDialogProps) {
  const t = useText();
  const form = useSchemaForm(splitSchema, { into: [emptyPart, emptyPart] });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'into' });
  const { move, running, refusal } = useThemeMove(SplitThemeDocument, 'themes.done.split', onClose);
  const [ids] = useState(() => Array.from({ length: 10 }, () => v7()));
  const { id, version, kind, legalSpheres } = theme;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);

  async function send({ into }: SplitValues) {
    const parts = into.map((one, index) => ({
      id: ids[index] ?? v7(),
      kind,
      legalSpheres: legalSpheres ?? [],
      institutionIds: theme.institutions.map((institution) => institution.id),
      ...one,
    }));
    await move({ input: { id, expectedVersion, into: parts } });
  }

  return (
    <Dialog open onClose={onClose} title={t('themes.split.title')} wide>
      <p>{t('themes.split.text')}</p>
      <Form form={form} onSubmit={send} refusal={refusal} onReload={reload}>
        {fields.map((field, index) => (
          <SplitPart
            key={field.id}
            control={form.control}
            index={index}
            observations={theme.observations}
            {...(fields.length > 2 && { onRemove: () => remove(index) })}
          />
        ))}
        {fields.length < ids.length && (
          <p>
            <button
              type="button"
              className="kern-btn kern-btn--secondary kern-btn--small"
              onClick={() => append(emptyPart)}
            >
              {t('themes.split.add')}
            </button>
          </p>
        )}
        <SubmitRow label={t('themes.move.split')} running={running} runningLabel={t('shared.form.sending')}>
          <CancelButton onClick={onClose} />
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
