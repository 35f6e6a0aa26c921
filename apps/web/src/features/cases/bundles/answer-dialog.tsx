import { knowledgeAnswers } from '@systemblick/domain/cases/case-bundle';
import * as z from 'zod/mini';

import { announce } from '../../../shared/announce/announcements.js';
import { Dialog } from '../../../shared/dialog/dialog.js';
import { Form } from '../../../shared/form/form.js';
import { RadioGroupField } from '../../../shared/form/radio-group-field.js';
import { requiredChoice } from '../../../shared/form/rules.js';
import { SubmitRow } from '../../../shared/form/submit-row.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { Bundle } from './bundle.document.js';
import { AnswerKnowledgeDocument } from './bundle-moves.document.js';
import type { Question } from './questions.js';

const schema = z.object({ answer: requiredChoice(knowledgeAnswers) });

type Props = {
  readonly bundle: Bundle;
  readonly question: Question;
  readonly onClose: () => void;
  readonly onReload: () => unknown;
};

/** The author's answer for one case and one institution: four plain choices. */
export function AnswerDialog({ bundle, question: { bundledCase, institution, answer }, onClose, onReload }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, answer === null ? {} : { answer });
  const { run, running, refusal } = useMutationWithRefusal(AnswerKnowledgeDocument);
  const { seen: expectedVersion, reload } = useSeenVersion(bundle.version, onReload);

  async function save(given: z.infer<typeof schema>) {
    const { id } = bundle;
    const { caseId } = bundledCase;
    if (!(await run({ input: { id, expectedVersion, caseId, institutionId: institution.id, ...given } }))) return;
    announce(t('bundles.knowledge.saved'));
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('bundles.knowledge.dialogTitle', { code: bundledCase.code, institution: institution.shortName })}
    >
      <Form form={form} onSubmit={save} refusal={refusal} onReload={reload}>
        <RadioGroupField
          control={form.control}
          name="answer"
          label={t('bundles.knowledge.question', { institution: institution.name })}
          choices={knowledgeAnswers.map((value) => ({
            value,
            label: t(`bundles.choice.${value}`),
            hint: t(`bundles.choiceHint.${value}`),
          }))}
        />
        <SubmitRow label={t('bundles.knowledge.save')} running={running} runningLabel={t('shared.form.sending')}>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={onClose}>
            {t('shared.dialog.cancel')}
          </button>
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
