import * as z from 'zod/mini';

import { FormDialog } from '../../../../shared/form/form-dialog.js';
import { optionalText } from '../../../../shared/form/rules.js';
import { TextAreaField } from '../../../../shared/form/text-area-field.js';
import { useSchemaForm } from '../../../../shared/form/use-schema-form.js';
import { useText } from '../../../../shared/texts/use-text.js';
import { BallotResult } from '../ballots/ballot-result.js';
import type { ChairDialogProps } from '../running/chair-dialog-props.js';
import { useMeetingMove } from '../use-meeting-move.js';
import { allPoints } from './points-field.js';
import { ResolveByBallotDocument } from './resolution-moves.document.js';
import { useResolving } from './use-resolving.js';
import '../ballots/ballot.css';

const schema = z.object({ dissent: optionalText(4000) });

/** The result is announced, and is the resolution of what was voted on. */
export function AnnounceDialog({
  meeting,
  item,
  ballotId,
  onClose,
  onReload,
}: ChairDialogProps & { ballotId: string }) {
  const t = useText();
  const form = useSchemaForm(schema, { dissent: '' });
  const ballot = meeting.ballots.find(({ id }) => id === ballotId);
  const resolving = useResolving(meeting, item);
  const { move, running, refusal } = useMeetingMove(ResolveByBallotDocument, 'meetings.done.announce', onClose);
  const points = ballot?.pointNumbers?.map(String) ?? allPoints(item);

  return (
    <FormDialog
      title={t('meetings.chair.announce')}
      form={form}
      submit={t('meetings.resolution.write')}
      running={running}
      refusal={refusal}
      onClose={onClose}
      onReload={onReload}
      onSubmit={({ dissent }) => move({ input: { ...resolving(points, dissent), ballotId } })}
      lead={
        ballot && (
          <>
            <p className="ballot__question">{ballot.wording}</p>
            <BallotResult ballot={ballot} />
          </>
        )
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
