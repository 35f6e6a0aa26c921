import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';

import { useText } from '#shared/texts/use-text.js';
import './legal-sphere-tag.css';

/** A Rechtskreis: its word, and its colour beside it. */
export function LegalSphereTag({ sphere }: { readonly sphere: LegalSphere }) {
  const t = useText();

  return (
    <span className={`sphere sphere--${sphere}`}>
      <span className="sphere__colour" aria-hidden="true" />
      {t(`terms.legalSphere.${sphere}`)}
    </span>
  );
}

export function LegalSphereTags({ spheres }: { readonly spheres: readonly LegalSphere[] }) {
  if (spheres.length === 0) return <span className="muted">–</span>;
  return (
    <ul className="spheres">
      {spheres.map((sphere) => (
        <li key={sphere}>
          <LegalSphereTag sphere={sphere} />
        </li>
      ))}
    </ul>
  );
}
