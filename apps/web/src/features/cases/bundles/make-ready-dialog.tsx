import * as z from 'zod/mini';

import { announce } from '../../../shared/announce/announcements.js';
import { Dialog } from '../../../shared/dialog/dialog.js';
import { useDraft } from '../../../shared/draft/use-draft.js';
import { Form } from '../../../shared/form/form.js';
import { optionalText } from '../../../shared/form/rules.js';
import { SubmitRow } from '../../../shared/form/submit-row.js';
import { TextAreaField } from '../../../shared/form/text-area-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { Bundle } from './bundle.document.js';
import { MakeBundleReadyDocument } from './bundle-moves.document.js';

const schema = z.object({ riskAcceptance: optionalText(4000) });

type Props = { readonly bundle: Bundle; readonly onClose: () => void; readonly onReload: () => unknown };

/** Declares a bundle ready; the risk of its cases together is accepted in the coordinator's own words. */
export function MakeReadyDialog({ bundle: { id, version, riskAcceptance: before }, onClose, onReload }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, { riskAcceptance: before ?? '' });
  const draft = useDraft(form, `bundle.ready.${id}`);
  const { run, running, refusal } = useMutationWithRefusal(MakeBundleReadyDocument);
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);

  async function send({ riskAcceptance }: z.infer<typeof schema>) {
    const input = { id, expectedVersion, riskAcceptance: riskAcceptance || null };
    if (!(await run({ input }))) return;
    draft.forget();
    announce(t('bundles.move.madeReady'));
    onClose();
  }

  return (
    <Dialog open onClose={onClose} title={t('bundles.move.makeReadyTitle')}>
      <p>{t('bundles.move.makeReadyText')}</p>
      <Form form={form} onSubmit={send} refusal={refusal} onReload={reload}>
        <TextAreaField control={form.control} name="riskAcceptance" label={t('bundles.move.riskAcceptance')} rows={4} />
        <SubmitRow label={t('bundles.move.makeReady')} running={running} runningLabel={t('shared.form.sending')}>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={onClose}>
            {t('shared.dialog.cancel')}
          </button>
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
