import { Icon } from '#shared/widgets/icon.js';
import { InitialsAvatar } from '#shared/widgets/initials-avatar.js';
import { byMunicipality } from './by-municipality.js';
import type { SignInOptions } from './use-sign-in-options.js';
import './demo-people.css';

type DemoPerson = SignInOptions['demoPeople'][number];

type Props = {
  readonly people: readonly DemoPerson[];
  readonly running: boolean;
  readonly onChoose: (personId: string) => unknown;
};

/** Invented people as cards, by municipality. One click signs in. */
export function DemoPeople({ people, running, onChoose }: Props) {
  return (
    <div className="demo-people">
      {byMunicipality(people).map(({ municipality, people: those }) => (
        <section key={municipality} aria-label={municipality}>
          <h3 className="demo-people__municipality">{municipality}</h3>
          <ul className="demo-people__list">
            {those.map(({ personId, name, position, institution }) => (
              <li key={personId}>
                <button
                  type="button"
                  className="line line--middle demo-person"
                  aria-disabled={running}
                  onClick={() => running || void onChoose(personId)}
                >
                  <InitialsAvatar id={personId} name={name} />
                  <span className="stack stack--none demo-person__text">
                    <span className="demo-person__name">{name}</span>
                    {position && <span className="demo-person__task">{position}</span>}
                    {institution && <span className="demo-person__institution">{institution}</span>}
                  </span>
                  <Icon name="chevron-right" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
