import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import type { PaperMove } from './paper-move.js';
import type { Paper } from './paper.document.js';
import { RailSection } from './rail-section.js';
import { StatementItem } from './statement-item.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly paper: Paper; readonly onMove: (move: PaperMove) => void };

/** Who was asked, what they answered, and what is done about it. */
export function Statements({ paper: { statements, statementCounts, unaskedBecause, steps }, onMove }: Props) {
  const t = useText();

  return (
    <RailSection id="statements" title={t('papers.statement.title')}>
      {statements.length === 0 ? (
        <p className={unaskedBecause === null ? 'muted' : undefined}>
          {unaskedBecause === null
            ? t('papers.statement.none')
            : t('papers.statement.unasked', { reason: unaskedBecause })}
        </p>
      ) : (
        <>
          {statementCounts && (
            <p className="small muted">
              {t('papers.complete.statementsText', {
                given: statementCounts.agreed + statementCounts.objected,
                asked: statementCounts.asked,
              })}
            </p>
          )}
          <ul className="statements">
            {statements.map((statement) => (
              <StatementItem key={statement.id} statement={statement} onMove={onMove} />
            ))}
          </ul>
        </>
      )}
      {isOffered(steps, 'paper:askFurther') && (
        <Button small onClick={() => onMove({ kind: 'askFurther' })}>
          {t('papers.move.askFurther')}
        </Button>
      )}
    </RailSection>
  );
}
