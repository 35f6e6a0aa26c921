import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { useMe } from '../../../people/me-context.js';
import { Consultations } from './consultations.js';
import { DecisionPoints } from './decision-points.js';
import type { Paper } from './paper.document.js';
import { PaperSections } from './paper-sections.js';

/** The paper as it will be printed: its head, what is to be decided, and why. */
export function PaperSheet({ paper }: { readonly paper: Paper }) {
  const t = useText();
  const heading = useId();
  const { municipality } = useMe();
  const { number, text, adoptedText } = paper;
  const amended = adoptedText !== null && JSON.stringify(adoptedText) !== JSON.stringify(text);
  const shown = adoptedText ?? text;
  const resolved = paper.state !== 'draft' && paper.state !== 'statements' && paper.state !== 'cleared';

  return (
    <article className="paper-sheet" aria-labelledby={heading}>
      <header className="row row--apart paper-sheet__head">
        <p className="paper-sheet__from">{municipality.name}</p>
        <p className="paper-sheet__number">{number ?? t('papers.list.noNumber')}</p>
      </header>
      <PaperFacts paper={paper} leadOffice={shown.leadOffice} />
      {amended && <p className="paper-sheet__note">{t('papers.page.adopted')}</p>}
      <h2 id={heading} className="paper-sheet__title">
        {t('papers.page.proposal')}
      </h2>
      <DecisionPoints points={shown.points} {...(resolved && { resolutions: paper.resolutions })} />
      <PaperSections sections={shown.sections} all={paper.state === 'draft'} />
      <Consultations
        consultations={shown.consultations}
        decidedBy={paper.body?.name}
        resolutions={resolved ? paper.resolutions : []}
      />
      {amended && (
        <details className="paper-sheet__before">
          <summary>{t('papers.page.asTabled')}</summary>
          <DecisionPoints points={text.points} />
        </details>
      )}
    </article>
  );
}

function PaperFacts({ paper, leadOffice }: { readonly paper: Paper; readonly leadOffice: string }) {
  const t = useText();
  const { date, list } = useFormats();
  const { body, authors, themes, clearedAt, clearedBy, tabledAt, decidedAt } = paper;
  const meeting = paper.resolutions.at(-1)?.meeting;

  return (
    <dl className="stack paper-facts">
      {body && <Fact name={t('papers.page.body')}>{body.name}</Fact>}
      {leadOffice !== '' && <Fact name={t('papers.page.leadOffice')}>{leadOffice}</Fact>}
      <Fact name={t('papers.page.authors')}>{list(authors.map(({ name }) => name))}</Fact>
      {themes.length > 0 && (
        <Fact name={t('papers.page.themes')}>
          {themes.map(({ id, title }) => (
            <Link key={id} to={`/themen/${id}`}>
              {title}
            </Link>
          ))}
        </Fact>
      )}
      {clearedAt !== null && (
        <Fact name={t('papers.page.cleared')}>
          {t('papers.page.clearedBy', { date: date(clearedAt), name: clearedBy?.name ?? '' })}
        </Fact>
      )}
      {tabledAt !== null && <Fact name={t('papers.page.tabled')}>{date(tabledAt)}</Fact>}
      {decidedAt !== null && (
        <Fact name={t('papers.page.decided')}>
          {date(decidedAt)}
          {meeting && (
            <>
              {', '}
              <Link to={`/lenkungsgruppe/sitzungen/${meeting.id}`}>{meeting.title}</Link>
            </>
          )}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
