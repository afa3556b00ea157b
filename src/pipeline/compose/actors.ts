import type { Statement } from '#src/schema/evidence.ts';
import type { Inline } from './blocks.ts';
import { type Claim, isSaid } from './claims.ts';
import type { EvidenceIndex } from './index.ts';
import { joined, name, party, quote, words } from './inlines.ts';
import { speakersOf } from './speakers.ts';

/** Who says or does what a claim tells: parties, people with their roles, or the source's own description of an unnamed one. */
export function actorsOf(claim: Claim, index: EvidenceIndex): Inline[] {
  const parties = claim.parties.map((id) => [party(id, index)]);
  const people = claim.actors.filter((id) => !claim.parties.includes(id)).map((id) => [person(id, index)]);
  const described = isSaid(claim) && claim.by ? description(claim.by, index) : [];
  const parts = [...parties, ...people, ...described];
  return parts.length > 0 ? joined(parts, ' · ') : [words('Speaker not stated')];
}

/** Whose word it is where somebody reports it of another, and who passed it on; nothing where the source tells it itself. */
export function reportersOf(claim: Claim, index: EvidenceIndex): Inline[] {
  const { by } = claim;
  if (by === null) return [];
  const reporters = isSaid(claim)
    ? []
    : [...speakersOf(by).map((id) => [person(id, index)]), ...description(by, index)];
  const according = reporters.length > 0 ? [words(' · according to '), ...joined(reporters, ', ')] : [];
  const through =
    by.via.length > 0
      ? [
          words(' · through '),
          ...joined(
            by.via.map((id) => [name(id, index)]),
            ', ',
          ),
        ]
      : [];
  return [...according, ...through];
}

function person(id: string, index: EvidenceIndex): Inline {
  const entity = index.entities.get(id);
  return entity?.role && !entity.standing ? words(`${entity.name}, ${entity.role}`) : name(id, index);
}

function description(statement: Statement, index: EvidenceIndex): Inline[][] {
  const { unnamed, speaker, document } = statement;
  if (unnamed === null || speakersOf(statement).length > 0) return [];
  const text = speaker && index.documents.get(document)?.text.slice(speaker.start, speaker.end);
  const exact = speaker && text?.toLowerCase() === unnamed.toLowerCase();
  return [[exact ? quote(document, speaker, index) : words(unnamed), words(' (not named)')]];
}
