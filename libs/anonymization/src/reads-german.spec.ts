import { expect, it } from '@jest/globals';

import { readsGerman } from './reads-german.js';

const often = (sentence: string) => `${sentence} `.repeat(8);

it.each([
  often('Die Familie kam im Juni an und wartet seit neun Wochen auf die Karte.'),
  often('09.03. Anruf Jobcenter, niemand da. 12.03. Termin bei der Beratung, Antrag abgegeben.'),
  often('MUTTER: MUTTER A, WARTET AUF DEN KURS | VATER: ARBEITET NICHT'),
  'Short text.',
  '',
])('%s is read as German', (text) => expect(readsGerman(text)).toBe(true));

it.each([
  often('The family arrived in June and has been waiting for the card for nine weeks.'),
  often('Aile haziran ayında geldi ve dokuz haftadır kartı bekliyor.'),
  often('Сім’я приїхала в червні і вже дев’ять тижнів чекає на картку.'),
  often('La famille est arrivée en juin et attend sa carte depuis neuf semaines.'),
  often('Het gezin kwam in juni aan en wacht al negen weken op de kaart van de verzekering.'),
  often('وصلت العائلة في يونيو وتنتظر البطاقة منذ تسعة أسابيع'),
  often('Rodzina przyjechała w czerwcu i od dziewięciu tygodni czeka na kartę.'),
])('%s is not', (text) => expect(readsGerman(text)).toBe(false));
