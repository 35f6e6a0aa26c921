import { emptySections, emptyText, type CaseText } from '@systemblick/domain/cases/case-text';

/** A case that its author is still writing. Invented. */
export const caseBeingWritten: CaseText = {
  ...emptyText('Auszubildender zwischen Wohngruppe und eigener Wohnung'),
  sections: {
    ...emptySections,
    clarification:
      'Der junge Mann wurde von seiner Berufsschule an das Case Management vermittelt. Er hatte mit dem Ende der Jugendhilfe seine Wohngruppe verlassen müssen und schlief bei wechselnden Bekannten.',
    assessment:
      'Gemeinsam festgehalten: eigene Wohnung in Reichweite des Betriebs, Sicherung des Lebensunterhalts bis zur ersten Ausbildungsvergütung.',
  },
  attributes: {
    ageBand: 'from18to26',
    household: 'suppressed',
    regionOfOrigin: 'middleEast',
    residenceStatus: 'suppressed',
    sizeClass: 'largeTown',
  },
};

/** A case that waits for a second person. Invented. */
export const caseInReview: CaseText = {
  ...emptyText('Pflegehelferin ohne Kinderbetreuung am Abend'),
  sections: {
    clarification:
      'Die Klientin kam über die Migrationsberatung. Sie arbeitet als Pflegehelferin und zieht zwei Kinder allein groß.',
    assessment:
      'Drei Anliegen: ein Sprachkurs, der zu den Diensten passt; Betreuung am Abend; die Anerkennung des Abschlusses aus dem Herkunftsland.',
    planning: 'Vereinbart wurde, Kurs und Betreuung zusammen zu suchen und den Arbeitgeber früh einzubeziehen.',
    linking:
      'Der Kursträger bot nur einen Abendkurs an, das Jugendamt eine Betreuung bis 16 Uhr. Beide Stellen verwiesen aufeinander. Der Arbeitgeber stellte den Dienst um, bekam aber keine Zusage, ab wann der Kurs beginnt.',
    monitoring:
      'Nach vier Monaten lag ein Kursplatz vor, die Betreuung fehlte weiter. Eine Nachbarin half an zwei Abenden in der Woche.',
    evaluation: '',
  },
  stations: [
    {
      institutionType: 'courseProvider',
      sizeClass: 'mediumTown',
      legalSphere: null,
      phase: 'linking',
      sought: 'Kurs, der zu den Diensten passt',
      happened: 'nur ein Abendkurs',
      outcome: 'delayed',
      handOver: null,
    },
    {
      institutionType: 'jugendamt',
      sizeClass: null,
      legalSphere: 'sgb8',
      phase: 'linking',
      sought: 'Betreuung am Abend',
      happened: 'endet um 16 Uhr',
      outcome: 'refused',
      handOver: 'mit einem Zettel weitergeschickt',
    },
  ],
  legalSpheres: ['sgb8', 'sgb2'],
  attributes: {
    ageBand: 'from27to39',
    household: 'singleParent',
    regionOfOrigin: null,
    residenceStatus: 'residencePermit',
    sizeClass: 'mediumTown',
  },
};
