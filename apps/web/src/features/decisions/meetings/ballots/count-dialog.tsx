import * as z from 'zod/mini';

import { FormDialog } from '../../../../shared/form/form-dialog.js';
import { TextField } from '../../../../shared/form/text-field.js';
import { useSchemaForm } from '../../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../../shared/form/use-seen-version.js';
import { useText } from '../../../../shared/texts/use-text.js';
import type { ChairDialogProps } from '../running/chair-dialog-props.js';
import { useMeetingMove } from '../use-meeting-move.js';
import { RecordBallotDocument } from './ballot-moves.document.js';
import { countRule, toCount } from './count-rule.js';
import './ballot.css';

const count = () => countRule('required');
const schema = z.object({ yes: count(), no: count(), abstain: count(), present: count(), entitled: count() });

/** Counted in the room: the minute-taker enters the numbers, the rule says what they decide. */
export function CountDialog({ meeting, ballotId, onClose, onReload }: ChairDialogProps & { ballotId: string }) {
  const t = useText();
  const { seatsPresent, votingSeats } = meeting.attendance;
  const form = useSchemaForm(schema, {
    yes: '',
    no: '0',
    abstain: '0',
    present: String(seatsPresent),
    entitled: String(votingSeats),
  });
  const { move, running, refusal } = useMeetingMove(RecordBallotDocument, 'meetings.done.count', onClose);
  const ballot = meeting.ballots.find(({ id }) => id === ballotId);
  const { seen, reload } = useSeenVersion(ballot?.version, onReload);
  const { control } = form;

  return (
    <FormDialog
      title={t('meetings.chair.count')}
      form={form}
      submit={t('meetings.count.send')}
      running={running}
      refusal={refusal}
      onClose={onClose}
      onReload={reload}
      onSubmit={({ yes, no, abstain, present, entitled }) =>
        move({
          input: {
            id: ballotId,
            expectedVersion: seen ?? 0,
            tally: { yes: toCount(yes), no: toCount(no), abstain: toCount(abstain), invalid: 0 },
            present: toCount(present),
            entitled: toCount(entitled),
          },
        })
      }
      lead={<p className="ballot__question">{ballot?.wording}</p>}
    >
      <div className="form-grid">
        <TextField control={control} name="yes" type="number" label={t('meetings.choice.yes')} />
        <TextField control={control} name="no" type="number" label={t('meetings.choice.no')} />
        <TextField control={control} name="abstain" type="number" label={t('meetings.choice.abstain')} />
      </div>
      <div className="form-grid">
        <TextField control={control} name="present" type="number" label={t('meetings.count.present')} />
        <TextField control={control} name="entitled" type="number" label={t('meetings.count.entitled')} />
      </div>
    </FormDialog>
  );
}
