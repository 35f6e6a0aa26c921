import { describe, expect, it } from '@jest/globals';

import { findAll } from '../find-all.js';
import { layersWithoutModel } from '../layers.js';

const layers = layersWithoutModel();
const found = (text: string) => findAll(text, layers).map(({ type, start, end }) => [type, text.slice(start, end)]);

describe('what identifies only with other things', () => {
  it.each([
    ['AGE', 'ihr knapp siebenjähriger Bruder', 'knapp siebenjähriger'],
    ['AGE', 'Er ist jetzt dreizehn und fleißig.', 'dreizehn'],
    ['AGE', 'Das Mädchen ist erst fünf Wochen alt.', 'erst fünf Wochen alt'],
    ['AGE', 'Er ist angeblich 15, glaubt man.', 'angeblich 15'],
    ['AGE', 'vier Kinder zwischen acht Monaten und neun Jahren', 'acht Monaten und neun Jahren'],
    ['AGE', 'zum 70. Geburtstag', '70. Geburtstag'],
    ['AGE', 'im fünften Lebensmonat', 'im fünften Lebensmonat'],
    ['AGE', 'Sie ist in der 29. SSW.', '29. SSW'],
    ['AGE', 'mit Tove und Runa (13 und 8)', '13 und 8'],
    ['AGE', 'Nr. 4 / w / 27 / led.', '27'],
    ['AGE', 'wird am Montag achtzehn.', 'achtzehn'],
    ['AGE', 'Er ist zwei Jahre älter, sie', 'zwei Jahre älter'],
    ['DATE', 'Lager 2006-2009, dann Haft', '2006'],
    ['DATE', 'arbeitet seit 11/22 dort', '11/22'],
    ['DATE', 'bescheid vom 3. mai d. J. liegt vor', '3. mai d. J'],
    ['DATE', 'kommt am 19. wieder', '19'],
    ['DATE', 'laut Pass 7. Bahman 1372', '7. Bahman 1372'],
    ['NAT', 'alle drei sind georgier, sagt sie', 'georgier'],
    ['NAT', 'verh., marok. StA', 'marok. StA'],
    ['PHONE', '00386 (0)41 22 33 4455', '00386 (0)41 22 33 4455'],
    ['ID', 'Zähler-Nr. 7LGZ0220 118 553', '7LGZ0220 118 553'],
    ['ORG', 'bei Quandel Zeitarbeit', 'Quandel Zeitarbeit'],
    ['ORG', 'lernt in der töpferei lindgrün', 'töpferei lindgrün'],
    ['PER', 'tove: bist du da\nolaf: ja\ntove: gut', 'tove'],
    ['AGE', 'Ylva, siebeneinhalb, malt', 'siebeneinhalb'],
    ['AGE', 'Name | Alter | Ort\nUhl | 63 | Werl', '63'],
    ['AGE', 'Viele Grüße\nJakob Uhl, 84', '84'],
    ['DATE', 'seit zweitausendneunzehn hier', 'zweitausendneunzehn'],
    ['DIAG', 'mit einer Schulterprellung', 'Schulterprellung'],
    ['DATE', 'bis Ende November', 'Ende November'],
    ['DATE', 'im vergangenen März', 'vergangenen März'],
    ['DATE', 'bis zum nächsten Herbst', 'nächsten Herbst'],
    ['DOB', 'geboren am fünften elften achtundvierzig', 'fünften elften achtundvierzig'],
    ['DOB', 'Geburtsjahr: 1979', '1979'],
    ['PROF', 'Sie ist gelernte Korsettschneiderin.', 'Korsettschneiderin'],
    ['PROF', 'Er war Schleusenwärter am Kanal.', 'Schleusenwärter'],
    ['PROF', 'früher teppichwäscher gewesen', 'teppichwäscher'],
    ['PROF', 'Frau B. ist Silberputzerin', 'Silberputzerin'],
    ['PROF', 'Er arbeitete als Nacht-Portier im Ort.', 'Nacht-Portier'],
    ['DIAG', 'Das Kind ist sehgeschädigt.', 'sehgeschädigt'],
    ['DIAG', 'Er ist stark farbenblind', 'stark farbenblind'],
    ['DIAG', 'mit Blutergüssen am Arm und einer Platzwunde', 'Platzwunde'],
    ['DIAG', 'wegen einer Lungenembolie rechts', 'Lungenembolie rechts'],
    ['ORG', 'in der Uniklinik Rostock', 'Uniklinik Rostock'],
    ['ORG', 'bei der Altholz-Verwertung Mirbach', 'Altholz-Verwertung Mirbach'],
    ['ORG', 'in der Räucherei Hambrock', 'Räucherei Hambrock'],
    ['REL', 'er ist jetzt mennonit', 'mennonit'],
    ['AZ', 'unter UHV 23/8-4417 geführt', 'UHV 23/8-4417'],
    ['PASS', 'ihr Pass (FB 4471902)', 'FB 4471902'],
    ['PER', '- Nakamura: Termin beim Amt', 'Nakamura'],
    ['PER', 'Gestern hätte Ladendiek den Kurs verpasst.', 'Ladendiek'],
    ['PER', 'Frau Onyango (Beatrice, geb. 1988)', 'Beatrice'],
    ['PHONE', 'kundennummer sieben eins null x eins eins vier vier', 'sieben eins null x eins eins vier vier'],
    ['TRAIT', 'Der Onkel züchtet auf dem Dach Brieftauben.', 'Der Onkel züchtet auf dem Dach Brieftauben'],
    ['TRAIT', 'Sie ist die Nichte des Landrats, heißt es.', 'Sie ist die Nichte des Landrats'],
    ['TRAIT', 'Er trat in einer Castingshow auf.', 'Er trat in einer Castingshow auf'],
    ['TRAIT', 'Er kommt jeden Tag mit dem Esel.', 'Er kommt jeden Tag mit dem Esel'],
  ])('is found: %s in %s', (type, text, words) => {
    expect(found(text)).toContainEqual([type, words]);
  });

  it.each([
    'Die Antragstellerin und ihre Mitarbeiterin warten auf die Angebote.',
    'Der Vermieter ist ein Betreiber vieler Häuser, die Zuschauer lachen.',
    'Die Frist ist zwei Wochen, danach wird es eng.',
    'Er ist kooperiert und leistungspflichtig, das Amt ist zuständig.',
    'Die Behörde ist die erste Stelle, die fragt.',
    'Er ruft um zwölf, und sie kommt um drei.',
    'Der Bescheid der BG, Raum C, Stufe II.',
    'Der Termin am 1. mal sehen, im 2. Stock, als 3. Punkt.',
    'Für alle: bitte lesen. hinweis: morgen ist zu.',
  ])('is not made of what anybody may say: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
