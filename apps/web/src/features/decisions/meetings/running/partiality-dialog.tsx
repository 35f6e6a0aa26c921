import * as z from 'zod/mini';

import { CheckboxField } from '#shared/form/checkbox-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredText } from '#shared/form/rules.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { isOffered } from '#shared/page/steps.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { useMe } from '../../../people/me-context.js';
import { seatedPeople } from '../attendance/seated-people.js';
import { meetingPage, type Item, type Meeting } from '../meeting.document.js';

const schema = z.object({ personId: z.string(), ground: requiredText(2000), directAdvantage: z.boolean() });

type Props = { readonly meeting: Meeting; readonly item: Item; readonly onClose: () => void };

/** Befangenheit, said for oneself; who takes the minutes writes down what others said. */
export function PartialityDialog({ meeting, item, onClose }: Props) {
  const t = useText();
  const me = useMe();
  const minutes = isOffered(meeting.steps, 'meeting:confirmDeputy');
  const form = useSchemaForm(schema, { personId: me.person.id, ground: '', directAdvantage: false });
  const declaring = useAct('declarePartiality', meetingPage, {
    done: 'meetings.done.declarePartiality',
    onDone: onClose,
  });

  return (
    <FormDialog
      title={t('meetings.partiality.declare')}
      form={form}
      submit={t('meetings.partiality.send')}
      move={declaring}
      onClose={onClose}
      onSubmit={(values) => declaring.send({ id: meeting.id, itemId: item.id, ...values })}
      lead={<p>{t(`meetings.partiality.lead.${meeting.body?.rules.partiality ?? 'disclosure'}`)}</p>}
    >
      {minutes && (
        <OneChoiceField
          control={form.control}
          name="personId"
          label={t('meetings.partiality.who')}
          choices={seatedPeople(meeting).map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextAreaField control={form.control} name="ground" label={t('meetings.partiality.ground')} max={2000} rows={3} />
      <CheckboxField control={form.control} name="directAdvantage" label={t('meetings.partiality.direct')} />
    </FormDialog>
  );
}
