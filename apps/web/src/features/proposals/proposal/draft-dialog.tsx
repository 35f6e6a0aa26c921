import { proposalKinds } from '@systemblick/domain/proposals/proposal';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { requiredChoice, requiredText } from '#shared/form/rules.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { useNewId } from '#shared/form/new-id.js';
import { proposalPage } from './proposal.document.js';

const schema = z.object({ themeId: requiredText(), kind: requiredChoice(proposalKinds), title: requiredText(300) });

type Props = {
  readonly themes: readonly { readonly id: string; readonly title: string }[];
  readonly projektgruppeId: string | null;
  readonly onClose: () => void;
};

/** Begins a proposal: for which theme, of which kind, and how it is called at first. */
export function DraftDialog({ themes, projektgruppeId, onClose }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const id = useNewId();
  const form = useSchemaForm(schema, { themeId: themes[0]?.id ?? '', kind: 'solution', title: '' });
  const drafting = useAct('draftProposal', proposalPage, {
    done: 'proposals.done.draft',
    onDone: () => navigate(`/vorschlaege/${id}`),
  });
  const { control } = form;

  return (
    <FormDialog
      title={t('proposals.draft.open')}
      form={form}
      submit={t('proposals.draft.submit')}
      move={drafting}
      onSubmit={(values) => drafting.send({ id, projektgruppeId, ...values })}
      onClose={onClose}
      lead={<p>{t('proposals.draft.lead')}</p>}
    >
      {themes.length > 1 && (
        <OneChoiceField
          control={control}
          name="themeId"
          label={t('proposals.draft.theme')}
          choices={themes.map((theme) => ({ value: theme.id, label: theme.title }))}
        />
      )}
      <TextField
        control={control}
        name="title"
        label={t('proposals.draft.title')}
        hint={t('proposals.draft.titleHint')}
      />
      <RadioGroupField
        control={control}
        name="kind"
        label={t('proposals.draft.kind')}
        choices={proposalKinds.map((value) => ({
          value,
          label: t(`proposals.kind.${value}`),
          hint: t(`proposals.kindHint.${value}`),
        }))}
      />
    </FormDialog>
  );
}
