import { paperAsks } from '@systemblick/domain/decisions/asks';
import type { ReactNode } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { NextOf } from '#shared/page/next-step.js';
import { isOffered } from '#shared/page/steps.js';
import { ToPart } from '#shared/page/to-part.js';
import { useText } from '#shared/texts/use-text.js';
import { useMe } from '../../../people/me-context.js';
import type { PaperMove } from './paper-move.js';
import type { Paper, PaperStatement } from './paper.document.js';
import { Button } from '#shared/widgets/button.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

type Props = { readonly paper: Paper; readonly onMove: (move: PaperMove) => void };

/** What this person can do for the paper now, or for whom it waits. */
export function PaperNext({ paper, onMove }: Props) {
  const t = useText();
  const { date } = useFormats();
  const mine = useMyStatement(paper);
  const { id, state, steps, statements, sentBack } = paper;
  // What came back is written before it is put to anybody again, by whoever may do both.
  const revises = sentBack !== null && isOffered(steps, 'paper:write');
  const asks = isOffered(steps, 'paper:askStatements');
  const objections = statements.filter((one) => isOffered(one.steps, 'statement:attach')).length;
  const missing = steps.find(
    ({ action, refusal }) => action === 'paper:askStatements' && refusal?.code === 'EVIDENCE_TO_REWORD',
  )?.refusal?.message;
  const move = (kind: 'askStatements' | 'clear' | 'table', rank: 'primary' | 'secondary' = 'primary') => (
    <Button rank={rank} onClick={() => onMove({ kind })}>
      {t(`papers.move.${kind}`)}
    </Button>
  );

  const write = <To to={`/lenkungsgruppe/vorlagen/${id}/schreiben`}>{t('papers.move.write')}</To>;

  return (
    <NextOf
      asks={paperAsks}
      steps={[...steps, ...statements.flatMap((one) => one.steps)]}
      say={{
        'paper:askStatements': { rests: revises, text: t('papers.next.ask'), action: move('askStatements') },
        'paper:write': {
          text: missing ?? t(`papers.next.${revises ? (asks ? 'reviseThenAsk' : 'revise') : 'write'}`),
          action:
            revises && asks ? (
              <div className="row button-row">
                {write}
                {move('askStatements', 'secondary')}
              </div>
            ) : (
              write
            ),
        },
        'statement:give': mine
          ? {
              text: t('papers.next.give', { institution: mine.institution?.name ?? '', date: date(mine.until) }),
              action: <To to={`/stellungnahmen/${mine.id}`}>{t('papers.statement.give')}</To>,
            }
          : { rests: true, text: null },
        'statement:attach': {
          text: t('papers.next.settle', { count: objections }),
          action: <ToPart part="statements">{t('papers.next.toStatements')}</ToPart>,
        },
        'paper:clear': { text: t('papers.next.clear'), action: move('clear') },
        'paper:table': { text: t('papers.next.table'), action: move('table') },
        'paper:comment': {
          rests: state !== 'tabled',
          text: t(isOffered(steps, 'paper:withdraw') ? 'papers.next.tabledHead' : 'papers.next.comment'),
        },
      }}
      otherwise={{ text: useWaiting(paper) }}
    />
  );
}

function useWaiting({ state, unaskedBecause, statementCounts, statementsUntil, clears, sentBack }: Paper): string {
  const t = useText();
  const { date } = useFormats();

  const who = clears?.name ?? t('papers.next.theHead');

  if (sentBack) return t('papers.next.wait.revision');
  if (state !== 'statements') return t(`papers.next.wait.${state}`);
  if (unaskedBecause !== null) return t('papers.next.wait.unasked', { who });
  return t('papers.next.wait.statements', {
    who,
    count: statementCounts?.pending ?? 0,
    date: statementsUntil === null ? '' : date(statementsUntil),
  });
}

/** The statement for which this person's own institution is asked. */
function useMyStatement({ statements }: Paper): PaperStatement | undefined {
  const { person } = useMe();
  return statements.find(
    ({ steps, institution }) =>
      institution !== null && institution.id === person.institution?.id && isOffered(steps, 'statement:give'),
  );
}

function To({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <ButtonLink rank="primary" to={to}>
      {children}
    </ButtonLink>
  );
}
