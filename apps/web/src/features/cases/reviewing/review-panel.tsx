import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';

import { useDraft } from '#shared/draft/use-draft.js';
import { CheckboxField } from '#shared/form/checkbox-field.js';
import { Form } from '#shared/form/form.js';
import { optionalText } from '#shared/form/rules.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { text } from '#shared/texts/texts.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { CaseDocument, movedCaseFragment, type CaseDetail, type CaseTextParts } from '../case.document.js';
import type { Place } from '../identifiers/place.js';
import { RiskPanel } from '../risk/risk-panel.js';
import { useCaseRisk } from '../risk/use-case-risk.js';
import { Checklist } from './checklist.js';
import { ConfirmFindings } from './confirm-findings.js';
import { ReturnDialog } from './return-dialog.js';
import { Button } from '#shared/widgets/button.js';

/** `read`: the version that was read. */
const schema = (version: number) =>
  z.object({
    riskAcceptance: optionalText(4000),
    read: z
      .union([z.literal(false), z.number()])
      .check(z.refine((read) => read === version, { error: () => text('shared.form.agree') })),
  });

type Props = {
  readonly kase: CaseDetail;
  readonly text: CaseTextParts;
  /** What the check found; undefined while it runs. */
  readonly places: readonly Place[] | undefined;
  /** The review is only being begun: what will have been read is not there yet. */
  readonly beginning: boolean;
};

/**
 * The checklist and the decision. That fewer people come into question than
 * are needed is accepted in the reviewer's own words. That all was read is said of one
 * version: when the case changes it is unsaid, and what is released is what was read.
 */
export function ReviewPanel({ kase, text: reviewed, places, beginning }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const [returning, setReturning] = useState(false);
  const form = useSchemaForm(schema(kase.version), { riskAcceptance: '', read: false });
  const findings = kase.findings ?? [];
  const [confirmed, setConfirmed] = useState<readonly (typeof findings)[number][]>([]);
  const draft = useDraft(form, `review.${kase.id}`);
  const { risk, failed } = useCaseRisk(kase.id, reviewed);
  const enough = risk !== undefined && risk.size >= risk.needed;
  const read = useWatch({ control: form.control, name: 'read' });
  const release = useMove('releaseCase', movedCaseFragment, kase, {
    open: read === kase.version,
    also: [CaseDocument],
    done: 'cases.review.released',
    onDone: () => {
      draft.forget();
      void navigate(`/faelle/${kase.id}`);
    },
  });

  return (
    <section className="card stack review-panel" aria-labelledby="freigabe">
      <h2 id="freigabe" className="panel__title" tabIndex={-1}>
        {t('cases.review.checklist')}
      </h2>
      <Checklist kase={kase} places={places} />
      <RiskPanel risk={risk} failed={failed} writing={false} />
      <Form
        form={form}
        onSubmit={({ riskAcceptance }) =>
          release.send({
            riskAcceptance: (!enough && riskAcceptance) || null,
            confirmed: confirmed.map(({ section, start, end, kind }) => ({ section, start, end, kind })),
          })
        }
        refusal={release.refusal}
        onReload={release.reload}
        label={t('cases.review.title')}
      >
        {findings.length > 0 && (
          <ConfirmFindings findings={findings} text={reviewed} confirmed={confirmed} onConfirmed={setConfirmed} />
        )}
        {!enough && (
          <TextAreaField
            control={form.control}
            name="riskAcceptance"
            label={t('cases.review.riskAcceptance')}
            hint={t('cases.review.riskAcceptanceHint')}
            rows={3}
          />
        )}
        {read !== false && read !== kase.version && (
          <Alert kind="warning" role="alert">
            <p>{t('cases.review.changedSince')}</p>
          </Alert>
        )}
        <CheckboxField
          control={form.control}
          name="read"
          label={t('cases.review.read')}
          tick={kase.version}
          disabled={beginning}
        />
        <SubmitRow
          label={t('cases.review.release')}
          running={release.running}
          runningLabel={t('cases.review.releasing')}
        >
          <Button onClick={() => setReturning(true)}>{t('cases.review.return')}</Button>
        </SubmitRow>
      </Form>
      {returning && <ReturnDialog kase={kase} onClose={() => setReturning(false)} />}
    </section>
  );
}
