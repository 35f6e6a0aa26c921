import { useCallback, useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

import { bringTogether, openedFrom } from '../form/meanwhile.js';
import { drafts } from './drafts.js';

type Options = { readonly sensitive?: boolean };

/**
 * Keeps a form's content under a key while it is being typed and puts it back when the form is opened again.
 * Where others changed its thing meanwhile, the form shows it, as after any other such change. `restoredAt` says since when. `forget` lets go of it once it is sent; `discard` also empties the form.
 */
export function useDraft<Values extends FieldValues, Context, Sent>(
  form: UseFormReturn<Values, Context, Sent>,
  key: string,
  { sensitive = false }: Options = {},
) {
  const [restoredAt, setRestoredAt] = useState<string>();

  useEffect(() => {
    const draft = drafts.read(key);
    if (draft) {
      form.reset(draft.values as Values, { keepDefaultValues: true });
      setRestoredAt(draft.at);
      if (draft.opened !== undefined) bringTogether(form, draft, draft.opened as FieldValues);
    }
    return form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (isDirty) drafts.write(key, values, { sensitive, opened: openedFrom(form.control) });
      },
    });
  }, [form, key, sensitive]);

  const forget = useCallback(() => {
    drafts.forget(key);
    setRestoredAt(undefined);
  }, [key]);

  const discard = useCallback(() => {
    form.reset();
    forget();
  }, [form, forget]);

  return { restoredAt, sensitive, forget, discard };
}
