/** Words that German cannot do without, and that no neighbour of it writes so often. */
const german: ReadonlySet<string> = new Set(
  'der,die,das,und,ist,nicht,ein,eine,einen,einem,einer,mit,von,zu,im,den,dem,des,auf,für,sich,sie,er,es,wir,ich,hat,war,wurde,wird,als,auch,an,aus,bei,nach,noch,seit,dass,oder,vom,zum,zur,am,keine,kein,haben,sind,werden,über,durch,beim,ihr,sein,aber,wie,bis,nur,vor,kann,dann,schon,unter'.split(
    ',',
  ),
);

/** A list or a table has fewer of them than told sentences. */
const enough = 0.09;
/** Below, a text says too little about its language. */
const fewestWords = 25;
/** What is looked at of a long text. */
const most = 20_000;

/** Whether a text is German, or too short to tell. In another language the trained model does not know what is a name. */
export function readsGerman(text: string): boolean {
  const words =
    text
      .slice(0, most)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return true;
  return words.filter((word) => german.has(word)).length / words.length >= enough;
}
