import * as z from 'zod/mini';

import { Dialog } from '#shared/dialog/dialog.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { MeDocument } from '../../people/me.document.js';
import { concludeWords } from '../words/states.js';
import { ActivateDialog } from './activate-dialog.js';
import type { GroupDialogProps } from './group-dialog-props.js';
import { groupPage } from './group.document.js';
import { PlanForm, planOf, toPlanInput } from './plan-form.js';
import { Button } from '#shared/widgets/button.js';

/** What one can do with a group, as the rights table names it after `projektgruppe:`. */
export type GroupMove = 'plan' | 'mandate' | 'activate' | 'conclude';

/** The window of one move. */
export function GroupDialog({ move, ...props }: GroupDialogProps & { readonly move: GroupMove }) {
  switch (move) {
    case 'plan':
      return <PlanDialog {...props} />;
    case 'mandate':
      return <MandateDialog {...props} />;
    case 'activate':
      return <ActivateDialog {...props} />;
    case 'conclude':
      return <ConcludeDialog {...props} />;
  }
}

function PlanDialog({ group, onClose }: GroupDialogProps) {
  const t = useText();
  const move = useMove('planProjektgruppe', groupPage, group, { done: 'proposals.done.plan', onDone: onClose });

  return (
    <Dialog open wide onClose={onClose} title={t('proposals.plan.change')}>
      <PlanForm
        values={planOf(group)}
        draftKey={`group.${group.id}`}
        submit={t('proposals.plan.save')}
        move={move}
        onSubmit={(values) => move.send(toPlanInput(values))}
      >
        <Button onClick={onClose}>{t('shared.dialog.cancel')}</Button>
      </PlanForm>
    </Dialog>
  );
}

function MandateDialog({ group, onClose }: GroupDialogProps) {
  const t = useText();
  const move = useMove('mandateProjektgruppe', groupPage, group, { done: 'proposals.done.mandate', onDone: onClose });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t('proposals.mandate.title', { name: group.name })}
      confirm={t('proposals.group.move.mandate')}
      onClose={onClose}
    >
      <p>{t('proposals.mandate.text')}</p>
    </MoveDialog>
  );
}

const conclusion = z.object({ conclusion: requiredText(4000) });

function ConcludeDialog({ group, onClose }: GroupDialogProps) {
  const t = useText();
  const { state } = group;
  const form = useSchemaForm(conclusion, { conclusion: '' });
  const move = useMove('concludeProjektgruppe', groupPage, group, {
    done: 'proposals.done.conclude',
    onDone: onClose,
    also: [MeDocument],
  });

  return (
    <FormDialog
      title={t(concludeWords(state))}
      form={form}
      submit={t(concludeWords(state))}
      move={move}
      onSubmit={move.send}
      onClose={onClose}
      lead={<p>{t(state === 'active' ? 'proposals.conclude.text' : 'proposals.conclude.giveUpText')}</p>}
    >
      <TextAreaField
        control={form.control}
        name="conclusion"
        label={t(state === 'active' ? 'proposals.group.conclusion' : 'proposals.conclude.why')}
        rows={3}
      />
    </FormDialog>
  );
}
