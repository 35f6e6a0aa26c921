import { capacities } from '@systemblick/domain/people/membership';
import * as z from 'zod/mini';

import { useAct } from '#shared/move/use-act.js';
import { today } from '#shared/format/days.js';
import { DateField } from '#shared/form/date-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { optionalDate, requiredChoice, requiredDate, requiredText } from '#shared/form/rules.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useText } from '#shared/texts/use-text.js';
import { useNewId } from '#shared/form/new-id.js';
import { membershipFragment, type Seat } from './bodies.document.js';
import { usePersonChoices } from './use-choices.js';

const schema = z.object({
  personId: requiredText(),
  capacity: requiredChoice(capacities),
  from: requiredDate(),
  until: optionalDate(),
});

type Props = {
  readonly seat: Seat;
  readonly name: string;
  readonly onClose: () => void;
  readonly onChanged: () => unknown;
};

/** Puts a person on a seat, as its member or as a deputy, for a time. */
export function SeatPersonDialog({ seat, name, onClose, onChanged }: Props) {
  const t = useText();
  const id = useNewId();
  const people = usePersonChoices();
  const seating = useAct('seatPerson', membershipFragment, {
    done: 'administration.seats.seated',
    onDone: () => {
      onClose();
      onChanged();
    },
  });
  const taken = seat.memberships.some(({ capacity, until }) => capacity === 'member' && until === null);
  const form = useSchemaForm(schema, {
    personId: '',
    capacity: taken ? 'deputy' : 'member',
    from: today(),
    until: '',
  });
  const { control } = form;

  return (
    <FormDialog
      title={t('administration.seats.seatTitle', { seat: name })}
      form={form}
      submit={t('administration.seats.seatPerson')}
      move={seating}
      onSubmit={({ until, ...rest }) => seating.send({ ...rest, id, seatId: seat.id, until: until || null })}
      onClose={onClose}
    >
      <OneChoiceField control={control} name="personId" label={t('administration.seats.person')} choices={people} />
      <RadioGroupField
        control={control}
        name="capacity"
        label={t('administration.seats.capacity')}
        horizontal
        choices={capacities.map((value) => ({ value, label: t(`administration.seats.${value}`) }))}
      />
      <div className="form-grid">
        <DateField control={control} name="from" label={t('administration.seats.from')} />
        <DateField
          control={control}
          name="until"
          label={t('administration.seats.until')}
          hint={t('administration.seats.untilHint')}
          optional
        />
      </div>
    </FormDialog>
  );
}
