import type { PloverAct } from '#src/schema/evidence.ts';
import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import type { Clause, TokenRange } from '../../types.ts';
import { type Event, event } from '../event.ts';
import { POSSESSIVES, TIMES } from '../lists.ts';
import { nounFramesOf } from '../meanings/noun-frames.ts';
import type { Parties } from '../parties.ts';
import { clauseOf, framed } from './nouns/framed.ts';
import {
  isAnswered,
  isEnjoyed,
  isMet,
  isOfMarket,
  isOver,
  isSeenTo,
  isSigned,
  isThere,
  isWithheld,
  type Scene,
  type Words,
} from './nouns/noun-standing.ts';
import type { NounOwner } from './nouns/owner-phrase.ts';
import { pronounHolders } from './nouns/pronoun-holders.ts';

/**
 * Positions told by a noun that says whose it is: "the union's rejection of the offer surprised …", "criticism from
 * Norway", "ignored Norway's appeals for calm". Of what another accepts or rejects in the same breath only that
 * somebody holds it is told.
 */
export function nounEvents(clauses: readonly Clause[], tokens: readonly Token[], parties: Parties): Event[] {
  const { sentence, from } = clauses[0]!;
  const scene = { tokens, clauses, range: sentenceAround(tokens, from, sentence) };
  const found: Event[] = [];
  for (let at = scene.range.from; at < scene.range.to; at += 1) {
    if (!isNoun(at, scene) || parties.isInName(at)) continue;
    const clause = clauseOf(at, clauses);
    const words = held(longestFramed(at, scene), clause, scene, parties);
    if (!words || !(words.owner.form === 'own' || isNamedOwner(words.owner, parties))) continue;
    if (isEnjoyed(at, words, scene)) continue;
    const withheld = isWithheld(at, words, clause, scene);
    if (!withheld && !isThere(at, words, clause, scene)) continue;
    if (words.act === 'SUPPORT' && isFromOthers(at, words, clause, scene)) continue;
    if (words.act === 'REQUEST' && isMet(at, clauses)) continue;
    if (isSeenTo(words, clause, tokens) || isOfMarket(at, words, tokens)) continue;
    const isHeld = isOver(at, words.act, clauses) || (isAnswered(words.from, clauses) && !isTelling(words, scene));
    // "The agreement signed by Norway" is made, whatever it says.
    const isMade = words.frame.act === 'AGREE' && words.owner.form === 'issuer' && isSigned(words.owner, tokens);
    const act = withheld ? 'REJECT' : isMade ? 'AGREE' : isHeld ? 'STATE' : words.act;
    // What "our offer" is, is told by what is said of it.
    if (act === 'STATE' && words.owner.form === 'own') continue;
    found.push(
      event(
        phrased(clause, at, { ...words, from: nameStart(words.from, tokens, parties) }),
        act,
        `noun: ${tokens[at]!.lower}`,
        {
          implied: true,
          noun: at,
          until: words.owner.until,
          ...(words.owner.form === 'own' ? { actors: 'speaker' as const } : {}),
        },
      ),
    );
  }
  return found;
}

function sentenceAround(tokens: readonly Token[], at: number, sentence: number): TokenRange {
  let from = at;
  while (tokens[from - 1]?.sentence === sentence) from -= 1;
  let to = at;
  while (tokens[to]?.sentence === sentence) to += 1;
  return { from, to };
}

// "Norway's demands" where the tagger took the noun for a verb that no clause has; not the first part of a compound.
function isNoun(at: number, { tokens, clauses, range }: Scene): boolean {
  const { pos, lexeme } = tokens[at]!;
  if (nounFramesOf(lexeme).length === 0) return false;
  const next = at + 1 < range.to ? tokens[at + 1] : undefined;
  if (next && (next.text === '-' || (next.pos === 'NOUN' && !TIMES.has(next.lower)))) return false;
  // Of the first word the tagger may make a name: "Approval from Norway came".
  if (pos === 'NOUN' || (pos === 'PROPN' && at === range.from && /^(?:from|by|of|for)$/.test(next?.lower ?? '')))
    return true;
  // "Calls for a vote | were ignored": what a verb has for its subject.
  const isSubject = ({ subjects }: Clause) => subjects.some((one) => one.from <= at && at < one.to);
  if (pos === 'VERB' && at === range.from && clauses.some((one) => one.head !== at && isSubject(one))) return true;
  const before = at > range.from ? tokens[at - 1]!.lower : '';
  const isOwned = POSSESSIVES.has(before) || /^['’]s?$/.test(before) || /^(?:from|by)$/.test(next?.lower ?? '');
  return pos === 'VERB' && isOwned && !clauses.some(({ head }) => head === at);
}

// Whose it is, and how far the words go that say what it is about; null where either is missing.
function longestFramed(at: number, scene: Scene): Words | null {
  const found = nounFramesOf(scene.tokens[at]!.lexeme).flatMap((frame) => framed(at, frame, scene) ?? []);
  // "claims by Norway that …", "claims for more": the reading that takes in more.
  return found.reduce<Words | null>((best, one) => (best && best.end >= one.end ? best : one), null);
}

// "Lind's support | among teachers", "her support | fell", "his first endorsement | from a mayor": what others give.
function isFromOthers(at: number, { owner }: Words, clause: Clause, { tokens }: Scene): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  // "His support | for the levy" is his own.
  if (next === 'for') return false;
  if (/^(?:among|amongst)$/.test(next)) return true;
  if (next === 'from') return owner.form !== 'from';
  return at < clause.from && SWAYING.has(clause.verb) && clause.subjects.some(({ from, to }) => from <= at && at < to);
}

// "Refused Norway's request | that the case be heard", "denied the union's claim that drivers were threatened".
function isTelling({ act, end, from }: Words, { tokens }: Scene): boolean {
  return SPOKEN.has(act) && tokens.slice(from, end).some(({ lower }) => lower === 'that');
}

// "its demand": with the words that name who is meant.
function held(words: Words | null, clause: Clause, scene: Scene, parties: Parties): Words | null {
  if (words?.owner.form !== 'pronoun') return words;
  const phrases = pronounHolders(words.owner.from, clause, { ...scene, parties });
  return phrases ? { ...words, owner: { ...words.owner, phrases, until: phrases.at(-1)!.to } } : words;
}

// "a European | Union decision": from where the name begins.
function nameStart(from: number, tokens: readonly Token[], parties: Parties): number {
  let start = from;
  while (
    tokens[start - 1]?.sentence === tokens[start]!.sentence &&
    parties.isName(tokens[start - 1]!.start, tokens[from]!.end)
  )
    start -= 1;
  return start;
}

function isNamedOwner({ phrases, until, form }: NounOwner, parties: Parties): boolean {
  const named = parties.named(phrases, until);
  return named.some((key) => {
    const type = parties.entity(key)?.type;
    // "the offer of Leeds" may be where it is made, "Vesk's offer" is its government's.
    return (
      !(type === 'place' && (form === 'adjective' || form === 'of')) && !(form === 'adjective' && type === 'person')
    );
  });
}

// The noun as if it were the verb of a clause that hangs as its own clause does.
function phrased(clause: Clause, at: number, { owner, from, end }: Words): Clause {
  return {
    ...clause,
    from,
    to: at + 1,
    head: at,
    verb: '',
    form: 'finite',
    passive: false,
    modal: null,
    pluperfect: false,
    negated: false,
    subjects: owner.phrases,
    end,
    predicate: null,
  };
}

const SPOKEN: ReadonlySet<PloverAct> = new Set(['REQUEST', 'ACCUSE', 'THREATEN']);
/** What becomes of the support that others give somebody. */
const SWAYING: ReadonlySet<string> = new Set(verbs.words.swaying);
