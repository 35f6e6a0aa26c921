import * as z from 'zod/mini';

import { today } from '#shared/format/days.js';
import { DateField } from '#shared/form/date-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredDate } from '#shared/form/rules.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import type { Sending } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';

const schema = z.object({ until: requiredDate() });

type Props = {
  readonly title: string;
  readonly lead?: string;
  readonly submit: string;
  readonly move: Sending;
  readonly onEnd: (day: string) => unknown;
  readonly onClose: () => void;
};

/** Ends a seat or a membership with a day. */
export function EndDialog({ title, lead, submit, move, onEnd, onClose }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, { until: today() });

  return (
    <FormDialog
      title={title}
      lead={lead && <p>{lead}</p>}
      form={form}
      submit={submit}
      move={move}
      onSubmit={({ until }) => onEnd(until)}
      onClose={onClose}
      danger
    >
      <DateField control={form.control} name="until" label={t('administration.seats.lastDay')} />
    </FormDialog>
  );
}
