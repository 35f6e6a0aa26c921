import { useFormats } from '#shared/format/use-formats.js';
import { isOffered } from '#shared/page/steps.js';
import { serverNow } from '#shared/server/server-clock.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { useMe } from '../../../people/me-context.js';
import { statementWord } from '../words/statement-words.js';
import type { PaperMove } from './paper-move.js';
import type { PaperStatement } from './paper.document.js';
import { Button } from '#shared/widgets/button.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

type Props = { readonly statement: PaperStatement; readonly onMove: (move: PaperMove) => void };

export function StatementItem({ statement, onMove }: Props) {
  const t = useText();
  const { date, inDays } = useFormats();
  const { institution, state, kind, until, text, reply, giver, givenAt } = statement;
  const { label, tone } = statementWord(t, statement);

  return (
    <li className="statement">
      <p className="statement__who">{institution?.name}</p>
      <p className="row row--middle paper-badges">
        <Badge tone={tone}>{label}</Badge>
        <span className="small muted">{t(`papers.statement.kind.${kind}`)}</span>
      </p>
      {state === 'asked' && (
        <p className="small muted">
          {t('papers.statement.until', { date: date(until), inDays: inDays(until, new Date(serverNow())) })}
        </p>
      )}
      {givenAt !== null && (
        <p className="small muted">
          {giver
            ? t(giver.institutionId === institution?.id ? 'papers.statement.given' : 'papers.statement.entered', {
                name: giver.name,
                date: date(givenAt),
              })
            : t('papers.statement.givenOn', { date: date(givenAt) })}
        </p>
      )}
      {text !== null && (
        <details className="statement__text" open={state === 'given'}>
          <summary>{t('papers.statement.words')}</summary>
          <blockquote className="statement__words as-written">{text}</blockquote>
        </details>
      )}
      {reply !== null && <p className="small as-written">{t('papers.statement.reply', { reply })}</p>}
      <StatementActions statement={statement} onMove={onMove} />
    </li>
  );
}

function StatementActions({ statement, onMove }: Props) {
  const t = useText();
  const { person } = useMe();
  const { id, steps, institution } = statement;
  const own = institution !== null && institution.id === person.institution?.id;
  const moves = (['takeUp', 'attach', 'lapse'] as const).filter((kind) => isOffered(steps, `statement:${kind}`));
  const gives = isOffered(steps, 'statement:give');

  if (!gives && moves.length === 0) return null;
  return (
    <p className="row">
      {gives && own && (
        <ButtonLink rank="primary" small to={`/stellungnahmen/${id}`}>
          {t('papers.statement.give')}
        </ButtonLink>
      )}
      {gives && !own && (
        <Button small onClick={() => onMove({ kind: 'enter', statement })}>
          {t('papers.statement.enter')}
        </Button>
      )}
      {moves.map((kind) => (
        <Button small key={kind} onClick={() => onMove({ kind, statement })}>
          {t(`papers.statement.${kind}`)}
        </Button>
      ))}
    </p>
  );
}
