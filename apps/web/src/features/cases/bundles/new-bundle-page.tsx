import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { v7 } from 'uuid';

import { announce } from '../../../shared/announce/announcements.js';
import { Page } from '../../../shared/page/page.js';
import { Stepper } from '../../../shared/page/stepper.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { BundleForm, type BundleHeading } from './bundle-form.js';
import { WriteBundleDocument } from './bundle-moves.document.js';
import { bundleSteps } from './bundle-states.js';

/** A new bundle begins with its title and what it is to find out. */
export function NewBundlePage() {
  const t = useText();
  const navigate = useNavigate();
  const [id] = useState(() => v7());
  const { run, running, refusal } = useMutationWithRefusal(WriteBundleDocument);

  async function create(heading: BundleHeading) {
    const created = await run({ input: { id, ...heading } });
    if (!created) return false;
    announce(t('bundles.form.created'));
    void navigate(`/buendel/${id}`, { replace: true });
    return true;
  }

  return (
    <Page
      crumbs={[{ label: t('bundles.place'), to: '/buendel' }]}
      title={t('bundles.form.newTitle')}
      lead={t('bundles.list.lead')}
      stepper={<Stepper steps={bundleSteps(t)} current="draft" />}
    >
      <BundleForm
        heading={{ title: '', leadingQuestion: '' }}
        draftKey="bundle.new"
        submit={t('bundles.form.create')}
        running={running}
        refusal={refusal}
        onSubmit={create}
      >
        <Link className="kern-btn kern-btn--secondary" to="/buendel">
          {t('shared.dialog.cancel')}
        </Link>
      </BundleForm>
    </Page>
  );
}
