import * as z from 'zod/mini';

import type { Choice } from '#shared/form/choice.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { bodyFragment, type Body } from './bodies.document.js';

const schema = z.object({ chairId: z.string(), deputyChairId: z.string(), minuteTakerId: z.string() });

type Props = {
  readonly body: Body;
  readonly people: readonly Choice[];
  readonly onClose: () => void;
};

/** Names the officers: chairs among those who sit in the body, the minute-taker among everybody. */
export function OfficersDialog({ body, people, onClose }: Props) {
  const t = useText();
  const members = new Set(body.seats.flatMap(({ memberships }) => memberships.map(({ personId }) => personId)));
  const chairs = people.filter(({ value }) => members.has(value));
  const move = useMove('nameOfficers', bodyFragment, body, {
    done: 'administration.bodies.officersSaved',
    onDone: onClose,
  });
  const form = useSchemaForm(schema, {
    chairId: body.chairId ?? '',
    deputyChairId: body.deputyChairId ?? '',
    minuteTakerId: body.minuteTakerId ?? '',
  });

  const save = ({ chairId, deputyChairId, minuteTakerId }: z.infer<typeof schema>) =>
    move.send({
      chairId: chairId || null,
      deputyChairId: deputyChairId || null,
      minuteTakerId: minuteTakerId || null,
    });

  return (
    <FormDialog
      title={t('administration.bodies.officersTitle')}
      lead={<p>{t('administration.bodies.officersHint')}</p>}
      form={form}
      submit={t('administration.save')}
      move={move}
      onSubmit={save}
      onClose={onClose}
    >
      <OneChoiceField
        control={form.control}
        name="chairId"
        label={t('administration.bodies.chair')}
        optional
        choices={chairs}
      />
      <OneChoiceField
        control={form.control}
        name="deputyChairId"
        label={t('administration.bodies.deputyChair')}
        optional
        choices={chairs}
      />
      <OneChoiceField
        control={form.control}
        name="minuteTakerId"
        label={t('administration.bodies.minuteTaker')}
        optional
        choices={people}
      />
    </FormDialog>
  );
}
