import { Link } from 'react-router';

import { usePlaces } from '#shared/places/places.js';
import type { TextKey } from '#shared/texts/text-key.js';
import { useText } from '#shared/texts/use-text.js';
import './process-line.css';

type Stage = { readonly path: string; readonly title: TextKey; readonly text: TextKey };

const stages: readonly Stage[] = [
  { path: '/faelle', title: 'overview.process.cases.title', text: 'overview.process.cases.text' },
  {
    path: '/rekonstruktion',
    title: 'overview.process.reconstruction.title',
    text: 'overview.process.reconstruction.text',
  },
  { path: '/themen', title: 'overview.process.themes.title', text: 'overview.process.themes.text' },
  { path: '/projektgruppen', title: 'overview.process.proposals.title', text: 'overview.process.proposals.text' },
  { path: '/lenkungsgruppe', title: 'overview.process.decisions.title', text: 'overview.process.decisions.text' },
  { path: '/umsetzung', title: 'overview.process.followUp.title', text: 'overview.process.followUp.text' },
];

type Props = {
  /** The place on the line where the reader is: „Sie sind hier“. */
  readonly here?: string | undefined;
};

/** The whole way of the work in one line. A stage is a link where this person uses it. */
export function ProcessLine({ here }: Props) {
  const t = useText();
  const paths = new Set(usePlaces().map(({ path }) => path));

  return (
    <section className="process" aria-labelledby="process-heading">
      <h2 id="process-heading">{t('overview.process.title')}</h2>
      <p className="process__lead">{t('overview.process.lead')}</p>
      <ol className="process__line">
        {stages.map(({ path, title, text }, index) => (
          <li
            key={path}
            className={path === here ? 'process__stage process__stage--here' : 'process__stage'}
            aria-current={path === here ? 'step' : undefined}
          >
            <span className="process__mark" aria-hidden="true">
              {index + 1}
            </span>
            <h3 className="process__title">
              {paths.has(path) ? <Link to={path}>{t(title)}</Link> : t(title)}
              {path === here && <span className="process__here">{t('overview.process.here')}</span>}
            </h3>
            <p className="process__text">{t(text)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
