// The form in which texts are compared: full and half width, and upper and lower case, are alike.

/**
 * Folds a text for the search. The line ends at its close make each of its last characters begin a
 * group of three, so that words of one and two characters are found there too.
 */
export function foldText(text: string): string {
  return `${foldWord(text)}\n\n`;
}

/** Folds a word that is looked for. */
export function foldWord(word: string): string {
  return word.normalize('NFKC').toLowerCase();
}
