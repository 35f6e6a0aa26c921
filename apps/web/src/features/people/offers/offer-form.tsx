import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';

import { useDraft } from '#shared/draft/use-draft.js';
import { CheckboxField } from '#shared/form/checkbox-field.js';
import { ManyChoicesField } from '#shared/form/many-choices-field.js';
import { DraftNotice } from '#shared/form/draft-notice.js';
import { Form } from '#shared/form/form.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import type { Refusal } from '#shared/server/refusal.js';
import { useText } from '#shared/texts/use-text.js';
import { offerSchema, type OfferValues } from './offer-schema.js';
import { OfferChoicesDocument } from './offers.document.js';

type Props = {
  readonly values: OfferValues;
  readonly draftKey: string;
  readonly submit: string;
  readonly running: boolean;
  readonly refusal: Refusal | undefined;
  readonly onReload?: () => unknown;
  /** Says whether it was accepted; then the draft is let go. */
  readonly onSubmit: (values: OfferValues) => Promise<boolean>;
  readonly children: ReactNode;
};

/** An entry of the Angebotsdatenbank. The contact is a function, never a person. */
export function OfferForm({ values, draftKey, submit, running, refusal, onReload, onSubmit, children }: Props) {
  const t = useText();
  const { data } = useQuery(OfferChoicesDocument);
  const form = useSchemaForm(offerSchema, values);
  const draft = useDraft(form, draftKey);
  const { control } = form;
  const institutions = (data?.institutions.nodes ?? []).filter(({ state }) => state === 'active');
  const places = data?.memberMunicipalities.nodes ?? [];

  async function send(sent: OfferValues) {
    if (await onSubmit(sent)) draft.forget();
  }

  return (
    <Form form={form} onSubmit={send} refusal={refusal} {...(onReload && { onReload })}>
      <DraftNotice restoredAt={draft.restoredAt} sensitive={false} onDiscard={draft.discard} />
      <TextField control={control} name="name" label={t('offers.field.name')} />
      <TextField control={control} name="provider" label={t('offers.field.provider')} />
      <TextAreaField control={control} name="description" label={t('offers.field.description')} rows={4} optional />
      <TextField
        control={control}
        name="field"
        label={t('offers.field.field')}
        hint={t('offers.hint.field')}
        optional
      />
      <TextField control={control} name="targetGroup" label={t('offers.field.targetGroup')} optional />
      <TextField
        control={control}
        name="languages"
        label={t('offers.field.languages')}
        hint={t('offers.hint.languages')}
        optional
      />
      {places.length > 0 && (
        <ManyChoicesField
          control={control}
          name="memberMunicipalityIds"
          label={t('offers.field.places')}
          choices={places.map(({ id, name }) => ({ value: id, label: name }))}
          columns
          optional
        />
      )}
      <div className="form-grid">
        <TextField control={control} name="access" label={t('offers.field.access')} optional />
        <TextField control={control} name="times" label={t('offers.field.times')} optional />
      </div>
      <div className="form-grid">
        <CheckboxField control={control} name="childCare" label={t('offers.field.childCare')} />
        <CheckboxField control={control} name="barrierFree" label={t('offers.field.barrierFree')} />
      </div>
      <div className="form-grid">
        <TextField control={control} name="transport" label={t('offers.field.transport')} optional />
        <TextField control={control} name="costs" label={t('offers.field.costs')} optional />
      </div>
      <OneChoiceField
        control={control}
        name="institutionId"
        label={t('offers.field.institution')}
        choices={institutions.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <TextField
        control={control}
        name="contactRole"
        label={t('offers.field.contactRole')}
        hint={t('offers.hint.contactRole')}
        optional
      />
      <div className="form-grid">
        <TextField control={control} name="email" type="email" label={t('offers.field.email')} optional />
        <TextField control={control} name="phone" type="tel" label={t('offers.field.phone')} optional />
      </div>
      <TextField control={control} name="website" type="url" label={t('offers.field.website')} optional />
      <SubmitRow label={submit} running={running} runningLabel={t('shared.form.sending')}>
        {children}
      </SubmitRow>
    </Form>
  );
}
