import besideNames from '../../../data/beside-names.json' with { type: 'json' };
import titles from '../../../data/titles.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { BODIES, GIVEN, KIN, NONE, ORGANISATIONS, PLACES, ROLES } from '../lists.ts';
import { isNounOfMany } from '../things.ts';
import { touches, type Word } from '../words.ts';
import { isCampaign } from './campaigns.ts';
import { isCompound } from './compound.ts';

/** True where a word at the head of a sentence, of which nothing else tells, opens a name by what kind of word it is. */
export function opensByForm(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  const common = isDictionaryWord(word.key) || areMany(word, next) || compares(word, next);
  if (!common || /^\p{Lu}{3,6}$/u.test(word.text)) return true;
  // "Unite's officer": no verb owns anything.
  if (word.possessive && word.pos === 'VERB') return true;
  if (isCampaign(words, at) || areKin(words, at)) return true;
  if (!next?.capital || !touches(next) || word.possessive || NONE.has(next.key)) return false;
  // "Will Belgium sign?", "Recent Ukrainian strikes"
  if (gazetteer.find(words, at + 1)) return false;
  if (isOfAge(words, at)) return false;
  if (GIVEN.has(word.key)) return true;
  // "Former Norwind director", "Rival Norwind left"
  if (STANDING.has(word.key)) return false;
  // "Unlike Ana Ruiz", "Hey Ruiz"
  if (/^(?:ADP|ADV|INTJ|PRON|CCONJ|SCONJ|DET|PART|AUX)$/.test(word.pos)) return false;
  return !ROLES.has(word.key) && (word.key === 'united' || !/(?:[^s]s|..ly|..ing|..ed)$/.test(word.key));
}

// "Exporters left", "Others hope": the dictionary has the one; "Dockworkers", "Schoolchildren" and "Drillers" need none.
function areMany({ key, text, possessive, index }: Word, next: Word | undefined): boolean {
  const people = isNounOfMany(key) || /.(?:workers|children|folk)$/.test(key);
  // "Dockers' Union"
  if (people && !next?.capital && text !== text.toUpperCase()) return true;
  const one = key.replace(/ies$/, 'y').replace(/s$/, '');
  const doer = /^.{3,}ers$/.test(key) && [key.slice(0, -3), key.slice(0, -2)].some(isDictionaryWord);
  if (!/[^s]s$/.test(key) || !(isDictionaryWord(one) || doer || key.endsWith('ists') || isCompound(one))) return false;
  // A heading: "Superstars".
  if (next === undefined) return index === 0 && isDictionaryWord(one);
  if (next.capital || possessive) return false;
  // "Smelters, mills and yards", not "Sanders, a senator"
  return next.gap === ' ' || (next.gap === ', ' && next.pos === 'NOUN');
}

// "Dearer milk is bad for us": what is more or most so, and no "Harper said".
function compares({ key }: Word, next: Word | undefined): boolean {
  const [, base] = /^(.{3,}?)(?:er|est)$/.exec(key) ?? [];
  if (!base || next?.capital !== false || next.gap !== ' ' || next.pos !== 'NOUN') return false;
  return [base, `${base}e`, base.replace(/i$/, 'y'), base.replace(/(.)\1$/, '$1')].some(isDictionaryWord);
}

// "Mothers of the Missing", "Friends of the River", "Friends of Mount Quarn": whom no sentence writes large; not "Soldiers of
// the Republic".
function areKin(words: readonly Word[], at: number): boolean {
  const [, link, water, own] = words.slice(at, at + 4);
  if (FRIENDS.test(words[at]!.key) && link?.key === 'of' && water?.capital && LANDMARKS.has(water.key))
    return own?.capital === true && own.gap === ' ';
  const [kin, of, the, whom] = words.slice(at, at + 4);
  if (!KIN.has(kin!.key) || of?.key !== 'of' || the?.key !== 'the' || !whom?.capital || whom.gap !== ' ') return false;
  if (ORGANISATIONS.has(whom.key) || BODIES.has(whom.key) || ROLES.has(whom.key)) return false;
  return !PLACES.has(whom.key) || FRIENDS.test(kin!.key);
}

// "Old Ana Quarn left": no part of somebody's name; "Old Quarn" and "Young Farmers" are names.
function isOfAge(words: readonly Word[], at: number): boolean {
  const [next, last] = words.slice(at + 1, at + 3);
  if (!/^(?:old|young|poor|little)$/.test(words[at]!.key) || !last?.capital || last.gap !== ' ') return false;
  return (GIVEN.has(next!.key) || !isDictionaryWord(next!.key)) && !isDictionaryWord(last.key);
}

/** What says how long somebody or something has been what it is, and begins no name. */
export const STANDING: ReadonlySet<string> = new Set(titles.standing);
/** Who may have a place at heart without being of it. */
const FRIENDS = /^(?:friends|guardians|defenders|keepers|voices|neighbou?rs)$/;
const LANDMARKS: ReadonlySet<string> = new Set(besideNames.landmarks);
