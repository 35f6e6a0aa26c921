import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { optionalText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { BallotResult } from '../ballots/ballot-result.js';
import { meetingPage, type Ballot } from '../meeting.document.js';
import type { ChairDialogProps } from '../running/chair-dialog-props.js';
import { allPoints } from './points-field.js';
import { useResolving } from './use-resolving.js';
import '../ballots/ballot.css';

const schema = z.object({ dissent: optionalText(4000) });

/** The result is announced, and is the resolution of what was voted on. */
export function AnnounceDialog({ meeting, item, ballot, onClose }: ChairDialogProps & { readonly ballot: Ballot }) {
  const t = useText();
  const form = useSchemaForm(schema, { dissent: '' });
  const resolving = useResolving(meeting, item);
  const announcing = useAct('resolveByBallot', meetingPage, { done: 'meetings.done.announce', onDone: onClose });
  const points = ballot.pointNumbers?.map(String) ?? allPoints(item);

  return (
    <FormDialog
      title={t('meetings.chair.announce')}
      form={form}
      submit={t('meetings.resolution.write')}
      move={announcing}
      onClose={onClose}
      onSubmit={({ dissent }) => announcing.send({ ...resolving(points, dissent), ballotId: ballot.id })}
      lead={
        <>
          <p className="ballot__question">{ballot.wording}</p>
          <BallotResult ballot={ballot} />
        </>
      }
      wide
    >
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
