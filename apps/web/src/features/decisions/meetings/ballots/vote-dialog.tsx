import { pointsQuestion } from '@systemblick/domain/decisions/meetings/ballot-question';
import { rulesFor } from '@systemblick/domain/decisions/meetings/stricter-rules';
import { majorityRules } from '@systemblick/domain/people/rules-of-procedure';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { CheckboxField } from '#shared/form/checkbox-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { requiredChoice, requiredText } from '#shared/form/rules.js';
import { SelectField } from '#shared/form/select-field.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { anew } from '#shared/server/anew.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { MeetingDocument } from '../meeting.document.js';
import { allPoints, PointsField } from '../resolutions/points-field.js';
import { pointsRule } from '../resolutions/points-rule.js';
import type { ChairDialogProps } from '../running/chair-dialog-props.js';
import { presides, quorumIsPresumed } from '../running/chair-steps.js';
import { useNewId } from '#shared/form/new-id.js';
import { ballotFragment } from './ballot.document.js';

const kinds = ['open', 'rollCall'] as const;

/** „Abstimmen lassen“: the question, the kind, the rule; who presides opens it at once, others prepare it. */
export function VoteDialog({ meeting, item, onClose }: ChairDialogProps) {
  const t = useText();
  const asked = item.kind === 'beschlussvorlage';
  const id = useNewId();
  const usual = meeting.body?.rules.majority ?? 'simple';
  const schema = z.object({
    points: pointsRule(item),
    wording: asked ? z.string() : requiredText(2000),
    kind: requiredChoice(kinds),
    rule: requiredChoice(majorityRules),
    quorumChallenged: z.boolean(),
  });
  const form = useSchemaForm(schema, {
    points: allPoints(item),
    wording: asked ? '' : t('meetings.ballot.question', { title: item.title }),
    kind: 'open',
    rule: usual,
    quorumChallenged: false,
  });
  const opens = presides(meeting);
  const preparing = useAct('prepareBallot', ballotFragment, { also: [MeetingDocument] });
  const opening = useAct('openBallot', ballotFragment, { done: 'meetings.done.openBallot', onDone: onClose });
  const { control } = form;
  const chosen = useWatch({ control, name: 'points' })
    .map(Number)
    .toSorted((a, b) => a - b);

  async function send({ points, quorumChallenged, wording, ...ballot }: z.infer<typeof schema>) {
    const pointNumbers = points.map(Number);
    const asks = {
      ...ballot,
      id,
      meetingId: meeting.id,
      itemId: item.id,
      pointNumbers,
      wording: asked ? null : wording,
    };
    anew(opening);
    if (!(await preparing.send(asks))) return;
    if (opens) await opening.send({ id, quorumChallenged });
    else onClose();
  }

  return (
    <FormDialog
      title={t('meetings.chair.vote')}
      form={form}
      submit={t(opens ? 'meetings.ballot.open' : 'meetings.ballot.prepare')}
      running={preparing.running || opening.running}
      refusal={preparing.refusal ?? opening.refusal}
      onClose={onClose}
      onSubmit={send}
      lead={
        <p>
          {t('meetings.ballot.lead', {
            present: meeting.attendance.seatsPresent,
            seats: meeting.attendance.votingSeats,
          })}
        </p>
      }
      wide
    >
      <PointsField control={control} name="points" item={item} />
      {asked ? (
        <p className="ballot__question" aria-live="polite">
          {pointsQuestion(chosen)}
        </p>
      ) : (
        <TextAreaField control={control} name="wording" label={t('meetings.ballot.wording')} max={2000} rows={3} />
      )}
      <RadioGroupField
        control={control}
        name="kind"
        label={t('meetings.ballot.kindLabel')}
        choices={kinds.map((value) => ({
          value,
          label: t(`meetings.ballot.kind.${value}`),
          hint: t(`meetings.ballot.kindHint.${value}`),
        }))}
      />
      <SelectField
        control={control}
        name="rule"
        label={t('meetings.ballot.rule')}
        choices={rulesFor(usual).map((value) => ({ value, label: t(`meetings.rule.${value}`) }))}
      />
      {opens && quorumIsPresumed(meeting) && (
        <CheckboxField
          control={control}
          name="quorumChallenged"
          label={t('meetings.ballot.challenge')}
          hint={t('meetings.ballot.challengeHint', {
            quorum: meeting.attendance.quorum,
            present: meeting.attendance.seatsPresent,
          })}
        />
      )}
    </FormDialog>
  );
}
