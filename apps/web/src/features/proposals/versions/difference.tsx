import { printReference } from '@systemblick/domain/proposals/evidence-reference';
import { saidText, withAddress } from '@systemblick/domain/proposals/said-text';
import { diffWordsWithSpace } from 'diff';

import { useText } from '#shared/texts/use-text.js';
import type { Evidence } from '../proposal/proposal.document.js';
import { evidenceWords } from '../words/evidence-words.js';

type Props = {
  readonly before: string;
  readonly after: string;
  readonly evidence: ReadonlyMap<string, Evidence>;
};

/** What went and what came, word by word; references in the words they point at, links with their address. */
export function Difference({ before, after, evidence }: Props) {
  const t = useText();
  const said = (text: string) =>
    saidText(text, {
      words: withAddress,
      reference: (reference) => evidenceWords(t, evidence.get(printReference(reference))),
    });

  return (
    <p className="difference">
      {diffWordsWithSpace(said(before), said(after)).map(({ value, added, removed }, place) => {
        if (added)
          return (
            <ins key={place}>
              <span className="kern-sr-only">{t('proposals.versions.added')} </span>
              {value}
            </ins>
          );
        if (removed)
          return (
            <del key={place}>
              <span className="kern-sr-only">{t('proposals.versions.removed')} </span>
              {value}
            </del>
          );
        return <span key={place}>{value}</span>;
      })}
    </p>
  );
}
