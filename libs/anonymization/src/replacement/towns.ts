import { entriesOf, looked } from '../lexicon-finder.js';
import { germanCities, nrwPlaces, regions } from '../quasi/nrw-places.js';
import { countries, worldCities } from '../quasi/world-places.js';

/** Of more than 100,000 people (IT.NRW, at the end of 2023), and those elsewhere in Germany that the list of cities has. */
const large = entriesOf(
  'Köln,Düsseldorf,Dortmund,Essen,Duisburg,Bochum,Wuppertal,Bielefeld,Bonn,Münster,Mönchengladbach,Gelsenkirchen,Aachen,Krefeld,Oberhausen,Hagen,Hamm,Mülheim,Mülheim an der Ruhr,Leverkusen,Solingen,Herne,Neuss,Paderborn,Bottrop,Recklinghausen,Bergisch Gladbach,Remscheid,Moers,Siegen,Gütersloh,Berlin,Hamburg,München,Frankfurt,Stuttgart',
);

export type PlaceKind = 'city' | 'town' | 'region' | 'country' | 'abroad';

const kinds = new Map<string, PlaceKind>();
const learn = (names: readonly string[], kind: PlaceKind) => {
  for (const name of names) if (!kinds.has(looked(name))) kinds.set(looked(name), kind);
};
learn(large, 'city');
learn(regions, 'region');
learn(germanCities, 'city');
learn(nrwPlaces, 'town');
learn(countries, 'country');
learn(worldCities, 'abroad');

/** What a place is, also in the genitive; undefined for one that no list has. */
export const placeKind = (name: string): PlaceKind | undefined =>
  kinds.get(looked(name)) ?? kinds.get(looked(name).replace(/s$/, ''));

/** Regions of origin: the countries, and the region behind "aus", "in" and "nach". */
const origins: readonly (readonly [string, string, string, string])[] = [
  [
    'Syrien,Irak,Iran,Libanon,Jordanien,Palästina,Israel,Jemen,Saudi-Arabien,Türkei,Kuwait',
    'dem Nahen Osten',
    'im Nahen Osten',
    'in den Nahen Osten',
  ],
  ['Marokko,Algerien,Tunesien,Libyen,Ägypten', 'Nordafrika', 'in Nordafrika', 'nach Nordafrika'],
  [
    'Eritrea,Äthiopien,Somalia,Sudan,Südsudan,Kenia,Uganda,Tansania,Dschibuti',
    'Ostafrika',
    'in Ostafrika',
    'nach Ostafrika',
  ],
  [
    'Nigeria,Ghana,Guinea,Gambia,Senegal,Mali,Togo,Benin,Burkina Faso,Elfenbeinküste,Sierra Leone,Liberia,Niger',
    'Westafrika',
    'in Westafrika',
    'nach Westafrika',
  ],
  [
    'Kamerun,Kongo,Angola,Ruanda,Burundi,Tschad,Mosambik,Simbabwe,Sambia,Südafrika',
    'Zentral- oder Südafrika',
    'in Zentral- oder Südafrika',
    'nach Zentral- oder Südafrika',
  ],
  [
    'Afghanistan,Tadschikistan,Usbekistan,Kasachstan,Kirgisistan,Turkmenistan',
    'Zentralasien',
    'in Zentralasien',
    'nach Zentralasien',
  ],
  ['Pakistan,Indien,Bangladesch,Sri Lanka,Nepal', 'Südasien', 'in Südasien', 'nach Südasien'],
  [
    'China,Vietnam,Thailand,Mongolei,Philippinen,Indonesien,Myanmar,Korea,Japan',
    'Ostasien',
    'in Ostasien',
    'nach Ostasien',
  ],
  [
    'Ukraine,Russland,Belarus,Weißrussland,Moldau,Moldawien,Georgien,Armenien,Aserbaidschan,Polen,Tschechien,Slowakei,Ungarn,Litauen,Lettland,Estland',
    'Osteuropa',
    'in Osteuropa',
    'nach Osteuropa',
  ],
  [
    'Rumänien,Bulgarien,Serbien,Kosovo,Albanien,Nordmazedonien,Mazedonien,Montenegro,Bosnien,Bosnien und Herzegowina,Kroatien,Slowenien,Griechenland',
    'Südosteuropa',
    'in Südosteuropa',
    'nach Südosteuropa',
  ],
  [
    'Italien,Spanien,Portugal,Frankreich,Niederlande,Belgien,Österreich,Schweiz,Großbritannien,England',
    'einem Land in Europa',
    'in einem Land in Europa',
    'in ein Land in Europa',
  ],
  [
    'Brasilien,Kolumbien,Venezuela,Peru,Chile,Argentinien,Kuba,Ecuador,Bolivien,Mexiko',
    'Lateinamerika',
    'in Lateinamerika',
    'nach Lateinamerika',
  ],
];

export type Region = { readonly from: string; readonly within: string; readonly towards: string };

const regionOf = new Map<string, Region>(
  origins.flatMap(([names, from, within, towards]) =>
    names.split(',').map((name) => [looked(name), { from, within, towards }] as const),
  ),
);
const elsewhere: Region = {
  from: 'einem anderen Land',
  within: 'in einem anderen Land',
  towards: 'in ein anderes Land',
};

export const originOf = (country: string): Region =>
  regionOf.get(looked(country)) ?? regionOf.get(looked(country).replace(/s$/, '')) ?? elsewhere;
