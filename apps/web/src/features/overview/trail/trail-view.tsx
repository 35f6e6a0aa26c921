import { lazy, Suspense, useMemo } from 'react';
import { Link } from 'react-router';

import { EmptyState } from '#shared/page/empty-state.js';
import { Loading } from '#shared/page/loading.js';
import { Page } from '#shared/page/page.js';
import { fetchPart } from '#shared/server/fetch-part.js';
import { useText } from '#shared/texts/use-text.js';
import { sankeyOf } from './sankey.js';
import { trailKinds, type Trail } from './trail.document.js';
import { wordsOf } from './trail-words.js';
import './trail.css';

const TrailPicture = lazy(async () => ({
  default: (await fetchPart(() => import('./trail-picture.js'))).TrailPicture,
}));

type Props = { readonly trail: Trail; readonly start: string };

/** From left to right as a picture, and the same as a list by stage: from the passages to the effect. */
export function TrailView({ trail, start }: Props) {
  const t = useText();
  const { nodes, edges, hidden } = trail;
  const origin = nodes.find(({ key }) => key === start);

  return (
    <Page title={t('overview.trail.title')} lead={t('overview.trail.lead')} wide>
      <div className="stack stack--xxl">
        {origin && (
          <p className="trail__origin">
            <span className="muted">{t('overview.trail.of')}</span>{' '}
            {origin.link === null ? wordsOf(t, origin) : <Link to={origin.link}>{wordsOf(t, origin)}</Link>}
          </p>
        )}
        {edges.length === 0 ? (
          <EmptyState title={t('overview.trail.alone')}>
            {hidden > 0 ? t('overview.trail.hidden', { count: hidden }) : t('overview.trail.aloneText')}
          </EmptyState>
        ) : (
          <Connections trail={trail} start={start} />
        )}
      </div>
    </Page>
  );
}

function Connections({ trail, start }: Props) {
  const t = useText();
  const { nodes, hidden } = trail;
  const picture = useMemo(() => sankeyOf(trail, (node) => wordsOf(t, node)), [trail, t]);
  const kinds = trailKinds.filter((kind) => nodes.some((node) => node.kind === kind));

  return (
    <>
      <section aria-labelledby="trail-picture">
        <h2 id="trail-picture">{t('overview.trail.picture')}</h2>
        <p className="muted">{t('overview.trail.pictureHint')}</p>
        <div style={{ minBlockSize: `calc(${picture.height}px + 2.75rem)` }}>
          <Suspense fallback={<Loading lines={6} />}>
            <TrailPicture picture={picture} start={start} />
          </Suspense>
        </div>
      </section>
      <section aria-labelledby="trail-list">
        <h2 id="trail-list">{t('overview.trail.list')}</h2>
        {hidden > 0 && <p className="muted">{t('overview.trail.hidden', { count: hidden })}</p>}
        <ol className="trail">
          {kinds.map((kind) => (
            <li key={kind} className="trail__stage">
              <h3 className="trail__kind">{t(`overview.trail.kind.${kind}`)}</h3>
              <ul className="stack stack--s trail__nodes">
                {nodes
                  .filter((node) => node.kind === kind)
                  .map((node) => (
                    <li key={node.key} aria-current={node.key === start ? 'true' : undefined}>
                      {node.link === null ? wordsOf(t, node) : <Link to={node.link}>{wordsOf(t, node)}</Link>}
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
