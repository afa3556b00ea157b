import type { PloverAct } from '#src/schema/evidence.ts';
import units from '../../data/units.json' with { type: 'json' };
import { conceptOf } from '../../wording/concept-of.ts';
import type { Report } from '../independence.ts';
import type { Timing } from '../occasions.ts';
import { akinOf } from './akin.ts';
import { besideOf } from './beside.ts';
import { candidatesOf } from './candidates.ts';
import type { Likened } from './likened.ts';
import { marginsOf } from './margins.ts';
import type { Profile } from './profiles.ts';
import { signsOf } from './signs.ts';
import type { Vector } from './vectors.ts';

/** The pairs of sentences of different documents that may report one thing, with the signs for and against it. */
export function weighedOf(told: readonly Likened[], timingOf: (a: Report, b: Report) => Timing): Weighed[] {
  const documentOf = (place: number) => told[place]?.document ?? -1;
  const reports = told.map(({ document, sentence }): Report => ({ document, sentence: sentence.index }));
  const candidates = candidatesOf(
    told.map(({ vector }) => vector),
    documentOf,
  ).filter(({ a, b, count }) => count >= SEVERAL || !isFigureAlone(told[a]!.vector, told[b]!.vector));
  const marginOf = marginsOf(candidates, documentOf);
  const times = timesOf(told);
  const beside = besideOf(candidates, documentOf);
  const akin = akinOf(
    candidates,
    told.map(({ document }) => document),
  );
  return candidates.flatMap((pair) => {
    const { a, b } = pair;
    const timing = timingOf(reports[a]!, reports[b]!);
    const [one, other] = [told[a]!.profile, told[b]!.profile];
    if (timing.otherRound || areOtherDeeds(one, other) || areOtherDeeds(other, one)) return [];
    return [
      {
        a,
        b,
        signs: signsOf(told[a]!, told[b]!, pair, {
          margin: marginOf(pair),
          timing,
          times,
          beside: beside(pair),
          akin: akin(pair),
        }),
      },
    ];
  });
}

// "The crews called off Friday's strike" does not report that one is planned from Friday, nor a deal that averts a duty that
// this was announced or refused.
function areOtherDeeds(one: Profile, other: Profile): boolean {
  if ((one.callsOff && isOnlyBlow(other)) || (one.deals && isOnlyAgainst(other))) return true;
  return (one.terms && isOnlyBefore(other)) || isDenied(one, other);
}

// "The union seeks 9 percent" is not what the deal brings; what that forbids may be told as a measure.
function isOnlyBefore({ acts }: Profile): boolean {
  return acts.size > 0 && [...acts].every((act) => act === 'REQUEST' || act === 'THREATEN');
}

// Whoever only rebukes a deal may be told with it.
function isOnlyAgainst({ acts }: Profile): boolean {
  return acts.size > (acts.has('ACCUSE') ? 1 : 0) && [...acts].every((act) => AGAINST.has(act));
}

// "The front denied having fired" does not report that the minister said it had.
function isDenied({ deniers, acts }: Profile, other: Profile): boolean {
  if (deniers.size === 0 || acts.has('ACCUSE') || other.acts.has('REJECT')) return false;
  const isSaid = other.acts.has('ACCUSE') || (other.acts.size === 0 && other.voices.size > 0);
  return isSaid && ![...deniers].some((id) => other.voices.has(id));
}

function isOnlyBlow({ acts, callsOff }: Profile): boolean {
  return !callsOff && !acts.has('RETREAT') && (acts.has('THREATEN') || acts.has('PROTEST'));
}

// "Two years late" and "for two years" have nothing in common but how long.
function isFigureAlone(a: Vector, b: Vector): boolean {
  for (const feature of a.weights.keys())
    if (b.weights.has(feature) && !feature.startsWith('n:') && !UNITS.has(feature)) return false;
  return true;
}

// In how many sentences of each document a feature is.
function timesOf(told: readonly Likened[]): (document: number, feature: string) => number {
  const counts: Map<string, number>[] = [];
  for (const { document, vector } of told) {
    const own = counts[document] ?? new Map<string, number>();
    counts[document] = own;
    for (const feature of vector.weights.keys()) own.set(feature, (own.get(feature) ?? 0) + 1);
  }
  return (document, feature) => counts[document]!.get(feature)!;
}

const AGAINST: ReadonlySet<string> = new Set<PloverAct>([
  'THREATEN',
  'REJECT',
  'ACCUSE',
  'SANCTION',
  'REQUEST',
  'PROTEST',
  'COERCE',
  'ASSAULT',
]);
const UNITS = new Set(Object.keys(units.times).map((word) => `w:${conceptOf(word)}`));
/** Sentences that share fewer things may share a figure and its unit alone. */
const SEVERAL = 3;

export interface Weighed {
  /** Places in the list of sentences, `a` before `b`. */
  readonly a: number;
  readonly b: number;
  readonly signs: readonly number[];
}
