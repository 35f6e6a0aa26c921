import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useFormats } from '../../../../shared/format/use-formats.js';
import { NextStep } from '../../../../shared/page/next-step.js';
import { isOffered } from '../../../../shared/page/steps.js';
import { useText } from '../../../../shared/texts/use-text.js';
import { useMe } from '../../../people/me-context.js';
import type { PaperMove } from './paper-move.js';
import type { Paper, PaperStatement } from './paper.document.js';

type Props = { readonly paper: Paper; readonly onMove: (move: PaperMove) => void };

/** What this person can do for the paper now, or for whom it waits. */
export function PaperNext({ paper, onMove }: Props) {
  const t = useText();
  const { date } = useFormats();
  const mine = useMyStatement(paper);
  const { id, state, steps, statements } = paper;
  const objections = statements.filter((one) => isOffered(one.steps, 'statement:attach')).length;
  const missing = steps.find(
    ({ action, refusal }) => action === 'paper:askStatements' && refusal?.code === 'EVIDENCE_TO_REWORD',
  )?.refusal?.message;
  const move = (kind: 'askStatements' | 'clear' | 'table') => (
    <button type="button" className="kern-btn kern-btn--primary" onClick={() => onMove({ kind })}>
      {t(`papers.move.${kind}`)}
    </button>
  );

  if (isOffered(steps, 'paper:askStatements'))
    return <NextStep action={move('askStatements')}>{t('papers.next.ask')}</NextStep>;
  if (isOffered(steps, 'paper:write'))
    return (
      <NextStep action={<To to={`/lenkungsgruppe/vorlagen/${id}/schreiben`}>{t('papers.move.write')}</To>}>
        {missing ?? t('papers.next.write')}
      </NextStep>
    );
  if (mine)
    return (
      <NextStep action={<To to={`/stellungnahmen/${mine.id}`}>{t('papers.statement.give')}</To>}>
        {t('papers.next.give', { institution: mine.institution?.name ?? '', date: date(mine.until) })}
      </NextStep>
    );
  if (objections > 0)
    return <NextStep action={<ToStatements />}>{t('papers.next.settle', { count: objections })}</NextStep>;
  if (isOffered(steps, 'paper:clear')) return <NextStep action={move('clear')}>{t('papers.next.clear')}</NextStep>;
  if (isOffered(steps, 'paper:table')) return <NextStep action={move('table')}>{t('papers.next.table')}</NextStep>;
  if (isOffered(steps, 'paper:withdraw')) return <NextStep waiting>{t('papers.next.tabledHead')}</NextStep>;
  if (state === 'tabled' && isOffered(steps, 'paper:comment')) return <NextStep>{t('papers.next.comment')}</NextStep>;
  if (state === 'statements')
    return (
      <NextStep waiting>
        {paper.unaskedBecause === null
          ? t('papers.next.wait.statements', {
              count: paper.statementCounts?.pending ?? 0,
              date: date(paper.statementsUntil ?? ''),
            })
          : t('papers.next.wait.unasked')}
      </NextStep>
    );
  return <NextStep waiting>{t(`papers.next.wait.${state}`)}</NextStep>;
}

/** The statement for which this person's own institution is asked. */
function useMyStatement({ statements }: Paper): PaperStatement | undefined {
  const { person } = useMe();
  return statements.find(
    ({ steps, institution }) =>
      institution !== null && institution.id === person.institution?.id && isOffered(steps, 'statement:give'),
  );
}

/** To the statements on the same page, by focus: the address would enter the history. */
function ToStatements() {
  const t = useText();

  return (
    <button
      type="button"
      className="kern-btn kern-btn--primary"
      onClick={() => {
        const statements = document.getElementById('statements');
        statements?.scrollIntoView();
        statements?.focus({ preventScroll: true });
      }}
    >
      {t('papers.next.toStatements')}
    </button>
  );
}

function To({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link className="kern-btn kern-btn--primary" to={to}>
      {children}
    </Link>
  );
}
