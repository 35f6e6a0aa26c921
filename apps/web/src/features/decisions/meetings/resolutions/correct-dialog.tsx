import { resolutionOutcomes } from '@systemblick/domain/decisions/meetings/resolution';
import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { optionalText, requiredChoice, requiredText } from '#shared/form/rules.js';
import { SelectField } from '#shared/form/select-field.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { countRule, toCount } from '../ballots/count-rule.js';
import { meetingPage, type Meeting, type Resolution } from '../meeting.document.js';
import { AmendedWordingField } from './amended-wording-field.js';

const schema = z.object({
  outcome: requiredChoice(resolutionOutcomes),
  yes: countRule('optional'),
  no: countRule('optional'),
  abstain: countRule('optional'),
  present: countRule('required'),
  dissent: optionalText(4000),
  reason: requiredText(4000),
  amendedWording: optionalText(4000),
});
const written = (count: number | undefined) => (count === undefined ? '' : String(count));

type Props = { readonly meeting: Meeting; readonly resolution: Resolution; readonly onClose: () => void };

/** Puts right what was recorded afterwards, saying why; what it said before stays to be read. */
export function CorrectDialog({ meeting, resolution, onClose }: Props) {
  const t = useText();
  const { outcome: recorded, tally: votes, presence } = resolution;
  const form = useSchemaForm(schema, {
    ...{ outcome: recorded, yes: written(votes?.yes), no: written(votes?.no), abstain: written(votes?.abstain) },
    present: String(presence?.present ?? meeting.attendance.seatsPresent),
    ...{ dissent: resolution.dissent ?? '', reason: '' },
    amendedWording: recorded === 'adoptedAsAmended' ? resolution.wording : '',
  });
  const move = useMove('correctResolution', meetingPage, resolution, {
    done: 'meetings.done.correct',
    onDone: onClose,
  });
  const { control } = form;

  return (
    <FormDialog
      title={t('meetings.correct.title')}
      form={form}
      submit={t('meetings.correct.send')}
      move={move}
      onClose={onClose}
      onSubmit={({ outcome, present, dissent, reason, yes, no, abstain, ...words }) => {
        const counted = yes !== '' || no !== '' || abstain !== '';
        const counts = { yes: toCount(yes), no: toCount(no), abstain: toCount(abstain), invalid: votes?.invalid ?? 0 };
        const tally = counted ? counts : null;
        const amendedWording = outcome === 'adoptedAsAmended' ? words.amendedWording : null;
        const what = { outcome, tally, present: toCount(present), dissent: dissent || null, reason, amendedWording };
        return move.send({ meetingId: meeting.id, ...what });
      }}
      lead={<p>{t('meetings.correct.lead')}</p>}
      wide
    >
      <SelectField
        control={control}
        name="outcome"
        label={t('meetings.record.outcome')}
        choices={resolutionOutcomes.map((value) => ({ value, label: t(`meetings.outcome.${value}`) }))}
      />
      <AmendedWordingField form={form} asked={resolution.wording} />
      <TextField
        control={control}
        name="present"
        type="number"
        label={t('meetings.count.present')}
        hint={t('meetings.record.seats', { seats: meeting.attendance.votingSeats })}
      />
      <div className="form-grid">
        <TextField control={control} name="yes" type="number" label={t('meetings.choice.yes')} optional />
        <TextField control={control} name="no" type="number" label={t('meetings.choice.no')} optional />
        <TextField control={control} name="abstain" type="number" label={t('meetings.choice.abstain')} optional />
      </div>
      <TextAreaField
        control={control}
        name="dissent"
        label={t('meetings.resolution.dissentLabel')}
        max={4000}
        rows={2}
        optional
      />
      <TextAreaField control={control} name="reason" label={t('meetings.correct.reason')} max={4000} rows={2} />
    </FormDialog>
  );
}
