import type { Beschlussvorlage } from './beschlussvorlage.js';
import { paperSections, type PaperText } from './paper-text.js';

const plain = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n');

/** The text of a paper as one string that is the same wherever it is computed: fixed order, NFC, `\n`; a head that says nothing is left out. What a hash is taken of. */
export function canonicalText({ title, leadOffice, consultations, points, sections }: PaperText): string {
  return JSON.stringify({
    title: plain(title),
    ...(leadOffice !== '' && { leadOffice: plain(leadOffice) }),
    ...(consultations.length > 0 && {
      consultations: consultations.map(({ body, role, on, note }) => [plain(body), role, on, plain(note)]),
    }),
    points: points.map(({ number, text, effects }) => ({ number, text: plain(text), effects: effects.toSorted() })),
    sections: paperSections.map((section) => [section, plain(sections[section])]),
  });
}

/** What is frozen at tabling: which paper, under which number, on what evidence, with what dissent, saying what. */
export function tabledCanonicalForm(paper: Beschlussvorlage): string {
  return JSON.stringify({
    form: 'systemblick.beschlussvorlage.1',
    municipality: paper.municipalityId,
    paper: paper.id,
    number: paper.number === null ? null : plain(paper.number),
    text: canonicalText(paper.text),
    evidence: paper.evidence.map(({ kind, id }) => `${kind}:${id}`).toSorted(),
    dissent: paper.dissent.toSorted(),
  });
}
