import { Link } from 'react-router';

import { useText } from '../texts/use-text.js';

type Props = {
  readonly kind: 'case' | 'theme' | 'proposal' | 'paper' | 'resolution' | 'measure';
  readonly id: string;
};

/** From a thing to where it comes from and what came of it. */
export function TrailLink({ kind, id }: Props) {
  const t = useText();

  return (
    <Link className="kern-btn kern-btn--secondary" to={`/herkunft/${kind}/${id}`}>
      {t('shared.trail')}
    </Link>
  );
}
