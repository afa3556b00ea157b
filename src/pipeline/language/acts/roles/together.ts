import bodies from '../../../data/bodies.json' with { type: 'json' };
import type { LocalEntity, Sentence } from '../../../types.ts';
import { isOutletName } from '../../phrases/papers/outlets.ts';
import type { Clause } from '../../types.ts';
import type { Event } from '../event.ts';
import type { Parties } from '../parties.ts';

/** Those who act together in a document, for "the two sides" and "they"; to be told and asked in order of the text. */
export function togetherIn(sentences: readonly Sentence[], parties: Parties): Together {
  let together: readonly string[] = [];
  let togetherSentence = -1;
  let dealing: readonly string[] = [];
  let last: readonly string[] = [];
  let lastSentence = -1;
  const protesting = new Map<string, readonly string[]>();
  return {
    tell: ({ act, clause, rule }, actors) => {
      // What no category holds brings nobody together, and whoever brokers a truce or hosts talks is no side of them.
      if (act === 'STATE' || MEDIATING.test(rule)) return;
      if (actors.length > 1) {
        together = actors;
        togetherSentence = clause.sentence;
        if (!ASIDE.has(act)) dealing = actors;
      }
      if (act === 'PROTEST' && actors.length > 0) protesting.set(actors.join(' '), actors);
      last = actors;
      lastSentence = clause.sentence;
    },
    last: () => dealing,
    protesters: () => (protesting.size === 1 ? [...protesting.values()][0]! : []),
    justBefore: ({ sentence }) => {
      const several = last.length > 1 || (last[0] !== undefined && parties.entity(last[0])?.type === 'group');
      return several && sentence - lastSentence <= 1 ? last : [];
    },
    isLongAgo: ({ sentence }) => together.length > 0 && sentence - togetherSentence > REACH,
    pairBefore: ({ sentence, head }) => {
      if (together.length > 0) return together;
      const near = pairBetween(sentences[Math.max(0, sentence - 2)]!.from, head);
      // "The two sides" of a joint statement are those its heading names.
      return alike(near.length > 0 || head > FARTHEST_PAIR ? near : pairBetween(0, head));
    },
  };

  // A body and a person who speaks for none do nothing as two sides.
  function alike(both: readonly string[]): readonly string[] {
    const people = both.filter((key) => parties.entity(parties.partyOf(key))?.type === 'person');
    return people.length === 0 || people.length === both.length ? both : [];
  }

  function pairBetween(from: number, to: number): string[] {
    const found = parties.sidesBetween(from, to).map((key) => parties.partyOf(key));
    const both = [...new Set(found)].filter((key) => isSide(parties.entity(key)));
    return both.length === 2 ? both : [];
  }
}

// The paper that reports it is none, nor are "dairy farmers" whom it tells of in passing; "rebels" are.
function isSide(entity: LocalEntity | null): boolean {
  if (entity?.type === 'group' && entity.party === null)
    return FIGHTING.has(entity.name.toLowerCase().split(' ').at(-1)!);
  return entity?.type !== 'place' && !(entity?.type === 'organisation' && isOutletName(entity.name));
}

const MEDIATING = /\b(?:broker|mediate|facilitate|host)\b/;
/** What several do to somebody else, as one side. */
const ASIDE: ReadonlySet<Event['act']> = new Set(['SUPPORT']);
const FIGHTING: ReadonlySet<string> = new Set(bodies.rebels);
/** In sentences, how long "the leaders" alone may mean those who last acted together. */
const REACH = 4;
/** In tokens from the document's start. */
const FARTHEST_PAIR = 400;

export interface Together {
  readonly tell: (event: Event, actors: readonly string[]) => void;
  /** Those who last had to do with each other; [] where nobody has: "Peru and Chile backed her" tells of no dealings. */
  readonly last: () => readonly string[];
  /** The only ones so far to strike or protest: whose "the strike" is; [] where several did. */
  readonly protesters: () => readonly string[];
  /** "They" right after several acted together, or a group did: those. */
  readonly justBefore: (clause: Clause) => readonly string[];
  /** Those who last acted together did so so long before that "the leaders" may be others. */
  readonly isLongAgo: (clause: Clause) => boolean;
  /** "The two presidents": those who last acted together; at first the only two parties of the sentences before. */
  readonly pairBefore: (clause: Clause) => readonly string[];
}
