import { useNavigate } from 'react-router';

import { useAct } from '#shared/move/use-act.js';
import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { themePage } from '../theme/theme.document.js';
import { useNewId } from '#shared/form/new-id.js';
import { ThemeForm, type ThemeWording } from './theme-form.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

const empty: ThemeWording = { kind: 'socialProblem', title: '', description: '', question: '', legalSpheres: [] };

/** A theme that somebody has noticed outside a Fallrekonstruktion. */
export function ProposePage() {
  const t = useText();
  const navigate = useNavigate();
  const id = useNewId();
  const proposing = useAct('proposeTheme', themePage, {
    done: 'themes.done.propose',
    onDone: () => void navigate(`/themen/${id}`, { replace: true }),
  });

  return (
    <Page
      crumbs={[{ label: t('themes.place'), to: '/themen' }]}
      title={t('themes.list.propose')}
      lead={t('themes.form.lead')}
    >
      <ThemeForm
        wording={empty}
        draftKey="theme.new"
        submit={t('themes.form.propose')}
        move={proposing}
        onSubmit={(wording) => proposing.send({ id, ...wording })}
      >
        <ButtonLink to="/themen">{t('shared.dialog.cancel')}</ButtonLink>
      </ThemeForm>
    </Page>
  );
}
