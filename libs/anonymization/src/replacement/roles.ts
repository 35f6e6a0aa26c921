/** What people are to each other and to the case: the word to be used, and whether it says man or woman. */
type Role = { readonly role: string; readonly gender: 'f' | 'm' | undefined };

const table = `Mutter f mutter mama kindsmutter kindesmutter km
Vater m vater papa kindsvater kindesvater kv
Sohn m sohn sohnes söhne söhnen
Tochter f tochter töchter töchtern
Kind - kind kinder kindern kindes geschwister baby säugling kleinkind schulkind
Bruder m bruder bruders brüder halbbruder
Schwester f schwester schwestern halbschwester
Großmutter f oma großmutter
Großvater m opa großvater
Onkel m onkel onkels
Tante f tante
Ehemann m ehemann ehemannes
Ehefrau f ehefrau
Partner m partner lebensgefährte freund
Partnerin f partnerin lebensgefährtin freundin
Cousin m cousin neffe
Cousine f cousine nichte
Nachbar m nachbar
Nachbarin f nachbarin
Sachbearbeiter m sachbearbeiter sb
Sachbearbeiterin f sachbearbeiterin
Klient m klient mandant patient kunde antragsteller
Klientin f klientin mandantin patientin kundin antragstellerin
Lehrer m lehrer klassenlehrer
Lehrerin f lehrerin klassenlehrerin
Erzieher m erzieher
Erzieherin f erzieherin
Arzt m arzt hausarzt kinderarzt
Ärztin f ärztin hausärztin kinderärztin
Hebamme f hebamme
Vermieter m vermieter
Vermieterin f vermieterin
Anwalt m anwalt rechtsanwalt
Anwältin f anwältin rechtsanwältin
Kollege m kollege kollegen
Kollegin f kollegin
Berater m berater
Beraterin f beraterin
Betreuer m betreuer vormund
Betreuerin f betreuerin
Dolmetscher m dolmetscher sprachmittler
Dolmetscherin f dolmetscherin sprachmittlerin
Trainer m trainer
Trainerin f trainerin
Pfarrer m pfarrer
Pfarrerin f pfarrerin
Familie - familie fam`;

const roles = new Map<string, Role>(
  table.split('\n').flatMap((line) => {
    const [role = '', gender, ...words] = line.split(' ');
    return words.map(
      (word) => [word, { role, gender: gender === 'f' || gender === 'm' ? gender : undefined }] as const,
    );
  }),
);

/** Every word that stands for a person with a letter behind it. */
export const roleNames: readonly string[] = [...new Set([...roles.values()].map(({ role }) => role))];

export const roleOf = (word: string): Role | undefined => roles.get(word);

/** Said to a person before the name: it goes with it. */
export const isTitle = (word: string): boolean =>
  /^(?:frau|fr|herrn?|hr|hrn|dr|prof|med|dipl|ing)$/.test(word);

export const genderOfTitle = (word: string): 'f' | 'm' | undefined =>
  /^(?:frau|fr)$/.test(word) ? 'f' : /^(?:herrn?|hrn?)$/.test(word) ? 'm' : undefined;
