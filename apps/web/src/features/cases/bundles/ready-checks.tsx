import { useId } from 'react';

import { CheckList } from '#shared/page/check-list.js';
import { useText } from '#shared/texts/use-text.js';
import type { Bundle } from './bundle.document.js';
import { useReadyChecks } from './use-ready-checks.js';

/** What a bundle still needs before it is ready. */
export function ReadyChecks({ bundle }: { readonly bundle: Bundle }) {
  const t = useText();
  const heading = useId();
  const checks = useReadyChecks(bundle);

  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading} className="panel__title">
        {t('bundles.ready.title')}
      </h2>
      <CheckList items={checks} />
    </section>
  );
}
