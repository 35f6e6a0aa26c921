import * as z from 'zod/mini';

import { announce } from '../../../shared/announce/announcements.js';
import type { Choice } from '../../../shared/form/choice.js';
import { FormDialog } from '../../../shared/form/form-dialog.js';
import { OneChoiceField } from '../../../shared/form/one-choice-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { Body } from './bodies.document.js';
import { NameOfficersDocument } from './body-moves.document.js';

const schema = z.object({ chairId: z.string(), deputyChairId: z.string(), minuteTakerId: z.string() });

type Props = {
  readonly body: Body;
  readonly people: readonly Choice[];
  readonly onClose: () => void;
  readonly onReload: () => unknown;
};

/** Names the officers: chairs among those who sit in the body, the minute-taker among everybody. */
export function OfficersDialog({ body, people, onClose, onReload }: Props) {
  const t = useText();
  const { id, version } = body;
  const members = new Set(body.seats.flatMap(({ memberships }) => memberships.map(({ personId }) => personId)));
  const chairs = people.filter(({ value }) => members.has(value));
  const { run, running, refusal } = useMutationWithRefusal(NameOfficersDocument);
  const { seen, reload } = useSeenVersion(version, onReload);
  const form = useSchemaForm(schema, {
    chairId: body.chairId ?? '',
    deputyChairId: body.deputyChairId ?? '',
    minuteTakerId: body.minuteTakerId ?? '',
  });

  async function save({ chairId, deputyChairId, minuteTakerId }: z.infer<typeof schema>) {
    const officers = {
      chairId: chairId || null,
      deputyChairId: deputyChairId || null,
      minuteTakerId: minuteTakerId || null,
    };
    if (!(await run({ input: { id, expectedVersion: seen, ...officers } }))) return;
    announce(t('administration.bodies.officersSaved'));
    onClose();
  }

  return (
    <FormDialog
      title={t('administration.bodies.officersTitle')}
      lead={<p>{t('administration.bodies.officersHint')}</p>}
      form={form}
      submit={t('administration.save')}
      running={running}
      refusal={refusal}
      onSubmit={save}
      onClose={onClose}
      onReload={reload}
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
