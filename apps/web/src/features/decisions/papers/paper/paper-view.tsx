import { useState } from 'react';

import { Page } from '#shared/page/page.js';
import { Stepper } from '#shared/page/stepper.js';
import { TrailLink } from '#shared/page/trail-link.js';
import { useText } from '#shared/texts/use-text.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { paperStateWords, paperSteps } from '../words/paper-states.js';
import { Comments } from './comments.js';
import { PaperDialog } from './paper-dialog.js';
import type { PaperMove } from './paper-move.js';
import type { Paper } from './paper.document.js';
import { PaperMoves } from './paper-moves.js';
import { PaperNext } from './paper-next.js';
import { PaperRail } from './paper-rail.js';
import { PaperSheet } from './paper-sheet.js';
import { SentBackNotice } from './sent-back-notice.js';
import { ButtonLink } from '#shared/widgets/button-link.js';
import './paper.css';

/** A paper as it will lie on the table, and beside it what is known about it. */
export function PaperView({ paper }: { readonly paper: Paper }) {
  const t = useText();
  const [move, setMove] = useState<PaperMove>();
  const { state, number, text, adoptedText } = paper;

  return (
    <Page
      crumbs={[{ label: t('papers.place'), to: '/lenkungsgruppe/vorlagen' }]}
      kicker={number === null ? t('papers.page.kickerDraft') : t('papers.page.kicker', { number })}
      title={(adoptedText ?? text).title}
      badge={<StateBadge state={state} states={paperStateWords(t)} />}
      stepper={<Stepper steps={paperSteps(t)} current={state} />}
      actions={
        <>
          {(state === 'decided' || state === 'implementing' || state === 'completed') && (
            <ButtonLink to={`/umsetzung/vorlage/${paper.id}`}>{t('papers.page.followUp')}</ButtonLink>
          )}
          <TrailLink kind="paper" id={paper.id} />
        </>
      }
      next={<PaperNext paper={paper} onMove={setMove} />}
    >
      <div className="paper">
        <div className="paper__sheet stack stack--xxl">
          <SentBackNotice paper={paper} />
          <PaperSheet paper={paper} />
        </div>
        <PaperRail paper={paper} onMove={setMove} />
        <div className="paper__talk stack stack--xxl">
          <Comments paper={paper} />
          <PaperMoves paper={paper} onMove={setMove} />
        </div>
      </div>
      {move && <PaperDialog move={move} paper={paper} onClose={() => setMove(undefined)} />}
    </Page>
  );
}
