import { criteria, prioritySum } from '@systemblick/domain/themes/priority';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { Dialog } from '../../../shared/dialog/dialog.js';
import { Form } from '../../../shared/form/form.js';
import { RadioGroupField } from '../../../shared/form/radio-group-field.js';
import { requiredChoice } from '../../../shared/form/rules.js';
import { SubmitRow } from '../../../shared/form/submit-row.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useText } from '../../../shared/texts/use-text.js';
import { CancelButton } from './cancel-button.js';
import type { ThemeDialogProps } from './theme-dialog-props.js';
import { PrioritiseDocument } from './theme-moves.document.js';
import { useThemeMove } from './use-theme-move.js';

const grades = ['1', '2', '3', '4', '5'] as const;
const grade = () => requiredChoice(grades);
const schema = z.object({ affected: grade(), severity: grade(), influence: grade(), legalSpheres: grade() });
type Grades = z.infer<typeof schema>;

/** Four scales from 1 to 5, and their sum. */
export function PriorityDialog({ theme, onClose, onReload }: ThemeDialogProps) {
  const t = useText();
  const form = useSchemaForm(schema, theme.priority ? toGrades(theme.priority) : {});
  const { move, running, refusal } = useThemeMove(PrioritiseDocument, 'themes.done.prioritise', onClose);
  const given = useWatch({ control: form.control });
  const complete = schema.safeParse(given);
  const { id, version } = theme;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);

  return (
    <Dialog open onClose={onClose} title={t('themes.priority.dialogTitle')} wide>
      <p>{t('themes.priority.dialogText')}</p>
      <Form
        form={form}
        onSubmit={(values) => move({ input: { id, expectedVersion, ...toNumbers(values) } })}
        refusal={refusal}
        onReload={reload}
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
        <SubmitRow label={t('themes.priority.save')} running={running} runningLabel={t('shared.form.sending')}>
          <CancelButton onClick={onClose} />
        </SubmitRow>
      </Form>
    </Dialog>
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
