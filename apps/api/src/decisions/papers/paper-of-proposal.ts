import type { Evidence } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { evidenceGap } from '@systemblick/domain/decisions/papers/evidence-gap';
import type { PaperText } from '@systemblick/domain/decisions/papers/paper-text';
import { textLimits } from '@systemblick/domain/kernel/text';
import { referencesIn } from '@systemblick/domain/proposals/evidence-reference';
import { proposalSections, type Proposal, type ProposalSection } from '@systemblick/domain/proposals/proposal';
import { saidText, withAddress } from '@systemblick/domain/proposals/said-text';

const headings: Partial<Record<ProposalSection, string>> = {
  situation: 'Ausgangslage',
  analysis: 'Analyse',
  solution: 'Vorgeschlagene Lösung',
  legalBasis: 'Rechtsgrundlagen',
  effect: 'Wirkung',
  municipalities: 'Kommunen',
};

/** What a paper says to begin with: the proposal in plain words, and what it rests on by reference. */
export function paperOfProposal({ id, themeId, text }: Proposal): { text: PaperText; evidence: readonly Evidence[] } {
  const facts = proposalSections.flatMap((section) => {
    const heading = headings[section];
    const words = plain(text.sections[section]);
    return heading && words ? [`${heading}\n${words}`] : [];
  });
  const references = proposalSections.flatMap((section) => referencesIn(text.sections[section]));
  const evidence = new Map<string, Evidence>(
    [{ kind: 'proposal' as const, id }, { kind: 'theme' as const, id: themeId }, ...references].map((one) => [
      `${one.kind}:${one.id}`,
      one,
    ]),
  );

  return {
    text: {
      title: text.title,
      leadOffice: '',
      consultations: [],
      points: [
        {
          number: 1,
          text: `Die Lenkungsgruppe nimmt den Vorschlag „${text.title}“ zustimmend zur Kenntnis.`,
          effects: ['noted'],
        },
      ],
      sections: {
        facts: facts.join('\n\n').slice(0, textLimits.long),
        alternatives: '',
        financialEffects: plain(text.sections.resources),
        staffEffects: '',
        climateAndEquality: '',
        participation: '',
      },
    },
    evidence: [...evidence.values()],
  };
}

/**
 * Without emphasis, a table as a line a row, a link with its address, and with a gap where a reference stood: a paper holds
 * paraphrases, which its author has yet to write.
 */
const plain = (text: string): string =>
  saidText(text, { words: withAddress, reference: ({ kind }) => evidenceGap(kind) })
    .split('\n')
    .map((line) =>
      line
        .replace(/ +([.,;:])/g, '$1')
        .replace(/ {2,}/g, ' ')
        .trimEnd(),
    )
    .join('\n')
    .trim();
