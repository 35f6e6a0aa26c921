import { resolutionOutcomes } from '@systemblick/domain/decisions/meetings/resolution';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { optionalText, requiredChoice } from '#shared/form/rules.js';
import { SelectField } from '#shared/form/select-field.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { countRule, toCount } from '../ballots/count-rule.js';
import type { ChairDialogProps } from '../running/chair-dialog-props.js';
import { AmendedWordingField } from './amended-wording-field.js';
import { allPoints, chosenWords, PointsField } from './points-field.js';
import { pointsRule } from './points-rule.js';
import { useResolving } from './use-resolving.js';
import { meetingPage } from '../meeting.document.js';

/** What was decided in the room without the tool: outcome, counts if there were any, dissent. */
export function RecordDialog({ meeting, item, onClose }: ChairDialogProps) {
  const t = useText();
  const schema = z.object({
    points: pointsRule(item),
    outcome: requiredChoice(resolutionOutcomes),
    yes: countRule('optional'),
    no: countRule('optional'),
    abstain: countRule('optional'),
    present: countRule('required'),
    dissent: optionalText(4000),
    amendedWording: optionalText(4000),
  });
  const present = String(meeting.attendance.seatsPresent);
  const form = useSchemaForm(schema, {
    ...{ points: allPoints(item), yes: '', no: '', abstain: '', present },
    ...{ dissent: '', amendedWording: '' },
  });
  const resolving = useResolving(meeting, item);
  const recording = useAct('recordResolution', meetingPage, { done: 'meetings.done.record', onDone: onClose });
  const { control } = form;
  const chosen = useWatch({ control, name: 'points' });

  return (
    <FormDialog
      title={t('meetings.chair.record')}
      form={form}
      submit={t('meetings.resolution.write')}
      move={recording}
      onClose={onClose}
      onSubmit={({ points, outcome, dissent, yes, no, abstain, present: there, ...words }) => {
        const counted = yes !== '' || no !== '' || abstain !== '';
        const tally = counted ? { yes: toCount(yes), no: toCount(no), abstain: toCount(abstain), invalid: 0 } : null;
        const amendedWording = outcome === 'adoptedAsAmended' ? words.amendedWording : null;
        const what = { outcome, tally, present: toCount(there), amendedWording };
        return recording.send({ ...resolving(points, dissent), ...what });
      }}
      lead={<p>{t('meetings.record.lead')}</p>}
      wide
    >
      <PointsField control={control} name="points" item={item} />
      <SelectField
        control={control}
        name="outcome"
        label={t('meetings.record.outcome')}
        choices={resolutionOutcomes.map((value) => ({ value, label: t(`meetings.outcome.${value}`) }))}
      />
      <AmendedWordingField form={form} asked={chosenWords(item, chosen)} />
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
    </FormDialog>
  );
}
