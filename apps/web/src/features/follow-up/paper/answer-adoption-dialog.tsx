import * as z from 'zod/mini';

import { FormDialog } from '../../../shared/form/form-dialog.js';
import { RadioGroupField } from '../../../shared/form/radio-group-field.js';
import { optionalText, requiredChoice } from '../../../shared/form/rules.js';
import { TextAreaField } from '../../../shared/form/text-area-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { anew } from '../../../shared/server/anew.js';
import { useText } from '../../../shared/texts/use-text.js';
import { useMeasureMove } from '../measure/use-measure-move.js';
import { AdoptDocument, DeclineAdoptionDocument, type Adoption } from './paper-measures.document.js';

const answers = ['adopted', 'adapted', 'declined'] as const;
const schema = z.object({ answer: requiredChoice(answers), note: optionalText(4000) });

type Props = { readonly adoption: Adoption; readonly onClose: () => void };

/** What a Kommune answered: as it is, with changes, or not. */
export function AnswerAdoptionDialog({ adoption, onClose }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, { note: adoption.note ?? '' });
  const adopting = useMeasureMove(AdoptDocument, 'follow-up.done.adopt', onClose);
  const declining = useMeasureMove(DeclineAdoptionDocument, 'follow-up.done.adopt', onClose);
  const { id, version, memberMunicipality } = adoption;
  const { seen: expectedVersion, reload } = useSeenVersion(version);

  function send({ answer, note }: z.infer<typeof schema>) {
    anew(adopting, declining);
    if (answer === 'declined') return declining.move({ input: { id, expectedVersion, reason: note } });
    return adopting.move({
      input: { id, expectedVersion, adapted: answer === 'adapted', note: note === '' ? null : note },
    });
  }

  return (
    <FormDialog
      title={t('follow-up.adoption.of', { name: memberMunicipality?.name ?? '' })}
      form={form}
      submit={t('follow-up.adoption.save')}
      running={adopting.running || declining.running}
      refusal={adopting.refusal ?? declining.refusal}
      onSubmit={send}
      onClose={onClose}
      onReload={reload}
    >
      <RadioGroupField
        control={form.control}
        name="answer"
        label={t('follow-up.adoption.answer')}
        choices={answers.map((answer) => ({ value: answer, label: t(`follow-up.adoption.choice.${answer}`) }))}
      />
      <TextAreaField
        control={form.control}
        name="note"
        label={t('follow-up.adoption.note')}
        hint={t('follow-up.adoption.noteHint')}
        rows={3}
        optional
      />
    </FormDialog>
  );
}
