import { Link } from 'react-router';

import { useText } from '#shared/texts/use-text.js';
import './papers.css';

/** The two papers that belong to a case: one for the person, one for the author's own file, once the case is stored. */
export function ClientPapers({ caseId }: { readonly caseId: string | undefined }) {
  const t = useText();
  return (
    <ul className="handout__links">
      <li>
        <Link to="/infoblatt" target="_blank">
          {t('cases.papers.sheetOpen')}
        </Link>
      </li>
      {caseId !== undefined && (
        <li>
          <Link to={`/faelle/${caseId}/merkzettel`} target="_blank">
            {t('cases.papers.noteOpen')}
          </Link>
        </li>
      )}
    </ul>
  );
}
