import { useQuery } from '@apollo/client/react';
import { offerGapKinds } from '@systemblick/domain/themes/offer-gap';
import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { optionalText, requiredChoice } from '#shared/form/rules.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { useNewId } from '#shared/form/new-id.js';
import { offerGapFragment, OffersForGapDocument } from './offer-gaps.document.js';
import { ThemeDocument } from './theme.document.js';

const schema = z.object({ kind: requiredChoice(offerGapKinds), offerId: z.string(), note: optionalText(4000) });

type Props = { readonly themeId: string; readonly onClose: () => void };

/** "Fehlt" or "passt nicht". */
export function OfferGapDialog({ themeId, onClose }: Props) {
  const t = useText();
  const id = useNewId();
  const { data } = useQuery(OffersForGapDocument);
  const form = useSchemaForm(schema, { kind: 'missing', offerId: '', note: '' });
  const noting = useAct('noteOfferGap', offerGapFragment, {
    done: 'themes.done.noteGap',
    onDone: onClose,
    also: [ThemeDocument],
  });
  const kind = form.watch('kind');

  const send = ({ offerId, note, kind: noted }: z.infer<typeof schema>) =>
    noting.send({ id, themeId, kind: noted, offerId: offerId || null, note: note || null });

  return (
    <FormDialog
      title={t('themes.gap.note')}
      form={form}
      submit={t('themes.gap.save')}
      move={noting}
      onSubmit={send}
      onClose={onClose}
    >
      <RadioGroupField
        control={form.control}
        name="kind"
        label={t('themes.gap.what')}
        choices={offerGapKinds.map((value) => ({ value, label: t(`themes.gap.kind.${value}`) }))}
      />
      {kind === 'unsuitable' && (
        <OneChoiceField
          control={form.control}
          name="offerId"
          label={t('themes.gap.offer')}
          choices={(data?.offers.nodes ?? []).map((offer) => ({
            value: offer.id,
            label: `${offer.name} (${offer.provider})`,
          }))}
        />
      )}
      <TextAreaField
        control={form.control}
        name="note"
        label={t('themes.gap.words')}
        rows={3}
        optional={kind === 'unsuitable'}
      />
    </FormDialog>
  );
}
