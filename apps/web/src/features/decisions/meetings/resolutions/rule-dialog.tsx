import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { optionalText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import type { ChairDialogProps } from '../running/chair-dialog-props.js';
import type { rulings } from '../running/chair-steps.js';
import { allPoints, PointsField } from './points-field.js';
import { pointsRule } from './points-rule.js';
import { useResolving } from './use-resolving.js';
import { meetingPage } from '../meeting.document.js';

type Props = ChairDialogProps & { readonly outcome: (typeof rulings)[number] };

/** Adjourned, referred back, noted or withdrawn: nothing is adopted by it. */
export function RuleDialog({ meeting, item, outcome, onClose }: Props) {
  const t = useText();
  const schema = z.object({ points: pointsRule(item), dissent: optionalText(4000) });
  const form = useSchemaForm(schema, { points: allPoints(item), dissent: '' });
  const resolving = useResolving(meeting, item);
  const ruling = useAct('ruleOnItem', meetingPage, { done: 'meetings.done.rule', onDone: onClose });

  return (
    <FormDialog
      title={t(`meetings.chair.rule.${outcome}`)}
      form={form}
      submit={t('meetings.resolution.write')}
      move={ruling}
      onClose={onClose}
      onSubmit={({ points, dissent }) => ruling.send({ ...resolving(points, dissent), outcome })}
      lead={<p>{t(`meetings.ruling.${outcome}`)}</p>}
      wide
    >
      <PointsField control={form.control} name="points" item={item} />
      <TextAreaField
        control={form.control}
        name="dissent"
        label={t('meetings.ruling.reason')}
        max={4000}
        rows={2}
        optional
      />
    </FormDialog>
  );
}
