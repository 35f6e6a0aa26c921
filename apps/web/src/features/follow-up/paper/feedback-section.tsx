import { followUpRights } from '@systemblick/domain/follow-up/rights';
import { feedbackLimit } from '@systemblick/domain/follow-up/feedback';
import { useState } from 'react';
import { Link } from 'react-router';
import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { useFormats } from '#shared/format/use-formats.js';
import { requiredText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../../people/actor.js';
import { useNewId } from '#shared/form/new-id.js';
import { feedbackWords, PaperMeasuresDocument, type PaperWithMeasures } from './paper-measures.document.js';
import { Button } from '#shared/widgets/button.js';

type Theme = PaperWithMeasures['themes'][number];

/** What the case managers of the evidence hear of it, theme by theme. */
export function FeedbackSection({ themes }: { readonly themes: readonly Theme[] }) {
  const t = useText();
  const { date } = useFormats();
  const gives = useMay()(followUpRights['feedback:give']);
  const [telling, setTelling] = useState<Theme>();

  if (themes.length === 0 || (!gives && themes.every(({ feedback }) => feedback.length === 0))) return null;
  return (
    <section className="feedback" aria-labelledby="feedback">
      <h2 id="feedback">{t('follow-up.feedback.title')}</h2>
      <p className="muted">{t('follow-up.feedback.lead')}</p>
      {themes.map((theme) => (
        <div key={theme.id} className="feedback__theme">
          <h3>
            <Link to={`/themen/${theme.id}`}>{theme.title}</Link>
          </h3>
          {theme.feedback.map(({ id, text, sentAt }) => (
            <blockquote key={id} className="feedback__text">
              <p>{text}</p>
              <footer className="muted small">{date(sentAt)}</footer>
            </blockquote>
          ))}
          {gives && <Button onClick={() => setTelling(theme)}>{t('follow-up.feedback.give')}</Button>}
        </div>
      ))}
      {telling && <FeedbackDialog theme={telling} onClose={() => setTelling(undefined)} />}
    </section>
  );
}

const schema = z.object({ text: requiredText(feedbackLimit) });

function FeedbackDialog({ theme, onClose }: { readonly theme: Theme; readonly onClose: () => void }) {
  const t = useText();
  const id = useNewId();
  const form = useSchemaForm(schema, { text: '' });
  const giving = useAct('giveFeedback', feedbackWords, {
    done: 'follow-up.done.feedback',
    onDone: onClose,
    also: [PaperMeasuresDocument],
  });

  return (
    <FormDialog
      title={t('follow-up.feedback.give')}
      lead={<p>{t('follow-up.feedback.dialog', { theme: theme.title })}</p>}
      form={form}
      submit={t('follow-up.feedback.send')}
      move={giving}
      onSubmit={({ text }) => giving.send({ id, themeId: theme.id, text })}
      onClose={onClose}
    >
      <TextAreaField
        control={form.control}
        name="text"
        label={t('follow-up.feedback.text')}
        hint={t('follow-up.feedback.textHint')}
        max={feedbackLimit}
        rows={4}
      />
    </FormDialog>
  );
}
