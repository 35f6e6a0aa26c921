import { useText } from '#shared/texts/use-text.js';
import type { Group } from './group.document.js';

/** Why the group is wanted, in the words of its themes: for who decides on its mandate. */
export function Occasions({ occasions }: Pick<Group, 'occasions'>) {
  const t = useText();

  return (
    <section aria-labelledby="occasions">
      <h2 id="occasions" className="section-title">
        {t('proposals.occasions.title')}
      </h2>
      <ul className="plain-list stack">
        {occasions.map(({ title, description, question }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{description}</p>
            {question && <p>{t('proposals.occasions.question', { question })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
