import type { PaperConsultation, ConsultationRole } from '@systemblick/domain/decisions/papers/paper-consultation';
import type { PaperText, PointEffect } from '@systemblick/domain/decisions/papers/paper-text';

import type { DemoDates } from '../../story/demo-dates.js';
import type { Material } from '../../material/material.js';

type Written = Material['beschlussvorlagen'][number];

const effectsOf: Readonly<Record<string, readonly PointEffect[]>> = {
  Kenntnisnahme: ['noted'],
  'Selbstverpflichtung und Empfehlung': ['selfCommitment', 'recommendation'],
  'eigene Verwaltung': ['ownAdministration'],
  'Bitte an Partner': ['request'],
  'vorbehaltlich politischer Entscheidung': ['recommendation', 'politicalDecision'],
};

/** The material's paper; the sentence that the body added by agreement stands in its Ziffer already. */
export function writtenPaper(paper: Written, amendments: Material['aenderungsantraege'], dates: DemoDates): PaperText {
  const added = (number: number) =>
    amendments
      .filter(
        ({ beschlussvorlage_id, betrifft_ziffer, ergebnis }) =>
          beschlussvorlage_id === paper.id && betrifft_ziffer === number && ergebnis === 'angenommen',
      )
      .flatMap(({ antrag }) => antrag.match(/„(.+)“/)?.[1] ?? []);
  return {
    title: paper.betreff,
    leadOffice: paper.federfuehrend,
    consultations: paper.beratungsfolge.map((station) => toConsultation(station, dates)),
    points: paper.beschlussvorschlag.map((text, place) => ({
      number: place + 1,
      text: [text, ...added(place + 1)].join(' '),
      effects: effectsOf[paper.wirkung_je_ziffer[place] ?? ''] ?? [],
    })),
    sections: {
      facts: paper.sachverhalt,
      alternatives: paper.alternativen.map(({ titel, bewertung }) => `${titel}: ${bewertung}`).join('\n\n'),
      financialEffects: costsOf(paper.finanzielle_auswirkungen),
      staffEffects: paper.personelle_auswirkungen.text,
      climateAndEquality: paper.klima_gleichstellung,
      participation: paper.beteiligung
        .map(({ stelle, ergebnis, datum }) => `${stelle}: ${ergebnis} (${german(dates.day(datum))})`)
        .join('\n'),
    },
  };
}

const roleOf: Readonly<Record<string, ConsultationRole>> = {
  Vorberatung: 'preliminary',
  Entscheidung: 'decision',
  Kenntnisnahme: 'noting',
};

/** As it stood when the paper was tabled: by then only what prepared it had come to something. */
function toConsultation(
  { gremium, datum, art, ergebnis }: Written['beratungsfolge'][number],
  dates: DemoDates,
): PaperConsultation {
  const [kind = '', ...part] = art.split(' ');
  const role = roleOf[kind] ?? 'hearing';
  const result = role === 'preliminary' ? ergebnis : null;
  return { body: gremium, role, on: dates.day(datum), note: result ?? part.join(' ') };
}

const euro = (amount: number) => `${amount.toLocaleString('de-DE')} Euro`;
const german = (day: string) => day.split('-').toReversed().join('.');

function costsOf({ produkt, einmalig, laufend, deckung, folgekosten }: Written['finanzielle_auswirkungen']): string {
  const once = einmalig.map(({ zweck, betrag_euro, jahr }) => `Einmalig ${jahr}: ${euro(betrag_euro)} für ${zweck}.`);
  const yearly = laufend.map(({ zweck, betrag_euro }) => `Jährlich: ${euro(betrag_euro)} für ${zweck}.`);
  return [`Produkt ${produkt}.`, ...once, ...yearly, `Folgekosten: ${folgekosten}.`, deckung].join('\n');
}

/** Papers that the steering body alone deals with. */
const steeringOnly: readonly PaperConsultation[] = [
  { body: 'Lenkungsgruppe KIM', role: 'decision', on: null, note: '' },
];

export const childcareText: PaperText = {
  title: 'Integrationskurse mit gesicherter Kinderbetreuung: gemeinsame Planung von Kurs- und Betreuungsplätzen',
  leadOffice: 'Kommunales Integrationszentrum, KIM-Koordination',
  consultations: steeringOnly,
  points: [
    {
      number: 1,
      text: 'Volkshochschule, Jugendamt und Jobcenter planen Integrationskurse und Betreuungsplätze ab dem Kursjahr 2027 gemeinsam und stimmen Zeiten und Stichtage zweimal im Jahr ab.',
      effects: ['selfCommitment'],
    },
    {
      number: 2,
      text: 'Das Kreisjugendamt wird gebeten, an den Kursorten Lünkirchen und Werlohe je eine kursbegleitende Betreuung mit acht Plätzen einzurichten.',
      effects: ['request'],
    },
    {
      number: 3,
      text: 'Das Kommunale Integrationszentrum wertet Kursabbrüche künftig danach aus, ob Betreuung fehlte, und berichtet der Lenkungsgruppe jährlich.',
      effects: ['ownAdministration'],
    },
  ],
  sections: {
    facts:
      'Kursplätze und Betreuungsplätze werden getrennt geplant, mit anderen Zeiten, Stichtagen und Zuständigkeiten. Wo beides nicht zusammenpasst, bleibt fast immer die Mutter zu Hause. In der Statistik erscheint das als Abbruch, nicht als fehlendes Angebot.\n\nDie Arbeitsgruppe Fallrekonstruktion hat das in drei von acht Fällen gesehen.',
    alternatives:
      'Mehr Kurse am Nachmittag: löst das Problem nicht, weil Betreuung nach 14 Uhr noch seltener ist.\n\nBetreuungsgutscheine: helfen nur, wo es freie Plätze gibt.',
    financialEffects: 'Zwei Betreuungskräfte mit je zwölf Wochenstunden, rund 28.000 Euro im Jahr.',
    staffEffects: 'Keine zusätzlichen Stellen im Kommunalen Integrationszentrum.',
    climateAndEquality: 'Stärkt die Gleichstellung: Der Zugang zu Kursen hängt nicht mehr an der Kinderbetreuung.',
    participation:
      'Arbeitsgruppe Fallrekonstruktion, Volkshochschule, zwei Elternvertreterinnen aus Integrationskursen.',
  },
};

export const lettersText: PaperText = {
  title: 'Terminschreiben der Ausländerbehörde in einfacher Sprache',
  leadOffice: 'Kommunales Integrationszentrum, KIM-Koordination',
  consultations: steeringOnly,
  points: [
    {
      number: 1,
      text: 'Die Ausländerbehörde verschickt Einladungen zu Terminen in einfacher Sprache und mit einer Liste der mitzubringenden Unterlagen nach dem beigefügten Muster.',
      effects: ['ownAdministration'],
    },
    {
      number: 2,
      text: 'Den kreisangehörigen Kommunen wird empfohlen, das Muster für ihre Sozialämter zu übernehmen.',
      effects: ['recommendation'],
    },
  ],
  sections: {
    facts:
      'Viele Menschen kommen ohne die nötigen Unterlagen zum Termin, weil sie das Schreiben nicht verstehen. Das kostet sie einen zweiten Weg und die Behörde einen zweiten Termin. Das Muster ist mit Beratungsstellen und dem Integrationsrat erprobt.',
    alternatives: 'Übersetzungen in neun Sprachen: teurer, und bei jeder Änderung neu zu beauftragen.',
    financialEffects: 'Keine. Das Muster wird im Fachverfahren hinterlegt.',
    staffEffects: 'Einmalig zwei Arbeitstage für die Umstellung der Vorlagen.',
    climateAndEquality: 'Weniger Wege; Menschen mit geringer Schriftsprache werden besser erreicht.',
    participation: 'Integrationsrat der Stadt Lünkirchen, Migrationsberatung, Brücke Lippe-Ruhr e. V.',
  },
};

export const jointHoursText: PaperText = {
  title: 'Gemeinsame Sprechstunde von Jobcenter und Ausländerbehörde in Werlohe',
  leadOffice: 'Kommunales Integrationszentrum, KIM-Koordination',
  consultations: steeringOnly,
  points: [
    {
      number: 1,
      text: 'Jobcenter und Ausländerbehörde bieten an zwei Vormittagen im Monat eine gemeinsame Sprechstunde im Rathaus der Stadt Werlohe an, zunächst für zwölf Monate.',
      effects: ['selfCommitment', 'ownAdministration'],
    },
    {
      number: 2,
      text: 'Die Stadt Werlohe wird gebeten, dafür einen barrierefreien Raum zur Verfügung zu stellen.',
      effects: ['request'],
    },
    {
      number: 3,
      text: 'Die KIM-Koordination berichtet der Lenkungsgruppe nach sechs Monaten, wie die Sprechstunde angenommen wird.',
      effects: ['ownAdministration'],
    },
  ],
  sections: {
    facts:
      'Wer in Werlohe wohnt, fährt für Termine bei Jobcenter und Ausländerbehörde an zwei verschiedenen Tagen nach Lünkirchen. Viele Fragen betreffen beide Stellen und lassen sich nur klären, wenn beide am Tisch sitzen.',
    alternatives: 'Videosprechstunden: günstiger, aber für Menschen ohne Gerät oder ruhigen Raum kaum nutzbar.',
    financialEffects: 'Fahrtkosten von rund 600 Euro im Jahr aus vorhandenen Mitteln.',
    staffEffects: 'Je Stelle zwei Vormittage im Monat; an anderer Stelle entfallen Einzeltermine.',
    climateAndEquality: 'Weniger Fahrten; Eltern mit kleinen Kindern erreichen die Sprechstunde leichter.',
    participation: 'Stadt Werlohe, Migrationsberatung, Integrationsrat.',
  },
};
