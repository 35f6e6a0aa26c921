import { useFormats } from '#shared/format/use-formats.js';
import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge, type Tone } from '#shared/widgets/badge.js';
import type { ProposalMove } from './proposal-dialog.js';
import type { Proposal } from './proposal.document.js';
import './consultation.css';

type Props = { readonly proposal: Proposal; readonly onMove: (move: ProposalMove) => void };
type Answer = Proposal['answers'][number]['answer'];

const tones: Readonly<Record<Answer, Tone>> = { agree: 'success', agreeWithRemark: 'info', object: 'warning' };

/** What the members said, and who has not spoken yet. */
export function Consultation({ proposal, onMove }: Props) {
  const t = useText();
  const { date } = useFormats();
  const { answers, unanswered, answersUntil, state, steps } = proposal;
  const count = (answer: Answer) => answers.filter((given) => given.answer === answer).length;

  return (
    <section className="card consultation" aria-labelledby="consultation">
      <div className="row row--base row--apart section-line">
        <h2 id="consultation">{t('proposals.consultation.title')}</h2>
        {answers.some(({ mine }) => mine) && isOffered(steps, 'proposal:answer') && (
          <button type="button" className="link-button" onClick={() => onMove('answer')}>
            {t('proposals.consultation.change')}
          </button>
        )}
      </div>
      <p className="consultation__sum">
        {t('proposals.consultation.sum', {
          agree: count('agree') + count('agreeWithRemark'),
          object: count('object'),
          open: unanswered.length,
        })}
        {state === 'consulting' &&
          answersUntil &&
          ` ${t('proposals.consultation.until', { date: date(answersUntil) })}`}
      </p>
      <ul className="stack answer-list">
        {answers
          .filter(({ answer, mine }) => answer !== 'agree' || mine)
          .map(({ person, answer, remark, mine }) => (
            <li key={person?.id}>
              <Badge tone={tones[answer]}>{t(`proposals.answer.${answer}`)}</Badge>
              <span>
                <strong>{mine ? t('proposals.consultation.me') : person?.name}</strong>
                {remark && <q className="answer-list__remark">{remark}</q>}
              </span>
            </li>
          ))}
      </ul>
      {count('agree') > 0 && (
        <p className="small muted">
          {t('proposals.consultation.agreed')}{' '}
          {answers
            .filter(({ answer }) => answer === 'agree')
            .map(({ person }) => person?.name)
            .join(', ')}
        </p>
      )}
      {unanswered.length > 0 && (
        <p className="small muted">
          {t('proposals.consultation.open')} {unanswered.map(({ name }) => name).join(', ')}
        </p>
      )}
    </section>
  );
}
