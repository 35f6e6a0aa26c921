import { resolvedPaperAsks } from '@systemblick/domain/follow-up/asks';
import { followUpRights } from '@systemblick/domain/follow-up/rights';
import { useState } from 'react';

import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { NextOf } from '#shared/page/next-step.js';
import { Page } from '#shared/page/page.js';
import { seen } from '#shared/page/steps.js';
import { ToPart } from '#shared/page/to-part.js';
import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../../people/actor.js';
import { FeedbackSection } from './feedback-section.js';
import { paperMeasuresPage, type PaperWithMeasures } from './paper-measures.document.js';
import { ResolutionSection } from './resolution-section.js';
import { Button } from '#shared/widgets/button.js';
import { ButtonLink } from '#shared/widgets/button-link.js';
import './paper-measures.css';

type Props = {
  readonly paper: PaperWithMeasures;
  readonly members: readonly { readonly id: string; readonly name: string }[];
};

/** What follows from a paper: for each point carried its measures and who adopts it, and what the case managers hear. */
export function PaperMeasuresView({ paper, members }: Props) {
  const t = useText();
  const proposes = useMay()(followUpRights['measure:propose']) && paper.state !== 'completed';
  const carried = paper.resolutions.filter((resolution) => resolution.carried);
  const offered = [
    ...(proposes ? [seen('measure:propose')] : []),
    ...carried.flatMap(({ adoptions }) => adoptions.flatMap(({ steps }) => steps)),
    ...(paper.completion && paper.state === 'implementing' ? [paper.completion] : []),
  ];
  const lacksMeasures = carried.every(({ measures }) => measures.length === 0);

  return (
    <Page
      crumbs={[{ label: t('follow-up.place'), to: '/umsetzung' }]}
      kicker={
        paper.number === null ? t('follow-up.paper.kicker') : t('follow-up.paper.number', { number: paper.number })
      }
      title={paper.text.title}
      lead={t('follow-up.paper.lead')}
      next={
        <NextOf
          asks={resolvedPaperAsks}
          steps={offered}
          say={{
            'measure:propose': { rests: !lacksMeasures || carried.length === 0, text: t('follow-up.paper.begin') },
            'adoption:adopt': { text: t('follow-up.paper.adopt') },
            'paper:complete': {
              rests: lacksMeasures,
              text: t('follow-up.paper.complete'),
              action: <ToPart part="completion">{t('follow-up.paper.toCompletion')}</ToPart>,
            },
          }}
        />
      }
      actions={
        <>
          <ButtonLink to={`/lenkungsgruppe/vorlagen/${paper.id}`}>{t('follow-up.paper.toPaper')}</ButtonLink>
          <ButtonLink to={`/herkunft/paper/${paper.id}`}>{t('follow-up.measure.toTrail')}</ButtonLink>
        </>
      }
    >
      <div className="stack stack--xxl">
        {carried.length === 0 && (
          <EmptyState title={t('follow-up.paper.nothingTitle')}>{t('follow-up.paper.nothing')}</EmptyState>
        )}
        {carried.map((resolution) => (
          <ResolutionSection key={resolution.id} resolution={resolution} members={members} proposes={proposes} />
        ))}
        <FeedbackSection themes={paper.themes} />
        {paper.completion && <Completion paper={paper} completion={paper.completion} />}
      </div>
    </Page>
  );
}

type CompletionProps = {
  readonly paper: PaperWithMeasures;
  readonly completion: NonNullable<PaperWithMeasures['completion']>;
};

/** Ends the implementation, or says what it still waits for. */
function Completion({ paper, completion }: CompletionProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const done = 'follow-up.done.complete';
  const move = useMove('completePaper', paperMeasuresPage, paper, { done, onDone: close, open: asking });

  if (paper.state !== 'implementing') return null;
  return (
    <section aria-labelledby="completion">
      <h2 id="completion" className="section-title" tabIndex={-1}>
        {t('follow-up.complete.title')}
      </h2>
      {completion.allowed ? (
        <Button rank="primary" onClick={() => setAsking(true)}>
          {t('follow-up.complete.action')}
        </Button>
      ) : (
        <p className="muted">{completion.refusal?.message}</p>
      )}
      {asking && (
        <MoveDialog
          move={move}
          onConfirm={() => move.send({})}
          title={t('follow-up.complete.question')}
          confirm={t('follow-up.complete.action')}
          onClose={close}
        >
          {t('follow-up.complete.text')}
        </MoveDialog>
      )}
    </section>
  );
}
