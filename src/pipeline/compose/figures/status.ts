import type { Act, PloverAct } from '#src/schema/evidence.ts';
import data from '../../data/status-words.json' with { type: 'json' };

/**
 * How far what an act is about has come, in a word: demanded, offered, agreed, carried out; proposed, threatened, imposed,
 * eased.
 */
export function statusOf({ act, modality, actors }: Pick<Act, 'act' | 'modality' | 'actors'>, words: string): string {
  const word =
    act === 'SANCTION'
      ? measure(words)
      : act === 'AGREE'
        ? agreement(words, actors.length)
        : (plainer(act, words) ?? STATUS[act] ?? 'reported');
  if (modality.includes('negated')) return `not ${word}`;
  if (modality.includes('hypothetical')) return `${word}, on a condition`;
  return modality.includes('future') && act !== 'AGREE' ? `${word}, still to come` : word;
}

// An offer or a proposal is not agreed by being made, nor is what one party alone promises.
function agreement(words: string, actors: number): string {
  // "Has offered to leave within three days of a signature".
  if (OFFERING.test(words) || (actors === 1 && /\b(?:ready|prepared|willing) to\b/i.test(words))) return 'offered';
  if (/\b(?:agree|accept|accord|deal|pact|settle|sign(?:s|ed|ing)?\b|approv|ratif|consent)/i.test(words))
    return 'agreed';
  if (/\boffer/i.test(words)) return 'offered';
  if (/\bpropos/i.test(words)) return 'proposed';
  return actors > 1 ? 'agreed' : 'promised';
}

// "Conceded that it was short of 38 drivers" offers none, nor does who "cancelled 214 flights", and who has "called off the strike"
// has not carried it out; a commission that "recommended 7 percent" demands nothing, nor does who
// "wants to buy the yard for 40 million"; what a court "ordered" is more than asked for.
function plainer(act: PloverAct, words: string): string | undefined {
  if (act === 'CONCEDE' && ADMITTING.test(words)) return 'admitted';
  if ((act === 'RETREAT' || act === 'CONCEDE') && CALLED_OFF.test(words)) return 'called off';
  if (act === 'CONCEDE' && CANCELLING.test(words)) return 'cancelled';
  if (act !== 'REQUEST') return undefined;
  if (BUYING.test(words)) return 'offered';
  if (ORDERING.test(words)) return 'ordered';
  return PROPOSING.test(words) ? 'proposed' : undefined;
}

/** How far a measure has come by the words it is told in. */
export function measure(words: string): 'eased' | 'proposed' | 'threatened' | 'imposed' {
  const found = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  const begins = (starts: readonly string[]) =>
    found.some((word, at) =>
      starts.some((start) =>
        start.includes(' ')
          ? `${word} ${found[at + 1] ?? ''}` === start
          : start.length > 3
            ? word.startsWith(start)
            : word === start,
      ),
    );
  // "Suspended sanctions" eases them, "suspended exports" imposes something.
  if (begins(data.eased) && begins(data.restraints)) return 'eased';
  if (begins(data.proposed)) return 'proposed';
  return begins(data.threatened) ? 'threatened' : 'imposed';
}

const ADMITTING =
  /\b(?:admit|conced|acknowledg|confess)\p{L}* (?:that|to (?:having|being)|(?:it|he|she|they) (?:was|were|had))\b/iu;
const CALLED_OFF = /\bcall(?:s|ed|ing)? off\b/i;
const CANCELLING = /\b(?:cancel|scrap(?:s|ped|ping)?\b)/i;
const OFFERING = /^(?:ha(?:s|ve|d) )?(?:also |again )?offer(?:s|ed)? to\b/i;
const BUYING = /^(?:wants?|wanted|seeks?|sought|hopes?|plans?) to (?:buy|acquire|purchase|take over)\b/i;
const ORDERING = /^(?:ha(?:s|ve|d) )?order(?:s|ed)\b/i;
const PROPOSING =
  /^(?:ha(?:s|ve|d) )?(?:propos|recommend|suggest|advis|ma(?:k|d)e?s? (?:[\p{L}\d,-]+ ){0,4}(?:recommendations?|proposals?|suggestions?)(?!\p{L}))/iu;

const STATUS: Readonly<Partial<Record<PloverAct, string>>> = {
  CONCEDE: 'offered',
  SUPPORT: 'supported',
  REQUEST: 'demanded',
  REJECT: 'rejected',
  THREATEN: 'threatened',
  COOPERATE: 'carried out',
  AID: 'carried out',
  RETREAT: 'carried out',
  STATE: 'stated',
};
