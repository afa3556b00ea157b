import type { Modality, PloverAct } from '#src/schema/evidence.ts';
import type { Token } from '../../types.ts';
import type { Clause } from '../types.ts';

/** An act that a clause tells; by default its actors are the subject, of a passive the "by" phrase. */
export function event(
  clause: Clause,
  act: PloverAct,
  rule: string,
  more: Partial<Omit<Event, 'clause' | 'act' | 'rule'>> = {},
): Event {
  return {
    clause,
    act,
    rule,
    inner: null,
    noun: null,
    until: null,
    actors: clause.passive ? 'agent' : 'subject',
    modality: [],
    by: null,
    implied: false,
    ...more,
  };
}

/** Deeds that "did not" tells to be refused. */
export const DENIABLE: ReadonlySet<PloverAct> = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'COOPERATE']);
export const COOPERATIVE: ReadonlySet<PloverAct> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
]);
export const HOSTILE: ReadonlySet<PloverAct> = new Set([
  'ACCUSE',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'REJECT',
]);

/** An act told, by its clause; who acts is still words. */
export interface Event {
  readonly clause: Clause;
  readonly act: PloverAct;
  readonly rule: string;
  /** The infinitive it governs, whose object is the act's; null where there is none. */
  readonly inner: Clause | null;
  /**
   * Where its actors stand: the subject, the "by" phrase, who is speaking, the phrases around ("talks between …"), a
   * noun's owners, or those two whose deal it is.
   */
  readonly actors: 'subject' | 'agent' | 'speaker' | 'around' | 'noun' | 'both';
  /** The token of the noun that acts, where the actors are its owners. */
  readonly noun: number | null;
  /** How far the words go that can say who acts; null: to the verb. */
  readonly until: number | null;
  readonly modality: readonly Modality[];
  /** The act whose actors do this too; null where it has its own. */
  readonly by: Event | null;
  /** Told by a noun or by what is said of others: nothing without somebody who does it. */
  readonly implied: boolean;
}

/** Who is speaking where. */
export interface Speech {
  readonly isSpeech: (clause: Clause) => boolean;
  /** True where the clause's subject is who says it, or nobody says it but the source. */
  readonly speakerIs: (clause: Clause) => boolean;
  /** True where the clause tells of somebody else than who says it, who is no witness, outlet or expert; no office either where asked. */
  readonly isBlamed: (clause: Clause, material: boolean) => boolean;
  /** True where the clause is a command in somebody's own words: "Give us a date". */
  readonly isCommand: (clause: Clause) => boolean;
  /** True where somebody says the clause of a thing that was put forward or imposed: "the duties", "this plan". */
  readonly isHarmful: (clause: Clause) => boolean;
  /** True where somebody says the clause of a thing, which can take no stand itself. */
  readonly isThing: (clause: Clause) => boolean;
  /** True where the subject names somebody or is a pronoun. */
  readonly hasActor: (clause: Clause) => boolean;
  /** True where the clause stands in somebody's own words. */
  readonly isVerbatim: (clause: Clause) => boolean;
}

/** A sentence's clauses as the rules ask about them; each answer is found once. */
export interface Context extends Speech {
  readonly tokens: readonly Token[];
  readonly governorOf: (clause: Clause) => Clause | null;
  /** The infinitive or "-ing" that completes a verb: "agreed to meet", "began shelling". */
  readonly infinitiveOf: (clause: Clause) => Clause | null;
  /** The infinitive of what stands behind the verb, or its purpose: "shelved plans to meet". */
  readonly ofNoun: (clause: Clause) => Clause | null;
  /** Of "resume shelling" the shelling; else the clause itself. */
  readonly begunBy: (clause: Clause) => Clause;
  readonly eventOf: (clause: Clause) => Event | null;
  /** Its link lets it tell nothing. */
  readonly isSilent: (clause: Clause) => boolean;
  /** Its governor has taken it into account. */
  readonly isConsumed: (clause: Clause) => boolean;
  /** What the lexicon says its verb means here. */
  readonly meaning: (clause: Clause) => PloverAct | null;
  /** The lexicon's pattern for that, else the verb. */
  readonly rule: (clause: Clause) => string;
  /** The meaning hangs on a particle: "call on". */
  readonly hasParticle: (clause: Clause) => boolean;
  /** The finite clause that it governs: "vowed that they would stay". */
  readonly toldBy: (clause: Clause) => Clause | null;
  /** The conditions under which it is to happen, before it or behind: "if", "unless", "should Chile refuse". */
  readonly conditionsOf: (clause: Clause) => readonly Clause[];
  /** The word stands right before the clause's first words. */
  readonly isOpenedBy: (clause: Clause, word: string) => boolean;
  /** A condition hangs on it that the word opens. */
  readonly isConditional: (clause: Clause, word: 'if' | 'unless') => boolean;
  /** What follows its "that" is told as a fact, not as a wish. */
  readonly isIndicative: (clause: Clause) => boolean;
}
