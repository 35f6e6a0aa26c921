import * as z from 'zod/mini';

import { CheckboxField } from '#shared/form/checkbox-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { mustAgree, optionalText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { quorumIsPresumed } from '../running/chair-steps.js';
import type { ChairDialogProps } from '../running/chair-dialog-props.js';
import { allPoints, PointsField } from './points-field.js';
import { pointsRule } from './points-rule.js';
import { useResolving } from './use-resolving.js';
import '../ballots/ballot.css';
import { meetingPage } from '../meeting.document.js';

/** „Einvernehmen feststellen“: first one asks for objections. */
export function ConsensusDialog({ meeting, item, onClose }: ChairDialogProps) {
  const t = useText();
  const schema = z.object({
    points: pointsRule(item),
    none: mustAgree(),
    quorumChallenged: z.boolean(),
    dissent: optionalText(4000),
  });
  const form = useSchemaForm(schema, { points: allPoints(item), quorumChallenged: false, dissent: '' });
  const resolving = useResolving(meeting, item);
  const stating = useAct('stateConsensus', meetingPage, { done: 'meetings.done.consensus', onDone: onClose });

  return (
    <FormDialog
      title={t('meetings.consensus.title')}
      form={form}
      submit={t('meetings.consensus.send')}
      move={stating}
      onClose={onClose}
      onSubmit={({ points, dissent, quorumChallenged }) =>
        stating.send({ ...resolving(points, dissent), objectionsAsked: true, objections: 0, quorumChallenged })
      }
      lead={
        <>
          <p className="consensus-question">{t('meetings.consensus.question')}</p>
          <p className="muted">{t('meetings.consensus.lead')}</p>
          <div role="alert">
            {item.voteDemanded && (
              <Alert kind="warning" title={t('meetings.item.voteDemanded')}>
                <p>{t('meetings.consensus.demanded')}</p>
              </Alert>
            )}
          </div>
        </>
      }
      wide
    >
      <PointsField control={form.control} name="points" item={item} />
      <CheckboxField control={form.control} name="none" label={t('meetings.consensus.none')} />
      {quorumIsPresumed(meeting) && (
        <CheckboxField
          control={form.control}
          name="quorumChallenged"
          label={t('meetings.ballot.challenge')}
          hint={t('meetings.consensus.challengeHint', {
            quorum: meeting.attendance.quorum,
            present: meeting.attendance.seatsPresent,
          })}
        />
      )}
      <TextAreaField
        control={form.control}
        name="dissent"
        label={t('meetings.resolution.dissentLabel')}
        hint={t('meetings.resolution.dissentHint')}
        max={4000}
        rows={2}
        optional
      />
    </FormDialog>
  );
}
