import { useId, useState } from 'react';

import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import type { Bundle } from './bundle.document.js';
import { EditBundleDialog } from './edit-bundle-dialog.js';
import { Button } from '#shared/widgets/button.js';

/** What the group is to find out. It stands above everything else. */
export function LeadingQuestion({ bundle }: { readonly bundle: Bundle }) {
  const t = useText();
  const heading = useId();
  const [editing, setEditing] = useState(false);

  return (
    <section className="leading-question" aria-labelledby={heading}>
      <div>
        <h2 id={heading} className="leading-question__label">
          {t('bundles.form.question')}
        </h2>
        <p className={bundle.leadingQuestion === '' ? 'leading-question__text muted' : 'leading-question__text'}>
          {bundle.leadingQuestion || t('bundles.page.noQuestion')}
        </p>
      </div>
      {isOffered(bundle.steps, 'bundle:write') && (
        <Button small onClick={() => setEditing(true)}>
          {t('bundles.form.edit')}
        </Button>
      )}
      {editing && <EditBundleDialog bundle={bundle} onClose={() => setEditing(false)} />}
    </section>
  );
}
