/** What stands between the name of a thing and the thing: "Nr.", "lautet", a colon, a line of dots. */
export const between =
  '(?:[ ]?-?(?:[Nn]r\\.?|[Nn]ummer|NR|No\\.?))?[ ]{0,3}(?:\\((?:\\p{L}|[ .]){2,20}\\)[ ]{0,2})?(?:[:=|#]|\\.{2,40}|ist|lautet|laut[ ]\\p{L}{2,20}:?|lt\\.|war|wäre|unter|die|neu:?|alt:?)?[ ]{0,4}[(„"]?[ ]{0,2}';

/** Nothing of a word or number stands before. */
export const fresh = '(?<![\\p{L}\\p{N}_])';
/** Nor after. */
export const over = '(?![\\p{L}\\p{N}_])';
