import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { Badge } from '#shared/widgets/badge.js';
import { LegalSphereTags } from '../../people/legal-sphere-tag.js';
import type { Group } from './group.document.js';

/** Who is at the table, by perspective; and, as plainly, who is not. */
export function Members({ group }: { readonly group: Group }) {
  const t = useText();
  const { body, missing, voiceInstitutions } = group;
  const seats = (body?.seats ?? []).filter(({ endedOn, memberships }) => endedOn === null && memberships.length > 0);
  const voices = new Set(voiceInstitutions.map(({ id }) => id));
  const perspectives = new Map<string, typeof seats>();
  for (const seat of seats) {
    const key = seat.institution?.name ?? '';
    perspectives.set(key, [...(perspectives.get(key) ?? []), seat]);
  }

  return (
    <section aria-labelledby="members">
      <h2 id="members" className="section-title">
        {t('proposals.members.title')}
      </h2>
      <div className="stack">
        <Missing missing={missing} planned={body === null} />
        {body === null ? (
          <div className="perspectives">
            {[...group.institutions, ...voiceInstitutions].map(({ id, name }) => (
              <div key={id} className="perspective perspective--planned">
                <h3 className="perspective__name">{name}</h3>
                {voices.has(id) && <Badge tone="info">{t('proposals.members.voice')}</Badge>}
                <p className="muted small">{t('proposals.members.planned')}</p>
              </div>
            ))}
          </div>
        ) : (
          <div className="perspectives">
            {[...perspectives].map(([name, theirs]) => (
              <div key={name} className="perspective">
                <h3 className="perspective__name">{name || t('proposals.members.personal')}</h3>
                {theirs.some(({ institution }) => institution && voices.has(institution.id)) && (
                  <Badge tone="info">{t('proposals.members.voice')}</Badge>
                )}
                <ul className="plain-list">
                  {theirs.flatMap(({ id, voting, memberships }) =>
                    memberships.map(({ id: membershipId, capacity, person }) => (
                      <li key={`${id}-${membershipId}`}>
                        {person?.name}
                        <span className="perspective__more">
                          {[
                            person && person.id === body.chairId && t('proposals.members.leads'),
                            capacity === 'deputy' && t('proposals.members.deputy'),
                            !voting && t('proposals.members.advisory'),
                          ]
                            .filter(Boolean)
                            .join(', ')}
                        </span>
                      </li>
                    )),
                  )}
                </ul>
              </div>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

function Missing({ missing, planned }: { readonly missing: Group['missing']; readonly planned: boolean }) {
  const t = useText();
  const { institutions, legalSpheres, voice } = missing;

  if (institutions.length === 0 && legalSpheres.length === 0 && !voice)
    return <Alert kind="success">{t(planned ? 'proposals.members.allPlanned' : 'proposals.members.all')}</Alert>;
  return (
    <Alert kind="warning" title={t('proposals.members.missing')}>
      <ul className="stack stack--xs missing-list">
        {institutions.map(({ id, name }) => (
          <li key={id}>{t('proposals.members.missingInstitution', { name })}</li>
        ))}
        {legalSpheres.length > 0 && (
          <li>
            {t('proposals.members.missingSpheres', { count: legalSpheres.length })}{' '}
            <LegalSphereTags spheres={legalSpheres} />
          </li>
        )}
        {voice && <li>{t('proposals.members.missingVoice')}</li>}
      </ul>
    </Alert>
  );
}
