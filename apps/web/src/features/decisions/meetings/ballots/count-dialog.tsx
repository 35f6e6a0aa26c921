import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import type { Ballot } from '../meeting.document.js';
import type { ChairDialogProps } from '../running/chair-dialog-props.js';
import { ballotFragment } from './ballot.document.js';
import { countRule, toCount } from './count-rule.js';
import './ballot.css';

const count = () => countRule('required');
const schema = z.object({ yes: count(), no: count(), abstain: count(), present: count(), entitled: count() });

/** Counted in the room: the minute-taker enters the numbers, the rule says what they decide. */
export function CountDialog({ meeting, ballot, onClose }: ChairDialogProps & { readonly ballot: Ballot }) {
  const t = useText();
  const { seatsPresent, votingSeats } = meeting.attendance;
  const form = useSchemaForm(schema, {
    yes: '',
    no: '0',
    abstain: '0',
    present: String(seatsPresent),
    entitled: String(votingSeats),
  });
  const move = useMove('recordBallot', ballotFragment, ballot, { done: 'meetings.done.count', onDone: onClose });
  const { control } = form;

  return (
    <FormDialog
      title={t('meetings.chair.count')}
      form={form}
      submit={t('meetings.count.send')}
      move={move}
      onClose={onClose}
      onSubmit={({ yes, no, abstain, present, entitled }) =>
        move.send({
          tally: { yes: toCount(yes), no: toCount(no), abstain: toCount(abstain), invalid: 0 },
          present: toCount(present),
          entitled: toCount(entitled),
        })
      }
      lead={<p className="ballot__question">{ballot.wording}</p>}
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
