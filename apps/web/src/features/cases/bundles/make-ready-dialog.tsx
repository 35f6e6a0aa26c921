import * as z from 'zod/mini';

import { useDraft } from '#shared/draft/use-draft.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { optionalText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { bundleFragment, type Bundle } from './bundle.document.js';

const schema = z.object({ riskAcceptance: optionalText(4000) });

type Props = { readonly bundle: Bundle; readonly onClose: () => void };

/** Declares a bundle ready; where for a case too few people come into question, the coordinator says why that can be borne. */
export function MakeReadyDialog({ bundle, onClose }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, { riskAcceptance: bundle.riskAcceptance ?? '' });
  const draft = useDraft(form, `bundle.ready.${bundle.id}`);
  const { smallest, needed } = bundle.risk;
  const enough = smallest !== null && smallest >= needed;
  const move = useMove('makeBundleReady', bundleFragment, bundle, {
    done: 'bundles.move.madeReady',
    onDone: () => {
      draft.forget();
      onClose();
    },
  });

  return (
    <FormDialog
      title={t('bundles.move.makeReadyTitle')}
      lead={<p>{t('bundles.move.makeReadyText')}</p>}
      form={form}
      submit={t('bundles.move.makeReady')}
      move={move}
      onSubmit={({ riskAcceptance }) => move.send({ riskAcceptance: (!enough && riskAcceptance) || null })}
      onClose={onClose}
    >
      {!enough && (
        <TextAreaField
          control={form.control}
          name="riskAcceptance"
          label={t('bundles.move.riskAcceptance', { needed })}
          hint={t('cases.risk.story')}
          rows={4}
        />
      )}
    </FormDialog>
  );
}
