import { useState } from 'react';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';

import { announce } from '../../../shared/announce/announcements.js';
import { useDraft } from '../../../shared/draft/use-draft.js';
import { CheckboxField } from '../../../shared/form/checkbox-field.js';
import { Form } from '../../../shared/form/form.js';
import { mustAgree, optionalText } from '../../../shared/form/rules.js';
import { SubmitRow } from '../../../shared/form/submit-row.js';
import { TextAreaField } from '../../../shared/form/text-area-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { CaseDocument, type CaseDetail } from '../case.document.js';
import type { Place } from '../identifiers/place.js';
import { ReleaseCaseDocument } from '../move-case.document.js';
import { Checklist } from './checklist.js';
import { ReturnDialog } from './return-dialog.js';

const schema = z.object({ riskAcceptance: optionalText(4000), read: mustAgree() });

type Props = {
  readonly kase: CaseDetail;
  /** What the check found; undefined while it runs. */
  readonly places: readonly Place[] | undefined;
  readonly onReload: () => unknown;
};

/** The checklist and the decision. The risk is accepted in the reviewer's own words. */
export function ReviewPanel({ kase, places, onReload }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const [returning, setReturning] = useState(false);
  const form = useSchemaForm(schema, { riskAcceptance: '', read: false as never });
  const draft = useDraft(form, `review.${kase.id}`);
  // To begin the review moves the case on, too: what is read is what stood there then.
  const { seen: expectedVersion, reload } = useSeenVersion(kase.version, onReload, kase.reviewBegunAt !== null);
  const release = useMutationWithRefusal(ReleaseCaseDocument, {
    refetchQueries: [CaseDocument],
    awaitRefetchQueries: true,
  });

  async function send({ riskAcceptance }: z.infer<typeof schema>) {
    const { id } = kase;
    if (!(await release.run({ input: { id, expectedVersion, riskAcceptance: riskAcceptance || null } }))) return;
    draft.forget();
    announce(t('cases.review.released'));
    void navigate(`/faelle/${id}`);
  }

  return (
    <section className="card stack review-panel" aria-labelledby="freigabe">
      <h2 id="freigabe" className="panel__title" tabIndex={-1}>
        {t('cases.review.checklist')}
      </h2>
      <Checklist kase={kase} places={places} />
      <Form form={form} onSubmit={send} refusal={release.refusal} onReload={reload} label={t('cases.review.title')}>
        <TextAreaField
          control={form.control}
          name="riskAcceptance"
          label={t('cases.review.riskAcceptance')}
          hint={t('cases.review.riskAcceptanceHint')}
          rows={3}
        />
        <CheckboxField control={form.control} name="read" label={t('cases.review.read')} />
        <SubmitRow
          label={t('cases.review.release')}
          running={release.running}
          runningLabel={t('cases.review.releasing')}
        >
          <button type="button" className="kern-btn kern-btn--secondary" onClick={() => setReturning(true)}>
            {t('cases.review.return')}
          </button>
        </SubmitRow>
      </Form>
      <ReturnDialog kase={kase} open={returning} onClose={() => setReturning(false)} />
    </section>
  );
}
