import { useNavigate } from 'react-router';

import { Page } from '#shared/page/page.js';
import { Stepper } from '#shared/page/stepper.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { useNewId } from '#shared/form/new-id.js';
import { BundleForm } from './bundle-form.js';
import { bundleFragment } from './bundle.document.js';
import { bundleSteps } from './bundle-states.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** A new bundle begins with its title and what it is to find out. */
export function NewBundlePage() {
  const t = useText();
  const navigate = useNavigate();
  const id = useNewId();
  const creating = useAct('writeBundle', bundleFragment, {
    done: 'bundles.form.created',
    onDone: () => void navigate(`/buendel/${id}`, { replace: true }),
  });

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
        running={creating.running}
        refusal={creating.refusal}
        onSubmit={(heading) => creating.send({ id, ...heading })}
      >
        <ButtonLink to="/buendel">{t('shared.dialog.cancel')}</ButtonLink>
      </BundleForm>
    </Page>
  );
}
