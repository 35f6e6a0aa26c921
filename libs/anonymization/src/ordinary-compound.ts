/**
 * How German makes words of every day of others: whoever is called so would be the first. Not among them: what surnames
 * end in (-mann, -berg, -bauer, -garten, -haus, -hof).
 */
const endings =
  /\p{L}{3}(?:ungen?|heiten?|keiten?|schaft(?:en)?|tion(?:en)?|tät(?:en)?|ismus|sprachen?|region(?:en)?|alters?|kräfte|kraft|gruppen?|stellen?|zeiten?|schulen?|amtes?|amts|amt|ämter|kurse?s?|hilfen?|dienste?s?|pläne|plan|planes|phasen?|wochen?|monate?n?|tage?n?|berichte?s?|anträge|antrag|antrags|verfahren|angebote?n?s?|gespräche?n?s?|termine?n?s?|leistungen?|klassen?|plätze|platz|formen?|lagen?|fälle|falls?|kosten|rechte?s?|gesetze?s?|titel|titels|status|nachweise?s?|karten?|briefe?s?|unterlagen|management|konferenz(?:en)?|runden?|listen?|nummern?|daten?)$/u;

/** A long word written large at its beginning alone, with an ending that no surname has. */
export const isOrdinaryCompound = (word: string): boolean =>
  word.length >= 9 && /^\p{Lu}\p{Ll}+$/u.test(word) && endings.test(word);
