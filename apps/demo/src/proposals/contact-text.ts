import { printReference } from '@systemblick/domain/proposals/evidence-reference';
import type { ProposalText } from '@systemblick/domain/proposals/proposal';

type Known = { readonly passage: (key: string) => string; readonly observation: (key: string) => string };

/** The Arbeitsgruppe's proposal to spread what made it go well, resting on what the cases showed. */
export function contactText({ passage, observation }: Known): ProposalText {
  const quote = (key: string) => printReference({ kind: 'passage', id: passage(key) });
  const seen = (key: string) => printReference({ kind: 'observation', id: observation(key) });
  return {
    title: 'Ein Name, eine Sprechzeit, eine Liste: die feste Ansprechperson für alle',
    sections: {
      situation: `In drei von acht rekonstruierten Fällen hat eine feste Ansprechperson in der Ausländerbehörde ein Verfahren von Monaten auf Tage verkürzt. ${quote('b15')} Ähnlich in zwei weiteren Fällen: ${quote('b16')} und ${quote('b17')}

Der Zugang ist zufällig. Wer von der Sprechzeit nichts weiß, schreibt weiter an das Sammelpostfach und wartet dort im Mittel elf Wochen auf eine Antwort.`,
      analysis: `Drei Dinge kamen jedes Mal zusammen: ein Name, eine feste Zeit in der Woche und eine Unterlagenliste, die vorab verschickt wurde. ${seen('b15')}

**Es lag nicht an mehr Personal.** Die Bearbeitung wurde kürzer, weil Rückfragen entfielen und Akten nebeneinander lagen. Mitgeholfen hat der direkte Draht zum Jobcenter. ${seen('b16')}

Offen ist die Vertretung: In Urlaub und Krankheit stand die Sprechzeit still.`,
      solution: `Die Arbeitsgruppe schlägt vor, aus dem guten Einzelfall ein Angebot für alle zu machen:

1. Sprechzeit: Zwei feste Zeitfenster in der Woche, mit Namen und Durchwahl. Eine zweite Person vertritt.
2. Unterlagenliste: Für die fünf häufigsten Anliegen liegt eine Liste in neun Sprachen vor und geht mit jeder Einladung hinaus.
3. Verweis: Beratungsstellen, Jobcenter und Sozialämter verweisen auf demselben Weg, mit einem Satz zum Anliegen und der Einwilligung der Betroffenen.
4. Rückmeldung: Wer verwiesen hat, erfährt binnen fünf Arbeitstagen, wie es weitergeht.`,
      resources: `Personal: keine zusätzlichen Stellen; vier Wochenstunden werden aus der Bearbeitung des Sammelpostfachs umgewidmet. Sachmittel: einmalig 3.500 Euro für Übersetzung und Druck der Listen.`,
      legalBasis: `§ 25 VwVfG NRW (Beratung und Auskunft), § 82 AufenthG (Mitwirkung), Art. 6 und 7 DSGVO (Einwilligung in die Weitergabe), § 9 TIntG NRW (Kommunales Integrationsmanagement). Die rechtliche Prüfung steht noch aus.`,
      effect: `Ob es wirkt, zeigt sich an drei Zahlen:

- Tage zwischen Verweis und erstem Termin, Ziel höchstens zehn
- Anteil der Anliegen, die mit einem Termin erledigt sind, Ziel 70 Prozent
- Zahl der Stellen, die verweisen; so wird sichtbar, wen das Angebot noch nicht erreicht`,
      municipalities: '',
    },
  };
}
