import heads from '../../../../data/paper-heads.json' with { type: 'json' };
import type { Issuer } from '../../../../types.ts';
import type { Scene, TokenRange } from '../../../phrases/scene.ts';
import { RULINGS } from '../../lists.ts';
import { nameInHead, partsAt } from '../lines/name-in-head.ts';
import { type Body, personAt, withPerson } from '../lines/named-at.ts';
import { I, sentencesWith, WE } from '../lines/sentences-with.ts';
import { personAtHead } from './column.ts';

/** Who decides by himself, by his office. */
const ROLES: ReadonlySet<string> = new Set(heads.presiding);
const NOTES: ReadonlySet<string> = new Set(heads.notes);
const DECIDERS: ReadonlySet<string> = new Set(heads.deciders);
const PARTIES: ReadonlySet<string> = new Set(heads.litigants);
/** What may stand before the word for the paper, in tokens: "Third-quarter trading | update", "Interim | findings". */
const BEFORE = 4;
/** A note of which less says "we" is a reporter's. */
const SHARE = 12;
const BEHIND = /^(?:of|by|from|on|about|for|to|in|into|no\.?|nr\.?|number|as|[([,/:;.-]|\d.*)$/;

/**
 * Whose ruling a text is by a head that calls it one and names who decides: "LAKE COMMISSION | Interim findings", "Award of the
 * arbitrator, Ana Lind", "Before: Ana Lind | AWARD". All of it is theirs, without any "we". Null where the head says no such thing.
 */
export function rulingOf(scene: Scene, lines: readonly TokenRange[]): Issuer | null {
  if (isTranscript(scene)) return null;
  const ruling = lines.find((line) => kindIn(scene, line, RULINGS) !== -1 || isCase(scene, line));
  if (!ruling && !hasPart(scene)) return null;
  const word = ruling ? kindIn(scene, ruling, RULINGS) : -1;
  const author = ruling && word !== -1 ? personIn(scene, { from: word, to: ruling.to }) : null;
  const decider = author ?? deciderIn(scene, lines);
  if (ruling && word === -1 && (!decider || isPerson(scene, decider))) return null;
  return decider && { ...decider, sure: true };
}

/**
 * Whose note a text is that says "we" below a head that says what it is and whose: "NORWIND RESEARCH | Ports | 3 May", "Norwind
 * Advisory | Client note 4". Null where the head says no such thing, or its writer says "I" above all.
 */
export function noteOf(scene: Scene, lines: readonly TokenRange[]): Issuer | null {
  const [first] = lines;
  const own = sentencesWith(scene, WE);
  const told = scene.sentences.filter(({ kind }) => kind === 'prose').length;
  if (!first || isTranscript(scene) || own === 0 || own * SHARE < told || own < sentencesWith(scene, I)) return null;
  if (!lines.some((line) => kindIn(scene, line, NOTES) !== -1)) return null;
  const name = nameInHead(scene, first);
  const writer = onlyOf(lines.flatMap((line) => personIn(scene, line) ?? [])) ?? personAtHead(scene, lines);
  return name && { ...withPerson(name, writer), sure: false };
}

// "Norwind v Tarn Ports Ltd", "In the matter of a dispute between": the case that is decided; a boxing match has no court above.
function isCase({ tokens }: Scene, { from, to }: TokenRange): boolean {
  if (tokens[from]!.lower === 'in' && tokens[from + 1]?.lower === 'the' && tokens[from + 2]?.lower === 'matter')
    return true;
  return tokens
    .slice(from + 1, to - 1)
    .some(({ text }, i) => /^(?:v|vs)\.?$/.test(text) && /^\p{Lu}/u.test(tokens[from + i + 2]!.text));
}

// "Finding", "Recommendation" above a part of the text.
function hasPart({ sentences, tokens }: Scene): boolean {
  return sentences.some(
    ({ kind, from, to }) => kind === 'heading' && to === from + 1 && RULINGS.has(tokens[from]!.lower),
  );
}

// One line in capitals with a colon is a title.
function isTranscript({ sentences }: Scene): boolean {
  return sentences.filter(({ kind }) => kind === 'turn').length > 1;
}

// The token of the word for the paper, with no more before it than of what kind it is; -1 where the line has none, or tells
// of one.
function kindIn(scene: Scene, { from, to }: TokenRange, kinds: ReadonlySet<string>): number {
  const { tokens } = scene;
  let opens = from;
  for (let at = from; at < to; at += 1) {
    const { text, lower } = tokens[at]!;
    if (text === ':' || partsAt(scene, at)) opens = at + 1;
    if (!kinds.has(lower) || at - opens > BEFORE) continue;
    const before = tokens.slice(opens, at);
    if (
      before.some(
        ({ pos, lower: word }) =>
          pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(word)) || /^(?:live|['’]s?)$/.test(word),
      )
    )
      continue;
    if (at + 1 >= to || BEHIND.test(tokens[at + 1]!.lower) || partsAt(scene, at + 1)) return at;
  }
  return -1;
}

// "LABOUR COURT | Chair: Ana Lind"; never those whose case it is.
function deciderIn(scene: Scene, lines: readonly TokenRange[]): Body | null {
  const bodies = lines
    .flatMap((line) => partsOf(scene, line))
    .flatMap((line) => {
      const name = nameInHead(scene, line);
      const words = name
        ? scene.text
            .slice(name.start, name.end)
            .toLowerCase()
            .split(/[^\p{L}]+/u)
        : [];
      return name && words.some((word) => DECIDERS.has(word)) ? [name] : [];
    });
  const person = onlyOf(lines.flatMap((line) => personIn(scene, line) ?? []));
  const [body] = bodies;
  return body ? withPerson(body, person) : person;
}

// "Republic of Norland · LABOUR COUNCIL · Second Chamber": each part may be the name.
function partsOf(scene: Scene, { from, to }: TokenRange): TokenRange[] {
  const found: TokenRange[] = [];
  let first = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !partsAt(scene, at)) continue;
    if (at > first) found.push({ from: first, to: at });
    first = at + 1;
  }
  return found;
}

// "Claimant: Ana Lind, pharmacist", "For the respondent: Tor Lien": whose case it is.
function isParty({ tokens }: Scene, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => PARTIES.has(lower));
}

// Who "Analyst: Ana Lind", "Before: Prof. Ana Lind", "the arbitrator, Ana Lind" names.
function personIn(scene: Scene, { from, to }: TokenRange): Body | null {
  const { tokens } = scene;
  for (let at = from + 1; at < to; at += 1) {
    const person = personAt(scene, at);
    if (!person) continue;
    if (isParty(scene, from, at)) return null;
    return tokens.slice(from, at).some(({ text, lower }) => text === ':' || ROLES.has(lower)) ? person : null;
  }
  return null;
}

function isPerson({ entities }: Scene, { entities: [key] }: Body): boolean {
  return key !== undefined && entities.get(key)?.type === 'person';
}

function onlyOf(people: readonly Body[]): Body | null {
  const keys = new Set(people.map(({ entities: [key] }) => key));
  return keys.size === 1 ? people[0]! : null;
}
