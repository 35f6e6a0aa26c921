import * as z from 'zod/mini';

import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { Dialog } from '../../../shared/dialog/dialog.js';
import { FormDialog } from '../../../shared/form/form-dialog.js';
import { requiredText } from '../../../shared/form/rules.js';
import { TextAreaField } from '../../../shared/form/text-area-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useText } from '../../../shared/texts/use-text.js';
import { useMove } from '../use-move.js';
import { concludeWords } from '../words/states.js';
import { ActivateDialog } from './activate-dialog.js';
import type { GroupDialogProps } from './group-dialog-props.js';
import {
  ConcludeProjektgruppeDocument,
  MandateProjektgruppeDocument,
  PlanProjektgruppeDocument,
} from './group-moves.document.js';
import { PlanForm, planOf, toPlanInput } from './plan-form.js';

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

function PlanDialog({ group, onClose, onReload }: GroupDialogProps) {
  const t = useText();
  const { move, running, refusal } = useMove(PlanProjektgruppeDocument, 'proposals.done.plan', onClose);
  const { id, version } = group;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);

  return (
    <Dialog open wide onClose={onClose} title={t('proposals.plan.change')}>
      <PlanForm
        values={planOf(group)}
        draftKey={`group.${id}`}
        submit={t('proposals.plan.save')}
        running={running}
        refusal={refusal}
        onReload={reload}
        onSubmit={(values) => move({ input: { id, expectedVersion, ...toPlanInput(values) } })}
      >
        <button type="button" className="kern-btn kern-btn--secondary" onClick={onClose}>
          {t('shared.dialog.cancel')}
        </button>
      </PlanForm>
    </Dialog>
  );
}

function MandateDialog({ group: { id, version, name }, onClose }: GroupDialogProps) {
  const t = useText();
  const { move, running, refusal } = useMove(MandateProjektgruppeDocument, 'proposals.done.mandate', onClose);

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('proposals.mandate.title', { name })}
      confirm={t('proposals.group.move.mandate')}
      running={running}
      refusal={refusal}
      version={version}
      onConfirm={(expectedVersion) => move({ input: { id, expectedVersion } })}
    >
      <p>{t('proposals.mandate.text')}</p>
    </ConfirmDialog>
  );
}

const conclusion = z.object({ conclusion: requiredText(4000) });

function ConcludeDialog({ group: { id, version, state }, onClose, onReload }: GroupDialogProps) {
  const t = useText();
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);
  const form = useSchemaForm(conclusion, { conclusion: '' });
  const { move, running, refusal } = useMove(ConcludeProjektgruppeDocument, 'proposals.done.conclude', onClose);

  return (
    <FormDialog
      title={t(concludeWords(state))}
      form={form}
      submit={t(concludeWords(state))}
      running={running}
      refusal={refusal}
      onSubmit={(values) => move({ input: { id, expectedVersion, ...values } })}
      onClose={onClose}
      onReload={reload}
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
