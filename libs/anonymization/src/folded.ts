/**
 * A word without what spellings of one name differ in: case, accents, ß and the written-out umlauts. Müller, MUELLER and
 * muller are one word; so are Güneş and Gunes.
 */
export const folded = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([ao])e/g, '$1')
    .replaceAll(/ue(?=[^u])/g, 'u')
    .replaceAll(/[’'ʼ`´]/g, '');
