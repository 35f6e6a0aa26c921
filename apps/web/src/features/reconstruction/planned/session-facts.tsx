import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { InitialsAvatar } from '#shared/widgets/initials-avatar.js';
import { MeetingPlace } from '#shared/widgets/meeting-place.js';
import type { Session } from '../session.document.js';
import './session-facts.css';

/** When and where, how it will go, and who takes part. */
export function SessionFacts({ session }: { readonly session: Session }) {
  const t = useText();
  const { date, time, list, weekday } = useFormats();
  const { startsAt, endsAt, place, template, phases, participants, body, state } = session;
  const oneDay = date(startsAt) === date(endsAt);

  return (
    <div className="session-facts">
      <section className="card" aria-labelledby="facts-when">
        <h2 id="facts-when">{t('reconstruction.facts.when')}</h2>
        <p>
          {oneDay
            ? t('reconstruction.facts.day', { day: weekday(startsAt), from: time(startsAt), to: time(endsAt) })
            : t('reconstruction.facts.days', { from: date(startsAt), to: date(endsAt) })}
        </p>
        {place && (
          <p>
            <MeetingPlace place={place} />
          </p>
        )}
        <h3>{t(`reconstruction.template.${template}`)}</h3>
        <p className="muted">
          {list(
            phases.map(({ phase, minutes }) =>
              t('reconstruction.facts.phase', { phase: t(`reconstruction.phase.${phase}`), minutes }),
            ),
          )}
        </p>
      </section>
      <section className="card" aria-labelledby="facts-who">
        <h2 id="facts-who">{t('reconstruction.facts.who')}</h2>
        {body && <p className="muted">{body.name}</p>}
        <ul className="stack stack--s session-facts__people">
          {participants.flatMap(({ person, facilitates, rulesAccepted }) =>
            person
              ? [
                  <li key={person.id}>
                    <InitialsAvatar id={person.id} name={person.name} small />
                    <span>
                      {person.name}
                      {person.institution && <span className="muted">, {person.institution.shortName}</span>}
                    </span>
                    <span className="session-facts__part muted">
                      {facilitates
                        ? t('reconstruction.facts.facilitates')
                        : state === 'planned' || state === 'running'
                          ? t(rulesAccepted ? 'reconstruction.facts.accepted' : 'reconstruction.facts.notAccepted')
                          : ''}
                    </span>
                  </li>,
                ]
              : [],
          )}
        </ul>
      </section>
    </div>
  );
}
