import { Link } from 'react-router';

import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { flowKinds, flowOf } from './flow.js';
import type { Flow } from './start.document.js';
import './start.css';

const pathOf = {
  case: '/faelle',
  theme: '/themen',
  proposal: '/projektgruppen',
  paper: '/lenkungsgruppe/vorlagen',
  measure: '/umsetzung',
} as const;

/** From cases to measures: how much is in work, and where it is stuck. */
export function FlowPicture({ flow }: { readonly flow: Flow }) {
  const t = useText();
  const stages = flowOf(flow);

  return (
    <section aria-labelledby="flow">
      <h2 id="flow">{t('overview.flow.title')}</h2>
      <p className="muted">{t('overview.flow.lead')}</p>
      <ol className="flow">
        {flowKinds.map((kind) => {
          const { open, ended, stuck } = stages[kind];
          return (
            <li key={kind} className="stack stack--xs flow__stage">
              <Link to={pathOf[kind]}>{t(`overview.flow.kind.${kind}`)}</Link>
              <span className="flow__count">{open + ended}</span>
              <svg className="flow__bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect width={open + ended === 0 ? 0 : (open / (open + ended)) * 100} height="1" />
              </svg>
              <span>{t('overview.flow.open', { count: open })}</span>
              <span className="muted">{t('overview.flow.ended', { count: ended })}</span>
              {stuck > 0 ? (
                <Badge tone="warning">
                  {t(kind === 'measure' ? 'overview.flow.overdue' : 'overview.flow.stuck', { count: stuck })}
                </Badge>
              ) : (
                open > 0 && <Badge tone="success">{t('overview.flow.moving')}</Badge>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
