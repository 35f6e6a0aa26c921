import { proposalRights } from '@systemblick/domain/proposals/rights';
import { useState } from 'react';
import { Link } from 'react-router';

import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../../people/actor.js';
import { useMe } from '../../people/me-context.js';
import { DraftDialog } from '../proposal/draft-dialog.js';
import type { FoundOpenThemes } from './open-themes.document.js';
import { Button } from '#shared/widgets/button.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** Themes that are on the way of a group, and for which nothing has been begun: the one button that begins it. */
export function OpenThemes({ found }: { readonly found: FoundOpenThemes | undefined }) {
  const t = useText();
  const { memberships } = useMe();
  const founds = useMay()(proposalRights['projektgruppe:propose']);
  const [writingFor, setWritingFor] = useState<{ readonly id: string; readonly title: string }>();
  const sitsIn = (bodyId: string | undefined) => memberships.some(({ body }) => body?.id === bodyId);
  const taken = new Set((found?.projektgruppen.nodes ?? []).flatMap(({ themes }) => themes.map(({ id }) => id)));
  const open = (found?.themes.nodes ?? []).filter(({ id, state, route, proposals }) => {
    if (state !== 'onRoute' || !route) return false;
    if (route.kind === 'projectGroup') return founds && !taken.has(id);
    return route.kind === 'workingGroup' && proposals.length === 0 && sitsIn(route.body?.id);
  });

  if (open.length === 0) return null;
  return (
    <section aria-labelledby="open-themes">
      <h2 id="open-themes" className="section-title">
        {t('proposals.open.title')}
      </h2>
      <ul className="open-themes">
        {open.map(({ id, title, route }) => (
          <li key={id}>
            <div>
              <Link to={`/themen/${id}`}>{title}</Link>
              <p className="muted small">
                {t(route?.kind === 'projectGroup' ? 'proposals.open.group' : 'proposals.open.working')}
              </p>
            </div>
            {route?.kind === 'projectGroup' ? (
              <ButtonLink small to={`/projektgruppen/neu?thema=${id}`}>
                {t('proposals.open.found')}
              </ButtonLink>
            ) : (
              <Button small onClick={() => setWritingFor({ id, title })}>
                {t('proposals.draft.open')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {writingFor && (
        <DraftDialog themes={[writingFor]} projektgruppeId={null} onClose={() => setWritingFor(undefined)} />
      )}
    </section>
  );
}
