import { criteria, prioritySum } from '@systemblick/domain/themes/priority';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { requiredChoice } from '#shared/form/rules.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import type { ThemeDialogProps } from './theme-dialog-props.js';
import { themePage } from './theme.document.js';

const grades = ['1', '2', '3', '4', '5'] as const;
const grade = () => requiredChoice(grades);
const schema = z.object({ affected: grade(), severity: grade(), influence: grade(), legalSpheres: grade() });
type Grades = z.infer<typeof schema>;

/** Four scales from 1 to 5, and their sum. */
export function PriorityDialog({ theme, onClose }: ThemeDialogProps) {
  const t = useText();
  const form = useSchemaForm(schema, theme.priority ? toGrades(theme.priority) : {});
  const move = useMove('prioritiseTheme', themePage, theme, { done: 'themes.done.prioritise', onDone: onClose });
  const given = useWatch({ control: form.control });
  const complete = schema.safeParse(given);

  return (
    <FormDialog
      title={t('themes.priority.dialogTitle')}
      form={form}
      submit={t('themes.priority.save')}
      move={move}
      onSubmit={(values) => move.send(toNumbers(values))}
      onClose={onClose}
      lead={<p>{t('themes.priority.dialogText')}</p>}
      wide
    >
      {criteria.map((criterion) => (
        <RadioGroupField
          key={criterion}
          control={form.control}
          name={criterion}
          label={t(`themes.priority.${criterion}`)}
          hint={t(`themes.priority.hint.${criterion}`)}
          choices={grades.map((value) => ({ value, label: value }))}
          horizontal
        />
      ))}
      <p role="status">
        {complete.success
          ? t('themes.priority.sum', {
              sum: t('themes.priority.ofMost', { sum: prioritySum(toNumbers(complete.data)) }),
            })
          : t('themes.priority.sumLater')}
      </p>
    </FormDialog>
  );
}

const toNumbers = ({ affected, severity, influence, legalSpheres }: Grades) => ({
  affected: Number(affected),
  severity: Number(severity),
  influence: Number(influence),
  legalSpheres: Number(legalSpheres),
});

const toGrades = (priority: Readonly<Record<keyof Grades, number>>): Partial<Grades> =>
  Object.fromEntries(criteria.map((criterion) => [criterion, String(priority[criterion])]));
