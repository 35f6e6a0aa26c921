import { useText } from '../texts/use-text.js';
import { ButtonLink } from '../widgets/button-link.js';

type Props = {
  readonly kind: 'case' | 'theme' | 'proposal' | 'paper' | 'resolution' | 'measure';
  readonly id: string;
};

/** From a thing to where it comes from and what came of it. */
export function TrailLink({ kind, id }: Props) {
  const t = useText();

  return <ButtonLink to={`/herkunft/${kind}/${id}`}>{t('shared.trail')}</ButtonLink>;
}
