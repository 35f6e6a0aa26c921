import type { Finding } from '../finding.js';
import { plainWord, wordsBefore } from './before.js';
import type { Standing } from './proposal.js';

/** Fields of work by what their trades are called: for a man, for a woman. */
const fields: readonly (readonly [RegExp, string, string])[] = [
  [
    /arzt|ärzt|pfleg|hebamme|apothek|zahn|sanitäter|therapeut|chirurg|logopäd|pharma|labor|mediz|optik|krankenschwester/i,
    'Beschäftigter im Gesundheitswesen',
    'Beschäftigte im Gesundheitswesen',
  ],
  [
    /lehr|pädagog|erzieh|dozent|professor|trainer|kindergärtner/i,
    'Beschäftigter im Bildungswesen',
    'Beschäftigte im Bildungswesen',
  ],
  [
    /richter|anwalt|anwält|notar|jurist|polizist|soldat|offizier|beamt|general|diplomat|politik/i,
    'Beschäftigter im öffentlichen Dienst',
    'Beschäftigte im öffentlichen Dienst',
  ],
  [
    /ingenieur|informatik|programm|entwickl|technik|elektro|mechan|chemi|physik|architekt|zeichner/i,
    'Fachkraft in einem technischen Beruf',
    'Fachkraft in einem technischen Beruf',
  ],
  [
    /kauf|händler|verkäuf|buchhalt|bank|steuer|makler|unternehm|wirt/i,
    'Fachkraft in einem kaufmännischen Beruf',
    'Fachkraft in einem kaufmännischen Beruf',
  ],
  [
    /koch|köch|bäck|konditor|kellner|hotel|friseur|kosmetik|metzg|fleisch/i,
    'Fachkraft in Gastgewerbe oder Dienstleistung',
    'Fachkraft in Gastgewerbe oder Dienstleistung',
  ],
  [/fahrer|pilot|kapitän|logist|lager|staplerf|matrose/i, 'Beschäftigter im Verkehr', 'Beschäftigte im Verkehr'],
  [
    /landwirt|bauer|bäuerin|gärtner|imker|hirt|fischer|förster|agrar|tierpfleg/i,
    'Beschäftigter in der Landwirtschaft',
    'Beschäftigte in der Landwirtschaft',
  ],
  [
    /musik|künstl|maler|schauspiel|regie|foto|journal|sänger|schriftst|design|tänzer|kalligra/i,
    'Beschäftigter in Kunst oder Medien',
    'Beschäftigte in Kunst oder Medien',
  ],
];

export function tradeStanding(text: string, { start, end }: Finding): Standing {
  const name = text.slice(start, end);
  if (
    /lehramt/i.test(name) ||
    /studier|studium/i.test(text.slice(Math.max(0, start - 24), Math.min(text.length, end + 24)))
  )
    return { words: 'ein Studienfach' };
  const field = fields.find(([pattern]) => pattern.test(name));
  const woman = /(?:in|frau|schwester|amme)$/.test(name);
  return { words: field ? (woman ? field[2] : field[1]) : woman ? 'Handwerkerin' : 'Handwerker' };
}

/** Groups of illnesses, all feminine. */
const illnesses: readonly (readonly [RegExp, string])[] = [
  [
    /ptbs|trauma|depress|psych|schizo|angst|panik|suizid|sucht|abhängig|borderline|bipolar|manie|zwang|mutismus|essstör|magersucht|bulimie|burnout|autis|adhs|\bads\b|albtr|alptr/i,
    'psychische Erkrankung',
  ],
  [/asthma|bronch|copd|lunge|husten|tuberk|tbc/i, 'Atemwegserkrankung'],
  [/herz|kreislauf|hypertonie|bluthochdruck|schlaganfall|infarkt|thromb|embolie/i, 'Herz-Kreislauf-Erkrankung'],
  [/diabet|schilddr|stoffwechsel|adipos|gicht|thalass|anämie/i, 'Stoffwechselerkrankung'],
  [
    /epilep|parkinson|sklerose|demenz|alzheimer|migräne|lähm|parese|plegie|nerv|neuro(?!derm)/i,
    'neurologische Erkrankung',
  ],
  [/krebs|karzinom|tumor|leukäm|metast|chemo/i, 'Krebserkrankung'],
  [/hiv|hepatitis|malaria|infekt|masern|krätze|skabies/i, 'Infektionserkrankung'],
  [/neurodermitis|psoriasis|ekzem|haut|schuppenfl/i, 'Hauterkrankung'],
  [/behinder|trisomie|down|blind|taub|gehörlos|schwerhör|sehbeh|spastik|amput|prothese|rollstuhl/i, 'Behinderung'],
  [/bruch|fraktur|verletz|verbrenn|bandscheib|arthr|rheuma|skoliose/i, 'Erkrankung des Bewegungsapparats'],
  [/schwanger|geburt|eklampsie|wochenbett|kaiserschnitt/i, 'Schwangerschaftskomplikation'],
];

const articles: Readonly<Record<string, string>> = {
  einen: 'eine',
  ein: 'eine',
  einem: 'einer',
  eines: 'einer',
  den: 'die',
  das: 'die',
  dem: 'der',
  des: 'der',
  seinen: 'seine',
  ihren: 'ihre',
  seinem: 'seiner',
  ihrem: 'ihrer',
};

/** An illness as its group, with the article that the group needs. */
export function illnessStanding(text: string, { start, end }: Finding): Standing {
  const name = text.slice(start, end);
  const group = illnesses.find(([pattern]) => pattern.test(name))?.[1] ?? 'Erkrankung';
  const before = wordsBefore(text, start, 1)[0] ?? '';
  const article = articles[plainWord(before)];
  return article === undefined ? { words: group } : { words: `${article} ${group}`, over: before };
}

/** Of a people, a tongue, a belief: adjectives keep their endings. */
export function originStanding(text: string, { start, end }: Finding): Standing {
  const ending = /isch(\p{Ll}{0,2})$/u.exec(text.slice(start, end))?.[1];
  return { words: ending === undefined ? '[Herkunft]' : `ausländisch${ending}` };
}

export function beliefStanding(text: string, { start, end }: Finding): Standing {
  const ending = /(?:isch|alitisch|oxisch)(\p{Ll}{0,2})$/u.exec(text.slice(start, end))?.[1];
  return { words: ending === undefined ? '[Religion]' : `religiös${ending}` };
}
