import { useNavigate, useSearchParams } from 'react-router';

import { useAct } from '#shared/move/use-act.js';
import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { useNewId } from '#shared/form/new-id.js';
import { groupPage } from './group.document.js';
import { PlanForm, toPlanInput, type PlanValues } from './plan-form.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

const empty: PlanValues = {
  themeIds: [],
  existing: 'used',
  existingBodyId: '',
  noneFitsReason: '',
  name: '',
  mandate: '',
  outOfScope: '',
  institutionIds: [],
  voice: 'present',
  voiceInstitutionIds: [],
  voiceAbsenceReason: '',
  dueOn: '',
};

/** The coordination proposes a Projektgruppe. */
export function NewGroupPage() {
  const t = useText();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const id = useNewId();
  const proposing = useAct('proposeProjektgruppe', groupPage, {
    done: 'proposals.done.propose',
    onDone: () => navigate(`/projektgruppen/${id}`, { replace: true }),
  });
  const theme = address.get('thema');

  return (
    <Page
      crumbs={[{ label: t('proposals.place'), to: '/projektgruppen' }]}
      title={t('proposals.group.new')}
      lead={t('proposals.plan.lead')}
    >
      <PlanForm
        values={{ ...empty, themeIds: theme ? [theme] : [] }}
        draftKey={theme ? `group.new.${theme}` : 'group.new'}
        submit={t('proposals.plan.submit')}
        move={proposing}
        onSubmit={(values) => proposing.send({ id, ...toPlanInput(values) })}
      >
        <ButtonLink to="/projektgruppen">{t('shared.dialog.cancel')}</ButtonLink>
      </PlanForm>
    </Page>
  );
}
