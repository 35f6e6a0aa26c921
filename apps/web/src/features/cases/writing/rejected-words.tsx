import { useId } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';

import { useText } from '#shared/texts/use-text.js';
import { Button } from '#shared/widgets/button.js';
import type { CaseValues } from './case-values.js';

/** What was said to identify nobody, to be taken back. */
export function RejectedWords({ form }: { readonly form: UseFormReturn<CaseValues, unknown, CaseValues> }) {
  const t = useText();
  const heading = useId();
  const rejected = useWatch({ control: form.control, name: 'rejected' }) ?? [];
  if (rejected.length === 0) return null;

  return (
    <div className="stack stack--s">
      <h3 id={heading} className="small">
        {t('cases.rejected.title')}
      </h3>
      <ul className="stack stack--none findings__rejected" aria-labelledby={heading}>
        {rejected.map((rejection, at) => (
          <li key={`${rejection.kind} ${rejection.words}`}>
            <span>
              {`„${rejection.words}“`}{' '}
              <span className="small muted">{t(`cases.rejected.reason.${rejection.reason}`)}</span>
            </span>
            <Button
              small
              rank="tertiary"
              aria-label={t('cases.rejected.takeBackThis', { words: rejection.words })}
              onClick={() => form.setValue('rejected', rejected.toSpliced(at, 1), { shouldDirty: true })}
            >
              {t('cases.rejected.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
