import { Link } from 'react-router';

import { KeptDraft } from '#shared/form/kept-draft.js';
import { useFormats } from '#shared/format/use-formats.js';
import { useMove } from '#shared/move/use-move.js';
import { Page } from '#shared/page/page.js';
import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { useMe } from '../../../people/me-context.js';
import { DecisionPoints } from '../paper/decision-points.js';
import { FileLinks } from '../paper/file-links.js';
import { PaperSections } from '../paper/paper-sections.js';
import '../paper/paper.css';
import { AnswerForm } from './answer-form.js';
import { answerStanding } from './answer-standing.js';
import { askedStatement, type AskedStatement } from './statement.document.js';

type Props = { readonly statement: AskedStatement };

/** First what is to be decided, then three answers; the rest of the paper unfolds. */
export function StatementView({ statement }: Props) {
  const t = useText();
  const { date } = useFormats();
  const move = useMove('giveStatement', askedStatement, statement, { done: 'papers.answer.thanks' });
  const { id, kind, institution, until, paper } = statement;

  return (
    <Page
      crumbs={[{ label: t('papers.place'), to: '/lenkungsgruppe/vorlagen' }]}
      kicker={t(kind === 'coSignature' ? 'papers.answer.coSignatureTitle' : 'papers.answer.title')}
      title={paper?.text.title ?? t('papers.answer.title')}
      lead={t('papers.answer.lead', { institution: institution?.name ?? '', date: date(until) })}
    >
      <div className="stack stack--xxl">
        {paper && (
          <section className="paper-sheet" aria-label={t('papers.page.proposal')}>
            <h2 className="paper-sheet__title">{t('papers.page.proposal')}</h2>
            <DecisionPoints points={paper.text.points} />
            <details className="paper-sheet__before">
              <summary>{t('papers.answer.wholePaper')}</summary>
              <PaperSections sections={paper.text.sections} all={false} />
            </details>
            <FileLinks files={paper.files} />
          </section>
        )}
        {isOffered(statement.steps, 'statement:give') ? (
          <section className="card answer">
            <AnswerForm
              question={t('papers.answer.question')}
              draftKey={`statement.${id}`}
              running={move.running}
              refusal={move.refusal}
              onReload={move.reload}
              onSubmit={move.send}
            />
          </section>
        ) : (
          <>
            <KeptDraft draftKey={`statement.${id}`} standing={[statement.text]} />
            <Standing statement={statement} />
          </>
        )}
        {paper && (
          <p>
            <Link to={`/lenkungsgruppe/vorlagen/${paper.id}`}>{t('papers.answer.toPaper')}</Link>
          </p>
        )}
      </div>
    </Page>
  );
}

/** Given, too late, or not asked at the moment. */
function Standing({ statement }: { readonly statement: AskedStatement }) {
  const t = useText();
  const { person } = useMe();
  const { answer, text, state, steps, giver, institution } = statement;

  if (answer !== null) {
    const words = text !== null && <blockquote className="statement__words as-written">{text}</blockquote>;
    const standing = answerStanding(statement, person);
    if (standing === 'thanks')
      return (
        <Alert kind="success" title={t('papers.answer.thanks')}>
          <p>{t(`papers.answer.${answer}`)}</p>
          {words}
          <p>{t('papers.answer.thanksText')}</p>
        </Alert>
      );
    return (
      <Alert
        kind="info"
        title={t(`papers.answer.${standing}`, {
          name: giver?.name ?? '',
          institution: institution?.name ?? '',
          answer: t(`papers.answer.${answer}Of`),
        })}
      >
        {words}
        <p>{t('papers.answer.enteredText')}</p>
      </Alert>
    );
  }
  const over = state === 'lapsed' || steps.some(({ refusal }) => refusal?.code === 'STATEMENT_TOO_LATE');
  return (
    <Alert kind="info" title={t(over ? 'papers.answer.over' : 'papers.answer.closed')}>
      <p>{t(over ? 'papers.answer.overText' : 'papers.answer.closedText')}</p>
    </Alert>
  );
}
