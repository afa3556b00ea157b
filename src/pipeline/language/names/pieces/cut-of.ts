import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isOfficeOwned } from '../groups/office-owned.ts';
import { isOwnOfPeople } from '../groups/own-of-people.ts';
import type { Atom } from '../groups.ts';
import { EVENTS, GIVEN, ORGANISATIONS } from '../lists.ts';
import { areMembers as areMany } from '../things.ts';
import { wordsIn } from './heads.ts';
import { isInstitution } from './is-institution.ts';

/** Where two names stand side by side: after "'s", and at a hyphen beside a listed one, "Russia-Ukraine"; -1 where none do. */
export function cutOf(group: readonly Atom[]): number {
  const hyphen = group.findIndex(
    (atom, i) =>
      i > 0 &&
      /[-‑]/.test(atom.words[0]!.gap) &&
      (atom.kind === 'listed' || group[i - 1]!.kind === 'listed') &&
      !group.slice(0, i).some(({ kind }) => kind === 'connector'),
  );
  if (hyphen > 0) return hyphen;
  return group.findIndex((_, i) => i > 0 && group[i - 1]!.words.at(-1)!.possessive && !isEponym(group, i));
}

// "Saltmere Traders' Guild", "Doctors' Council of Tarn": the institution owns the apostrophe.
function isEponym(group: readonly Atom[], at: number): boolean {
  const before = group[at - 1]!;
  const owning = wordsIn(group.slice(0, at));
  if (isOfficeOwned([...owning, ...group[at]!.words], owning.length)) return true;
  if (before.kind !== 'word') return false;
  // "Builders' | and Tunnellers' Union".
  if (group[at]!.kind === 'connector') return true;
  // Only the apostrophe of members lets a name go on behind "'s": see groupsOf.
  if (/s/.test(group[at]!.words[0]!.gap)) return true;
  if (isOwnOfPeople(wordsIn(group.slice(Math.max(0, at - 3), at + 2)), Math.min(3, at))) return true;
  const of = group.findIndex((atom, i) => i > at && atom.kind === 'connector');
  if (isOfMany(group, at) || isOfBodies(group, at)) return true;
  return isInstitution(group.slice(at - 1)) && (of < 0 ? group.length : of) - at <= 2;
}

// "Federation of Parents' | Councils": whose members are bodies themselves.
function isOfBodies(group: readonly Atom[], at: number): boolean {
  const [head, of] = [group[at - 3]?.words.at(-1), group[at - 2]?.words[0]];
  const { key, gap } = group[at]!.words[0]!;
  return (
    /^['’] $/.test(gap) &&
    of?.key === 'of' &&
    ORGANISATIONS.has(head?.key ?? '') &&
    ORGANISATIONS.has(key.replace(/s$/, ''))
  );
}

// "Tin Workers' Solidarity", "Citizens' Watch", "People's Alternative": of those who are many, and no name of its own behind.
function isOfMany(group: readonly Atom[], at: number): boolean {
  const [owner, own, next] = [group[at - 1]!.words.at(-1)!, group[at]!, group[at + 1]];
  const { key, gap } = own.words[0]!;
  const isOwned = owner.key === 'people' ? /^['’]s $/.test(gap) : /s$/.test(owner.text) && /^['’] $/.test(gap);
  if (!isOwned || own.kind !== 'word' || next?.kind === 'word') return false;
  return (owner.key === 'people' || areMany(owner.key)) && isDictionaryWord(key) && !GIVEN.has(key) && !EVENTS.has(key);
}
