import type { Entity } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { sentencesUnder } from '../under.ts';
import type { Turn } from './turns.ts';

/**
 * The sentences in which an interviewer speaks, each with who that is where it is known: by what their turns are labelled
 * ("Question (Harbour Radio):") or they are called, else who speaks for nobody and mostly asks. What they put to a guest
 * ("So you've settled?") is neither theirs nor the guest's.
 */
export function askedIn(
  turns: readonly Turn[],
  entities: ReadonlyMap<string, Entity>,
  sentencesOf: EvidenceIndex['sentencesOf'],
): Map<string, string | null> {
  const voices = Map.groupBy(
    turns,
    ({ statement, label }) => `${statement.document} ${statement.speakerEntity ?? label}`,
  );
  const asked = [...voices.values()].flatMap((own) => (asks(own, entities) ? own : own.filter(isLabelled)));
  const found = asked.flatMap(({ statement }) =>
    sentencesUnder(statement.document, [statement.content], { sentencesOf }).map(
      ({ id }) => [id, statement.speakerEntity] as const,
    ),
  );
  return new Map(found);
}

function asks(own: readonly Turn[], entities: ReadonlyMap<string, Entity>): boolean {
  const entity = entities.get(own[0]?.statement.speakerEntity ?? '');
  if (entity?.type === 'person' && ASKER.test(entity.role ?? '')) return true;
  // An outlet is no party: whoever is of one asks, though by half of it as a statement.
  const isOfOutlet = entity?.type === 'person' && entities.get(entity.party ?? '')?.party === null;
  if ((entity?.party && !isOfOutlet) || own.length < FEWEST) return false;
  const questions = own.filter(({ words }) => /\?["”’')]*\s*$/.test(words)).length;
  return questions >= (isOfOutlet ? PARTLY : MOSTLY) * own.length;
}

function isLabelled({ label }: Turn): boolean {
  return ASKER.test(label);
}

const ASKER =
  /^(?:the )?(?:radio |news |programme |studio )?(?:presenter|host|interviewer|moderator|anchor|question(?:er)?|q|reporter|journalist|correspondent|caller)\b/i;
/** Turns. */
const FEWEST = 2;
/** The share of turns that end with a question, of whoever asks and does nothing else. */
const MOSTLY = 0.6;
/** The same of somebody of an outlet, who tells listeners what they need to know between the questions. */
const PARTLY = 0.25;
