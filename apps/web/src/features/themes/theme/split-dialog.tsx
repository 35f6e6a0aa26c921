import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';

import { FormDialog } from '#shared/form/form-dialog.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { newId } from '#shared/form/new-id.js';
import { SplitPart } from './split-part.js';
import { emptyPart, splitSchema, type SplitValues } from './split-schema.js';
import type { ThemeDialogProps } from './theme-dialog-props.js';
import { themePage } from './theme.document.js';
import { Button } from '#shared/widgets/button.js';

/** Two or more themes out of one; each takes over the observations that belong to it. */
export function SplitDialog({ theme, onClose }: ThemeDialogProps) {
  const t = useText();
  const form = useSchemaForm(splitSchema, { into: [emptyPart, emptyPart] });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'into' });
  const move = useMove('splitTheme', themePage, theme, { done: 'themes.done.split', onDone: onClose });
  const [ids] = useState(() => Array.from({ length: 10 }, () => newId()));
  const { kind, legalSpheres } = theme;

  async function send({ into }: SplitValues) {
    const parts = into.map((one, index) => ({
      id: ids[index] ?? newId(),
      kind,
      legalSpheres: legalSpheres ?? [],
      institutionIds: theme.institutions.map((institution) => institution.id),
      ...one,
    }));
    await move.send({ into: parts });
  }

  return (
    <FormDialog
      title={t('themes.split.title')}
      form={form}
      submit={t('themes.move.split')}
      move={move}
      onSubmit={send}
      onClose={onClose}
      lead={<p>{t('themes.split.text')}</p>}
      wide
    >
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
          <Button small onClick={() => append(emptyPart)}>
            {t('themes.split.add')}
          </Button>
        </p>
      )}
    </FormDialog>
  );
}
