import { useText } from '#shared/texts/use-text.js';
import { KindSample } from '../words/kind-sample.js';
import { byKind } from './by-kind.js';
import { FindingCard } from './finding-card.js';
import type { Finding } from './findings.document.js';
import '../compare/observation-summary.css';

type Props = { readonly findings: readonly Finding[]; readonly caseTotal: number };

export function FindingsByKind({ findings, caseTotal }: Props) {
  const t = useText();

  return (
    <section className="stack stack--xxl" aria-labelledby="findings">
      <h2 id="findings">{t('reconstruction.closed.findings', { count: findings.length })}</h2>
      {byKind(findings).map(({ kind, findings: those }) => (
        <div key={kind} className="stack">
          <h3>
            <KindSample kind={kind} />
          </h3>
          <ul className="closed-findings">
            {those.map((finding) => (
              <li key={finding.id}>
                <FindingCard finding={finding} caseTotal={caseTotal} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
