import type { SentencesOf } from '../kernel/refusal.js';
import type { ProjektgruppeRefusal } from './projektgruppe.js';
import type { ProposalRefusal } from './proposal.js';

export type ProposalStageRefusal = ProjektgruppeRefusal | ProposalRefusal;

/** What people read when a rule about Projektgruppen or proposals says no. */
export const proposalRefusals: SentencesOf<ProposalStageRefusal> = {
  NO_THEMES: {
    de: 'Eine Projektgruppe arbeitet an mindestens einem Thema. Bitte wählen Sie es aus.',
    en: 'A Projektgruppe works on at least one theme. Please choose it.',
  },
  NO_INSTITUTIONS: {
    de: 'Es ist noch keine Institution genannt, die mitarbeitet. Bitte tragen Sie die Beteiligten ein.',
    en: 'No institution taking part is named yet. Please enter them.',
  },
  EXISTING_BODIES_NOT_CONSIDERED: {
    de: 'Bitte prüfen Sie zuerst, ob ein vorhandenes Gremium die Arbeit übernehmen kann, oder begründen Sie, warum keines passt.',
    en: 'Please check first whether an existing body can do the work, or state why none fits.',
  },
  VOICE_MISSING: {
    de: 'Die Stimme der Zielgruppe fehlt. Bitte nennen Sie zum Beispiel eine Migrantenselbstorganisation oder den Integrationsrat, oder begründen Sie, warum niemand mitarbeitet.',
    en: 'The voice of the target group is missing. Please name, for example, a migrant organisation or the Integrationsrat, or state why nobody takes part.',
  },
  INSTITUTION_NOT_IN_GROUP: {
    de: 'Diese Institution arbeitet in der Projektgruppe nicht mit.',
    en: 'This institution takes no part in the Projektgruppe.',
  },
  WORKING_TIME_UNCONFIRMED: {
    de: 'Die Leitungen haben die Arbeitszeit noch nicht überall bestätigt. Es fehlen: {count}.',
    en: 'Not all leaders have confirmed the working time yet. Missing: {count}.',
  },
  GROUP_WITHOUT_MEMBERS: {
    de: 'Die Projektgruppe hat noch keine Mitglieder. Bitte wählen Sie mindestens eine Person.',
    en: 'The Projektgruppe has no members yet. Please choose at least one person.',
  },
  GROUP_WITHOUT_LEAD: {
    de: 'Bitte bestimmen Sie genau eine Person, die die Projektgruppe leitet.',
    en: 'Please name exactly one person who leads the Projektgruppe.',
  },
  BODY_UNFIT: {
    de: 'Dieses Gremium kann die Arbeit nicht übernehmen: Es ist aufgelöst oder die Lenkungsgruppe selbst.',
    en: 'This body cannot do the work: it is dissolved, or the Lenkungsgruppe itself.',
  },
  PROPOSAL_EMPTY: {
    de: 'Der Vorschlag enthält noch keine Lösung. Bitte schreiben Sie diesen Abschnitt zuerst.',
    en: 'The proposal has no solution yet. Please write this section first.',
  },
  ANSWERS_UNTIL_PAST: {
    de: 'Der letzte Tag für Antworten liegt in der Vergangenheit. Bitte wählen Sie einen späteren.',
    en: 'The last day for answers lies in the past. Please choose a later one.',
  },
  NOT_IN_THIS_GROUP: {
    de: 'Hier antworten die Mitglieder der Gruppe. Sie gehören nicht dazu.',
    en: 'The members of the group answer here. You are not one of them.',
  },
  REMARK_MISSING: {
    de: 'Bitte schreiben Sie Ihre Anmerkung oder Ihren Einwand dazu.',
    en: 'Please add your remark or objection.',
  },
  MEMBERS_UNANSWERED: {
    de: 'Noch nicht alle Mitglieder haben sich geäußert. Es fehlen: {count}. Danach, oder wenn die Frist vorbei ist, können Sie einreichen.',
    en: 'Not all members have answered. Missing: {count}. You can submit then, or once the deadline has passed.',
  },
  LEADER_NEVER_ACCEPTS: {
    de: 'Wer die Gruppe geleitet hat, nimmt ihren Vorschlag nicht selbst an. Bitte lassen Sie das eine andere Person tun.',
    en: 'Whoever led the group does not accept its proposal. Please let another person do it.',
  },
  PROPOSAL_TITLE_UNFIT: {
    de: 'Der Titel ist länger als 300 Zeichen oder enthält ein Zeichen, das sich nicht speichern lässt. Bitte ändern Sie ihn.',
    en: 'The title is longer than 300 characters, or has a sign that cannot be stored. Please change it.',
  },
  PROPOSAL_SECTION_UNFIT: {
    de: 'Abschnitt {number} ist zu lang, zu tief verschachtelt, hat eine zu große Tabelle, einen Link mit unzulässiger Adresse oder ein Zeichen, das sich nicht speichern lässt. Er ist im Text markiert; bitte ändern Sie ihn.',
    en: 'Section {number} is too long, nested too deeply, or has a table that is too large, a link with an address that is not allowed, or a sign that cannot be stored. It is marked in the text; please change it.',
  },
  PROPOSAL_UNREADABLE: {
    de: 'Dieses Dokument kann gerade nicht gelesen werden. Bitte wenden Sie sich an die Administration.',
    en: 'This document cannot be read at present. Please ask your administrators.',
  },
};
