import { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';
import { useId } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { LegalSphereTags } from '../../people/legal-sphere-tag.js';
import type { CaseTextParts } from '../case.document.js';
import { MarkedText } from '../identifiers/marked-text.js';
import type { Place } from '../identifiers/place.js';
import { AttributeList } from './attribute-list.js';
import { StationViews } from './station-views.js';
import './case-text-view.css';

type Props = {
  readonly text: CaseTextParts;
  /** What is underlined in it. */
  readonly places?: readonly Place[];
};

/** An anonymised case as a group reads it: the text by phase, the stations, and what is said in general. */
export function CaseTextView({ text, places = [] }: Props) {
  const t = useText();
  const heading = useId();
  const told = new Map(text.sections.map(({ phase, text: section }) => [phase, section]));

  return (
    <article className="case-text" aria-labelledby={heading} lang="de">
      <div className="case-text__parts">
        <h2 id={heading} className="kern-sr-only">
          {t('cases.read.text')}
        </h2>
        <div className="case-text__phases">
          {regelkreisPhases.map((phase) => {
            const section = told.get(phase) ?? '';
            const empty = section.trim() === '';
            return (
              <section key={phase} className="case-text__phase">
                <h3>{t(`cases.phase.${phase}`)}</h3>
                <p className={empty ? 'case-text__body muted' : 'case-text__body'}>
                  {empty ? (
                    t('cases.read.emptyPhase')
                  ) : (
                    <MarkedText text={section} places={places.filter((place) => place.section === phase)} />
                  )}
                </p>
              </section>
            );
          })}
        </div>
        <section className="stack case-text__stations">
          <h3>{t('cases.stations.title')}</h3>
          {text.stations.length === 0 ? (
            <p className="muted">{t('cases.stations.empty')}</p>
          ) : (
            <StationViews stations={text.stations} keyOf={(_, number) => String(number)} />
          )}
        </section>
        <section className="stack case-text__facts">
          <h3>{t('cases.read.facts')}</h3>
          <dl className="facts">
            <div>
              <dt>{t('cases.about.legalSpheres')}</dt>
              <dd>
                <LegalSphereTags spheres={text.legalSpheres} />
              </dd>
            </div>
            <AttributeList attributes={text.attributes} />
          </dl>
        </section>
      </div>
    </article>
  );
}
