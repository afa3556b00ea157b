import nameWords from '../data/name-words.json' with { type: 'json' };

/** Small words inside the name of a person: "van", "al", "de". */
export const PARTICLES: ReadonlySet<string> = new Set(nameWords.particles);
