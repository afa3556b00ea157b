import type { EntityType } from '#src/schema/evidence.ts';
import type { Discourse, Token } from '../../types.ts';
import { isAmong } from '../../wording/is-among.ts';
import { isPersonNoun } from '../learning/senses.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { isTime } from '../phrases/is-time.ts';
import { type NounPhrase, nounPhraseAt } from '../phrases/noun-phrase.ts';
import { isRole, singular } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Seen } from './setting.ts';

/**
 * Where a document tells of persons and bodies that it does not name, or not there: one of them may be meant by a pronoun as
 * well as anybody named. `named` are the mentions of the others.
 */
export function describedOnly(scene: Scene, { descriptions }: Discourse, named: readonly Seen[]): Seen[] {
  const { tokens, mentionAt } = scene;
  const known = new Set(named.map(({ start }) => start));
  const persons = new Set(named.flatMap(({ start, kind }) => (kind === 'person' ? [start] : [])));
  const described = new Map(descriptions.map((one) => [one.start, one]));
  const found: Seen[] = [];
  for (const sentence of scene.sentences) {
    let at = sentence.from;
    while (at < sentence.to) {
      const { start, end, lower } = tokens[at]!;
      const words = described.size === 0 || known.has(start) ? undefined : described.get(start)?.words;
      const phrase = nounPhraseAt(scene, at, sentence.to);
      if (!phrase) {
        const kind = PRONOUNS.get(lower);
        if (words && kind)
          found.push({ entity: `~${words.start}`, kind, start, end, form: 'pronoun', from: at, to: at + 1 });
        at += 1;
        continue;
      }
      const head = tokens[phrase.head]!;
      const isTold = mentionAt[phrase.head] !== -1 || known.has(start) || isNamedBehind(scene, phrase);
      // "The President", where a paper tells of the office by the word.
      const isOfficer = () => mentionAt[phrase.head] === -1 && !persons.has(start) && isRole(head.lower);
      const kind = isTold && !(isOfficer() && !isNamedBehind(scene, phrase)) ? null : kindOf(head);
      if (kind) {
        const key = words ? words.start : INTRODUCING.test(lower) ? start : singular(head.lower);
        found.push({ entity: `~${key}`, kind, start, end: head.end, form: 'nominal', from: at, to: phrase.end });
      }
      at = phrase.to;
    }
  }
  return found;
}

function kindOf({ lower, lexeme, base, pos, text }: Token): Kind | null {
  const one = singular(lower);
  if (isBodyNoun(one) || (one !== lower && isBodyNoun(lower))) return one === lower ? 'body' : 'people';
  if (isRole(lower) || isPersonNoun(lexeme) || isPersonNoun(base) || PERSONS.test(one))
    return one !== lower || MANY.test(lower) ? 'people' : 'somebody';
  // What looks like a name.
  if (pos === 'PROPN') return /^\p{Lu}/u.test(text) ? 'unknown' : null;
  if (pos !== 'NOUN' || isTime(lexeme)) return null;
  return one === lower ? 'thing' : 'things';
}

// "The minister, Ana Lind,": told of under the name.
function isNamedBehind({ tokens, mentionAt }: Scene, { end }: NounPhrase): boolean {
  if (end < tokens.length && mentionAt[end] !== -1) return true;
  if (end >= tokens.length || !opensAside(tokens[end]!.lexeme)) return false;
  for (let at = end + 1; at < Math.min(end + LONGEST, tokens.length); at += 1) {
    if (mentionAt[at] !== -1) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP|NUM)$/.test(tokens[at]!.pos)) return false;
  }
  return false;
}

/** In tokens, from a phrase to the name behind it. */
const LONGEST = 7;

const INTRODUCING = /^(?:an?|some|several|two|three|one|another|many|most)$/;
const opensAside = isAmong([',', '(', '–', '—']);
const PERSONS = /^(?:man|woman|boy|girl|people)$/;
const MANY = /^(?:people|staff|crew|men|women)$/;
const PRONOUNS = new Map<string, Kind>([
  ['he', 'somebody'],
  ['she', 'somebody'],
  ['they', 'people'],
  ['it', 'body'],
]);

/** What kind of thing is told of; the last of who or what is only described. */
export type Kind = EntityType | 'somebody' | 'people' | 'body' | 'unknown' | 'thing' | 'things';
