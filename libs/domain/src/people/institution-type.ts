/** Kinds of offices and carriers, after the list of partners in chapter 5.5 of the Handreichung. Cases name only these. */
export const institutionTypes = [
  'kommunalesIntegrationszentrum',
  'jobcenter',
  'employmentAgency',
  'auslaenderbehoerde',
  'einbuergerungsbehoerde',
  'bamf',
  'sozialamt',
  'jugendamt',
  'gesundheitsamt',
  'integrationsamt',
  'schoolAuthority',
  'school',
  'childCare',
  'courseProvider',
  'mbe',
  'jmd',
  'refugeeCounselling',
  'integrationsagentur',
  'debtCounselling',
  'counsellingCentre',
  'welfareAssociation',
  'migrantOrganisation',
  'integrationsrat',
  'volunteering',
  'chamber',
  'healthInsurance',
  'medicalCare',
  'housing',
  'municipalAdministration',
  'countyAdministration',
  'other',
] as const;
export type InstitutionType = (typeof institutionTypes)[number];

/** Those whose part is the target group's own voice (Handreichung 6.4). */
export const targetGroupVoices: readonly InstitutionType[] = ['migrantOrganisation', 'integrationsrat', 'volunteering'];
