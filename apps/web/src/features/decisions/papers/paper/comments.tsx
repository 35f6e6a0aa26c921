import { useId } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import { InitialsAvatar } from '#shared/widgets/initials-avatar.js';
import { CommentForm } from './comment-form.js';
import type { Paper } from './paper.document.js';

/** What members and the coordination have noted before the meeting. */
export function Comments({ paper }: { readonly paper: Paper }) {
  const t = useText();
  const heading = useId();
  const { dateTime } = useFormats();
  const { comments, steps } = paper;
  const may = isOffered(steps, 'paper:comment');

  if (!may && comments.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('papers.comments.title')}</h2>
      {comments.length === 0 && <p className="muted">{t('papers.comments.empty')}</p>}
      <ul className="comments">
        {comments.map(({ id, text, at, author, pointNumber }) => (
          <li key={id} className="comment">
            {author && <InitialsAvatar id={author.id} name={author.name} small />}
            <div>
              <p className="small muted">
                {author?.name}, {dateTime(at)} ·{' '}
                {pointNumber === null ? (
                  t('papers.comments.whole')
                ) : (
                  <a href={`#ziffer-${pointNumber}`}>{t('papers.page.point', { number: pointNumber })}</a>
                )}
              </p>
              <p className="as-written">{text}</p>
            </div>
          </li>
        ))}
      </ul>
      {may && <CommentForm paper={paper} />}
    </section>
  );
}
