import type { Entity } from '#src/schema/evidence.ts';
import { headsPlace } from '../../../language/phrases/role-words.ts';
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

/** What each party of the American houses is called, by its letter. */
const NAMES = {
  D: /^(?:the )?Democrat(?:s|ic)?(?: Party)?$/,
  R: /^(?:the )?Republicans?(?: Party)?$/,
} as const;
/** "X, | R-Ohio", "X | (D-Mich.)" */
const LETTER = /^(?:, | \()([DR])[-–‑]\p{Lu}[\p{L}.-]/u;
/** "X, | a Michigan Democrat," */
const CALLED = /^, an? (?:\p{Lu}[\p{L}.]* ){0,2}(Democrat|Republican)\b(?! (?:\p{Ll}|[-–]))/u;
/** In characters, behind a name. */
const NEAR = 48;

/** By person the party of a member of the American houses, by the letter or the word behind the name, where the briefing names it; a mayor is the town's. */
export function caucusesOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): (readonly [string, string])[] {
  const parties = new Map(
    Object.entries(NAMES).flatMap(([letter, form]) => {
      const [only, other] = entities.filter(({ type, name }) => type !== 'person' && form.test(name));
      return only && other === undefined ? [[letter, only.id] as const] : [];
    }),
  );
  if (parties.size === 0) return [];
  const people = new Set(entities.flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
  const heads = new Set(
    analyses.flatMap(({ document: { id }, affiliations }) =>
      affiliations.flatMap(({ entity, word }) => (word !== null && headsPlace(word) ? [idOf(id, entity)] : [])),
    ),
  );
  return analyses.flatMap(({ document: { id, text }, mentions }) =>
    mentions.flatMap(({ entity, form, end }) => {
      const behind = text.slice(end, end + NEAR);
      const [, told] = LETTER.exec(behind) ?? CALLED.exec(behind) ?? [];
      const party = told === undefined || form !== 'name' ? undefined : parties.get(told.charAt(0));
      const person = idOf(id, entity);
      return party !== undefined && people.has(person) && !heads.has(person) ? [[person, party] as const] : [];
    }),
  );
}
