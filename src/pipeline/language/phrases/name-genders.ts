import genders from '../../data/name-genders.json' with { type: 'json' };
import type { Gender } from './role-words.ts';

const FEMALE = new Set(genders.female.split(' '));
const MALE = new Set(genders.male.split(' '));

/**
 * Surnames that women alone have, and men in another form: "Moravcová" beside "Moravec", "Zorskaya", "Helgadóttir",
 * "Kazlauskienė".
 */
export function isWomansSurname(name: string): boolean {
  return /(?:..ová|..(?:ská|cká)|..skaya|..sdóttir|..[au]dóttir|..s?dottir|..ienė|..(?:ai|y|ū|iū)tė)$/u.test(
    name.normalize('NFC').toLowerCase(),
  );
}

/** The gender that a full name's given name tells; null for a surname alone and for names that tell none. */
export function genderOfName(name: string): Gender | null {
  const [given, surname] = name.split(/\s+/);
  if (!given || surname === undefined) return null;
  const key = given.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'.]/g, '').toLowerCase();
  const plain = key.replace(/[øłæı]/g, (letter) => ({ ø: 'o', ł: 'l', æ: 'ae', ı: 'i' })[letter] ?? letter);
  if (FEMALE.has(plain)) return 'female';
  return MALE.has(plain) ? 'male' : null;
}
