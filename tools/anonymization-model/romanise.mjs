/** Names of other scripts as German offices spell them: one letter after the other; Arabic and Persian get their vowels. */
const cyrillic = {
  а: 'a',
  б: 'b',
  в: 'w',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'jo',
  ж: 'sch',
  з: 's',
  и: 'i',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'ch',
  ц: 'z',
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'ju',
  я: 'ja',
  ѓ: 'gj',
  ѕ: 'dz',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ќ: 'kj',
  џ: 'dz',
};
const passport = {
  ...cyrillic,
  в: 'v',
  ж: 'zh',
  з: 'z',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ю: 'iu',
  я: 'ia',
  й: 'i',
  ё: 'e',
};
const ukrainian = { ...passport, г: 'h', ґ: 'g', и: 'y', і: 'i', ї: 'i', є: 'ie', "'": '', '’': '' };
const greek = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};
const georgian = Object.fromEntries(
  [...'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ'].map((letter, at) => [
    letter,
    'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h'.split(' ')[at],
  ]),
);
const armenian = Object.fromEntries(
  [...'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքևօֆ'].map((letter, at) => [
    letter,
    'a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k ev o f'.split(' ')[at],
  ]),
);
/** Sorani writes its vowels. */
const sorani = {
  ا: 'a',
  ئ: '',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ر: 'r',
  ڕ: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ع: '',
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ک: 'k',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  ڵ: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ە: 'e',
  ه‌: 'e',
  و: 'w',
  ۆ: 'o',
  وو: 'u',
  ی: 'i',
  ي: 'i',
  ێ: 'e',
  ھ: 'h',
};
const arabic = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ء: '',
  ؤ: '',
  ئ: '',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'u',
  ي: 'i',
  ی: 'i',
  ى: 'a',
};

const byTable = (table) => (word) => {
  const letters = [...word.toLowerCase().normalize('NFC')];
  return capital(letters.map((letter) => table[letter] ?? table[letter.normalize('NFD')[0]] ?? '').join(''));
};

const vowel = /[aeiouy]/;

/** Consonants that stand together get an a between them, as short vowels are not written. */
const voweled = (table) => (word) => {
  const letters = [...word.replace(/^ال/, '')].map((letter) => table[letter] ?? '').filter((letter) => letter !== '');
  let roman = '';
  letters.forEach((letter, at) => {
    const last = letters[at - 1];
    const next = letters[at + 1];
    if (last && !vowel.test(last) && !vowel.test(letter) && (at % 2 === 1 || !next)) roman += 'a';
    if (letter === 'u' && next && vowel.test(next)) roman += 'w';
    else if (letter === 'i' && next && vowel.test(next)) roman += 'y';
    else roman += letter;
  });
  return (word.startsWith('ال') ? 'Al-' : '') + capital(roman.replace(/aa+/g, 'a'));
};

const capital = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);
const sorted = (word) => byTable(sorani)(word.replaceAll('وو', 'ۊ').replaceAll('\u200c', '').replaceAll('ۊ', 'u'));

/** Spellings of a name in Latin letters, by the script of its package. */
export const romanisers = {
  cyrillic: [byTable(cyrillic), byTable(passport)],
  ukrainian: [byTable(ukrainian)],
  greek: [byTable(greek)],
  georgian: [byTable(georgian)],
  armenian: [byTable(armenian)],
  sorani: [sorted],
  arabic: [voweled(arabic)],
};
