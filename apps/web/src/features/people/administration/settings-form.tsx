import { clientInformationDemands, largestCaseload } from '@systemblick/domain/people/municipality';
import { peopleRights } from '@systemblick/domain/people/rights';
import * as z from 'zod/mini';

import { useDraft } from '#shared/draft/use-draft.js';
import { Form } from '#shared/form/form.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { requiredChoice } from '#shared/form/rules.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { text } from '#shared/texts/texts.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { useMay } from '../actor.js';
import { municipalityFragment, type Municipality } from './municipalities.document.js';

const whole = (max: number) =>
  z.string().check(
    z.refine((written) => /^\d{1,5}$/.test(written.trim()) && Number(written) >= 1 && Number(written) <= max, {
      error: () => text('administration.settings.wholeDays', { max }),
    }),
  );

const schema = z.object({
  draftRetentionDays: whole(365),
  textRetentionMonths: whole(24),
  textRetentionMonthsAtMost: whole(24),
  clientInformationDemand: requiredChoice(clientInformationDemands),
  authorCaseload: whole(largestCaseload),
  wholeCaseload: whole(largestCaseload),
  ownPlaces: z.string(),
  fileNumberPatterns: z.string(),
});

/** One a line; the server says where a line is none. */
const linesOf = (written: string) => written.split('\n').filter((line) => line.trim() !== '');

const lists = ['ownPlaces', 'fileNumberPatterns'] as const;
const numbers = [
  'draftRetentionDays',
  'textRetentionMonths',
  'textRetentionMonthsAtMost',
  'authorCaseload',
  'wholeCaseload',
] as const;

type Props = {
  readonly municipality: Municipality;
  readonly settings: NonNullable<Municipality['settings']>;
};

/** Retention, what a client must know, how many people are accompanied, and what the anonymiser is to know of the municipality. */
export function SettingsForm({ municipality, settings }: Props) {
  const t = useText();
  const writes = useMay()(peopleRights['municipality:changeSettings']);
  const form = useSchemaForm(schema, {
    draftRetentionDays: String(settings.draftRetentionDays),
    textRetentionMonths: String(settings.textRetentionMonths),
    textRetentionMonthsAtMost: String(settings.textRetentionMonthsAtMost),
    clientInformationDemand: settings.clientInformationDemand,
    authorCaseload: String(settings.authorCaseload),
    wholeCaseload: String(settings.wholeCaseload),
    ownPlaces: settings.ownPlaces.join('\n'),
    fileNumberPatterns: settings.fileNumberPatterns.join('\n'),
  });
  const { control } = form;
  const draft = useDraft(form, 'settings');

  const move = useMove('changeSettings', municipalityFragment, municipality, {
    done: 'administration.settings.saved',
    onDone: () => {
      draft.forget();
      move.reload();
    },
  });

  const save = (given: z.infer<typeof schema>) =>
    move.send({
      clientInformationDemand: given.clientInformationDemand,
      draftRetentionDays: Number(given.draftRetentionDays),
      textRetentionMonths: Number(given.textRetentionMonths),
      textRetentionMonthsAtMost: Number(given.textRetentionMonthsAtMost),
      authorCaseload: Number(given.authorCaseload),
      wholeCaseload: Number(given.wholeCaseload),
      ownPlaces: linesOf(given.ownPlaces),
      fileNumberPatterns: linesOf(given.fileNumberPatterns),
    });

  return (
    <Form
      form={form}
      onSubmit={save}
      refusal={move.refusal}
      onReload={move.reload}
      label={t('administration.settings.title')}
    >
      {!writes && <Alert kind="info">{t('administration.settings.readOnly')}</Alert>}
      <RadioGroupField
        control={control}
        name="clientInformationDemand"
        label={t('administration.settings.demand')}
        disabled={!writes}
        choices={clientInformationDemands.map((value) => ({ value, label: t(`administration.demand.${value}`) }))}
      />
      {numbers.map((name) => (
        <TextField
          key={name}
          control={control}
          name={name}
          type="number"
          label={t(`administration.settings.${name}`)}
          hint={t(`administration.settings.${name}Hint`)}
          disabled={!writes}
        />
      ))}
      {lists.map((name) => (
        <TextAreaField
          key={name}
          control={control}
          name={name}
          label={t(`administration.settings.${name}`)}
          hint={t(`administration.settings.${name}Hint`)}
          rows={4}
          optional
          disabled={!writes}
        />
      ))}
      {writes && (
        <SubmitRow label={t('administration.save')} running={move.running} runningLabel={t('shared.form.sending')} />
      )}
    </Form>
  );
}
