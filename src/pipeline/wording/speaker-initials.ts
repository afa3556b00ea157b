const INITIALS = String.raw`\p{Lu}\.(?:\p{Ll}{1,3}\.)?(?:\p{Lu}\.){1,2}`;
const ALONE = new RegExp(`^${INITIALS}$`, 'u');
const OPENING = new RegExp(String.raw`^${INITIALS}(?=\s+(?:[–—-]\s+)?[\p{Lu}"“¿¡…])`, 'u');
const OPENINGS = new RegExp(OPENING.source, 'gmu');

/** The initials with which a line may say who has the word: "A.L." of "A.L. Will you sign?"; null for another line. */
export function initialsOpening(line: string): string | null {
  return OPENING.exec(line)?.[0] ?? null;
}

/** True for initials and nothing else: "A.L.", "T.v.L." */
export function isInitials(words: string): boolean {
  return ALONE.test(words);
}

/** True for a text in which two have the word in turn under their initials, one of them again. */
export function speaksByInitials(text: string): boolean {
  const times = Map.groupBy(text.match(OPENINGS) ?? [], (label) => label);
  return times.size > 1 && [...times.values()].some(({ length }) => length > 1);
}
