import { useState } from 'react';
import { Link } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import { ActionList } from '#shared/page/action-list.js';
import { Page } from '#shared/page/page.js';
import { Stepper } from '#shared/page/stepper.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { Badge } from '#shared/widgets/badge.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { asideOf, measureStateWords, measureSteps } from '../words/measure-states.js';
import { ProgressBar } from '../words/progress-bar.js';
import { IndicatorSection } from './indicator-section.js';
import { MeasureDialog } from './measure-dialog.js';
import type { Measure } from './measure.document.js';
import { MeasureNext } from './measure-next.js';
import { otherMoves, type MeasureMove } from './measure-move.js';
import './measure.css';

/** A measure: who does what until when, how far it is, and how one sees that it works. */
export function MeasureView({ measure }: { readonly measure: Measure }) {
  const t = useText();
  const { date } = useFormats();
  const [move, setMove] = useState<MeasureMove>();
  const { state, title, overdue, origin, institution, responsible, contributing, startsOn, dueOn } = measure;
  const aside = asideOf(t, state);

  return (
    <Page
      crumbs={[{ label: t('follow-up.place'), to: '/umsetzung' }]}
      kicker={t('follow-up.measure.kicker')}
      title={title}
      badge={
        <span className="badges">
          <StateBadge state={state} states={measureStateWords(t)} />
          {overdue && <Badge tone="danger">{t('follow-up.list.overdue')}</Badge>}
        </span>
      }
      stepper={<Stepper steps={measureSteps(t)} current={state} {...(aside !== undefined && { aside })} />}
      next={<MeasureNext measure={measure} onMove={setMove} />}
    >
      <div className="stack stack--xxl">
        {measure.reason && (state === 'declined' || state === 'cancelled' || state === 'inProgress') && (
          <Alert kind="warning" title={t(`follow-up.measure.reason.${state}`)}>
            {measure.reason}
          </Alert>
        )}
        {measure.doneOn && (
          <Alert kind="info" title={t('follow-up.measure.doneOn', { day: date(measure.doneOn) })}>
            {measure.doneNote ?? t('follow-up.measure.nothingSaid')}
          </Alert>
        )}
        {measure.effect && (
          <Alert kind="success" title={t('follow-up.measure.effect')}>
            {measure.effect}
          </Alert>
        )}
        <section aria-labelledby="measure-facts">
          <h2 id="measure-facts" className="section-title">
            {t('follow-up.measure.facts')}
          </h2>
          <dl className="measure-facts">
            <Fact name={t('follow-up.measure.asked')}>{institution?.name}</Fact>
            <Fact name={t('follow-up.measure.responsible')}>
              {responsible?.name ?? t('follow-up.measure.nobodyNamed')}
            </Fact>
            {contributing.length > 0 && (
              <Fact name={t('follow-up.measure.contributing')}>
                {contributing.map(({ shortName }) => shortName).join(', ')}
              </Fact>
            )}
            <Fact name={t('follow-up.measure.time')}>
              {startsOn === null
                ? t('follow-up.measure.until', { day: date(dueOn) })
                : t('follow-up.measure.fromUntil', { from: date(startsOn), until: date(dueOn) })}
            </Fact>
            <Fact name={t('follow-up.measure.progress')}>
              <ProgressBar percent={measure.progress} />
              {measure.progressNote && <p className="muted">{measure.progressNote}</p>}
            </Fact>
            {origin && (
              <Fact name={t('follow-up.measure.resolution')}>
                <blockquote className="measure-facts__wording">{origin.wording}</blockquote>
                <p className="row measure-facts__links">
                  {origin.paperId && (
                    <Link to={`/umsetzung/vorlage/${origin.paperId}`}>{t('follow-up.measure.toPaper')}</Link>
                  )}
                  <Link to={`/herkunft/measure/${measure.id}`}>{t('follow-up.measure.toTrail')}</Link>
                </p>
              </Fact>
            )}
          </dl>
        </section>
        <IndicatorSection measure={measure} onMove={setMove} />
        <ActionList
          title={t('follow-up.measure.more')}
          steps={measure.steps}
          actions={otherMoves(t, measure, setMove)}
        />
      </div>
      {move && <MeasureDialog move={move} measure={measure} onClose={() => setMove(undefined)} />}
    </Page>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
