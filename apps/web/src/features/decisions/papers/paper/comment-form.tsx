import { useState } from 'react';
import * as z from 'zod/mini';

import { useDraft } from '#shared/draft/use-draft.js';
import { Form } from '#shared/form/form.js';
import { requiredText } from '#shared/form/rules.js';
import { SelectField } from '#shared/form/select-field.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { newId } from '#shared/form/new-id.js';
import { commentWords, PaperDocument, type Paper } from './paper.document.js';

const whole = 'whole';
const schema = z.object({ about: z.string(), text: requiredText(4000) });
type Values = z.infer<typeof schema>;

export function CommentForm({ paper }: { readonly paper: Paper }) {
  const t = useText();
  const [id, setId] = useState(newId);
  const form = useSchemaForm(schema, { about: whole, text: '' });
  const draft = useDraft(form, `comment.${paper.id}`);
  const commenting = useAct('commentPaper', commentWords, {
    done: 'papers.done.comment',
    onDone: () => setId(newId()),
    also: [PaperDocument],
  });

  async function send({ about, text }: Values) {
    const pointNumber = about === whole ? null : Number(about);
    if (await commenting.send({ id, paperId: paper.id, pointNumber, text })) draft.discard();
  }

  return (
    <div className="card">
      <Form form={form} onSubmit={send} refusal={commenting.refusal}>
        <SelectField
          control={form.control}
          name="about"
          label={t('papers.comments.about')}
          choices={[
            { value: whole, label: t('papers.comments.whole') },
            ...paper.text.points.map(({ number }) => ({
              value: String(number),
              label: t('papers.page.point', { number }),
            })),
          ]}
        />
        <TextAreaField control={form.control} name="text" label={t('papers.comments.text')} rows={3} max={4000} />
        <SubmitRow
          label={t('papers.comments.send')}
          running={commenting.running}
          runningLabel={t('shared.form.sending')}
        />
      </Form>
    </div>
  );
}
