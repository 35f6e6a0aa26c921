import type { Editor } from '@tiptap/react';
import { allowedAddress, linkAddress, type LinkRefusal } from '@systemblick/domain/kernel/link-address';
import { textLimits } from '@systemblick/domain/kernel/text';
import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { optionalText, requiredText } from '#shared/form/rules.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import type { TextKey } from '#shared/texts/text-key.js';
import { text } from '#shared/texts/texts.js';
import { useText } from '#shared/texts/use-text.js';
import { linkHere, removeLink, setLink } from './link-here.js';
import { livingEditor } from './living-editor.js';
import './link.css';

const sentences = {
  LINK_MISSING: 'proposals.link.refusal.LINK_MISSING',
  LINK_TOO_LONG: 'proposals.link.refusal.LINK_TOO_LONG',
  LINK_UNFIT: 'proposals.link.refusal.LINK_UNFIT',
} as const satisfies Record<LinkRefusal['code'], TextKey>;

const address = () =>
  z.string().check(
    z.refine((typed) => linkAddress(typed).ok, {
      error: ({ input }) => {
        const answer = linkAddress(String(input));
        return answer.ok ? '' : text(sentences[answer.refusal.code]);
      },
    }),
  );

type Props = { readonly editor: Editor; readonly onClose: () => void };

/** Where the selected words lead. Without any, one says which words come into the text. */
export function LinkDialog({ editor, onClose }: Props) {
  const t = useText();
  const here = linkHere(editor);
  const asksForWords = here === undefined && editor.state.selection.empty;
  const schema = z.object({
    words: asksForWords ? requiredText(textLimits.line) : optionalText(textLimits.line),
    address: address(),
  });
  const form = useSchemaForm(schema, { words: '', address: here?.address ?? '' });
  const opens = allowedAddress(here?.address);

  /** After the window has given the focus back. */
  function close(act: (now: Editor) => void) {
    onClose();
    setTimeout(() => {
      const now = livingEditor(editor);
      if (now) act(now);
    });
  }

  return (
    <FormDialog
      title={t(here ? 'proposals.link.change' : 'proposals.link.add')}
      form={form}
      submit={t('proposals.link.set')}
      running={false}
      refusal={undefined}
      onSubmit={({ words, address: typed }) => {
        const kept = linkAddress(typed);
        if (kept.ok) close((now) => setLink(now, { address: kept.value, words: words.trim() }));
      }}
      onClose={() => close((now) => now.commands.focus())}
    >
      {asksForWords && (
        <TextField
          control={form.control}
          name="words"
          label={t('proposals.link.words')}
          hint={t('proposals.link.wordsHint')}
        />
      )}
      <TextField
        control={form.control}
        name="address"
        label={t('proposals.link.address')}
        hint={t('proposals.link.addressHint')}
      />
      {here && (
        <p className="row row--base link-verbs">
          {opens !== undefined && (
            <a href={opens} target="_blank" rel="noopener noreferrer">
              {t('proposals.link.open')}
              <span className="kern-sr-only"> {t('proposals.link.newTab')}</span>
            </a>
          )}
          <button type="button" className="link-button" onClick={() => close((now) => void removeLink(now))}>
            {t('proposals.link.remove')}
          </button>
        </p>
      )}
    </FormDialog>
  );
}
