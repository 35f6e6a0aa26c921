import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { v7 } from 'uuid';

import { announce } from '../../../shared/announce/announcements.js';
import { Page } from '../../../shared/page/page.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { ThemeForm, type ThemeWording } from './theme-form.js';
import { ProposeThemeDocument } from './write-theme.document.js';

const empty: ThemeWording = { kind: 'socialProblem', title: '', description: '', question: '', legalSpheres: [] };

/** A theme that somebody has noticed outside a Fallrekonstruktion. */
export function ProposePage() {
  const t = useText();
  const navigate = useNavigate();
  const [id] = useState(() => v7());
  const { run, running, refusal } = useMutationWithRefusal(ProposeThemeDocument);

  async function propose(wording: ThemeWording) {
    if (!(await run({ input: { id, ...wording } }))) return false;
    announce(t('themes.done.propose'));
    void navigate(`/themen/${id}`, { replace: true });
    return true;
  }

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
        running={running}
        refusal={refusal}
        onSubmit={propose}
      >
        <Link className="kern-btn kern-btn--secondary" to="/themen">
          {t('shared.dialog.cancel')}
        </Link>
      </ThemeForm>
    </Page>
  );
}
