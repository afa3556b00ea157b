import bodies from '../../../data/bodies.json' with { type: 'json' };
import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Clause, TokenRange } from '../../types.ts';
import type { Cast } from './cast.ts';

/** "Nurses will walk out, the Federation of Health Workers said": the union that says so of those it speaks for; [] of anybody else. */
export function unionOf(clause: Clause, subject: TokenRange, { tokens, parties, speech }: Cast): string[] {
  if (!LABOUR.has(tokens[subject.to - 1]!.lower) || !speech.isSpeech(clause)) return [];
  const speakers = speech.speakersOf(clause);
  const isUnion = (key: string) => {
    const body = parties.entity(parties.partyOf(key));
    return (
      body?.type === 'organisation' &&
      body.name
        .toLowerCase()
        .split(/\P{L}+/u)
        .some((word) => UNIONS.has(word))
    );
  };
  return speakers.every(isUnion) ? [...speakers] : [];
}

const LABOUR: ReadonlySet<string> = new Set(verbs.words.staff);
const UNIONS: ReadonlySet<string> = new Set([...bodies.kinds.union.names, ...bodies.kinds.association.names]);
