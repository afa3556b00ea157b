import type { Entity, Statement } from '#src/schema/evidence.ts';
import type { Inline } from '../blocks.ts';
import type { Claim } from '../claim.ts';
import { isSaid } from '../claims.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { partyOf } from '../party-of.ts';
import { speakersOf } from '../speakers.ts';
import { sentencesUnder } from '../under.ts';
import { describedAs } from './described-as.ts';
import { inLine } from './in-line.ts';
import { cites, joined, name, party, quote, words } from './inlines.ts';

/** Who says or does what a claim tells: parties, people with their roles, or the source's own description of an unnamed one. */
export function actorsOf(claim: Claim, index: EvidenceIndex): Inline[] {
  const parties = claim.parties.map((id) => [party(id, index)]);
  const people = claim.actors
    .filter((id) => !claim.parties.includes(id))
    .map((id) => [person(id, index, claim.parties)]);
  const told = claim.unnamed === null ? [] : [[words(`${claim.unnamed}${unknown(claim.unnamed)}`)]];
  const described = isSaid(claim) && claim.by ? description(claim.by, claim, index) : told;
  const parts = [...parties, ...people, ...described];
  return parts.length > 0 ? joined(parts, ' · ') : [words('Speaker not stated')];
}

/** The people alone who say or do what a claim tells, where all are one party's; else all as `actorsOf` has them. */
export function peopleOrActors(claim: Claim, index: EvidenceIndex): Inline[] {
  const people = claim.actors.filter((id) => !claim.parties.includes(id));
  const isOwn = (id: string) => partyOf(id, index) === claim.parties[0];
  if (people.length === 0 || claim.parties.length !== 1 || !people.every(isOwn)) return actorsOf(claim, index);
  return joined(
    people.map((id) => [person(id, index, claim.parties)]),
    ' · ',
  );
}

/** Whose word it is where somebody reports it of another, and who passed it on; nothing where the source tells it itself. */
export function reportersOf(claim: Claim, index: EvidenceIndex): Inline[] {
  const { by } = claim;
  if (by === null) return [];
  const reporters = isSaid(claim)
    ? []
    : [
        ...speakersOf(by).map((id) => [person(id, index)]),
        ...(isActor(by.unnamed, claim, index) ? [] : description(by, claim, index).map(insideLine)),
      ];
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

// The words that open a sentence of the source, inside a line of the page.
function insideLine(parts: readonly Inline[]): Inline[] {
  return parts.map((part) => {
    const written = part.type === 'quote' ? part.words : part.type === 'words' ? part.value : '';
    const small = inLine(written);
    return small === written ? part : words(small);
  });
}

// "Norwind promises, according to Norwind", "Strikers agree, according to the strikers": that says no more than the name.
function isActor(unnamed: string | null, { actors }: Claim, index: EvidenceIndex): boolean {
  const words = unnamed?.toLowerCase().replace(/^the /, '') ?? '';
  return actors.some((id) => {
    const { name = '', type } = index.entities.get(id) ?? {};
    return words === name.toLowerCase() || (type === 'group' && isSameGroup(words, name.toLowerCase()));
  });
}

// "Lorry owners" of "lorry owners, who carry the crop", "workers" of "plantation workers in the north"; not "a spokesman for the workers".
function isSameGroup(words: string, name: string): boolean {
  const [head = ''] = words.split(/,| (?:in|of|from|at|who|on|for|by|near) /);
  const [own = ''] = name.split(/ (?:in|of|from|at|on|by|near) /);
  return (
    own !== '' && (head === own || head.endsWith(` ${own}`)) && !/^(?:an?|one|some|two|three|several|many) /.test(head)
  );
}

// "Norwind · Ana Lind, chair": of whom, the line says already.
function person(id: string, index: EvidenceIndex, parties: readonly string[] = []): Inline {
  const entity = index.entities.get(id);
  if (!entity?.role || entity.standing) return name(id, index);
  const [, role = entity.role, of = ''] = /^(.+?) (?:of|for|at) (?:the )?(\p{Lu}.*)$/u.exec(entity.role) ?? [];
  const said = parties.some((party) => isCalled(index.entities.get(party), of));
  return words(`${entity.name}, ${said ? role : entity.role}`);
}

function isCalled(party: Entity | undefined, words: string): boolean {
  return (
    party !== undefined && [party.name, ...party.aliases].some((form) => form.toLowerCase() === words.toLowerCase())
  );
}

// A text has no name to give, nor the police; a letterhead in capitals is one, though no text repeats it, "MINISTRY OF
// WOOL", and so is a word with a capital that stands for no group of people, "Meridian".
function hasName(unnamed: string): boolean {
  const isLetterhead = /\p{Lu} \p{Lu}/u.test(unnamed) && unnamed === unnamed.toUpperCase();
  return isLetterhead || NAME.test(unnamed) || /^(?:the )?police$/i.test(unnamed) || describedAs(unnamed) === 'paper';
}

// In the source's own words where it gives them as such, with their own note where they stand in another sentence.
function description(
  { unnamed, speaker, speakers, speakerEntity, document }: Statement,
  { sentences }: Claim,
  index: EvidenceIndex,
): Inline[][] {
  if (unnamed === null || speakersOf({ speakers, speakerEntity }).length > 0) return [];
  const note = unknown(unnamed);
  const text = speaker && index.documents.get(document)?.text.slice(speaker.start, speaker.end);
  if (!speaker || text?.toLowerCase() !== unnamed.toLowerCase()) return [[words(`${unnamed}${note}`)]];
  const elsewhere = sentencesUnder(document, [speaker], index).flatMap(({ id }) =>
    sentences.includes(id) ? [] : [id],
  );
  return [[quote(document, speaker, index), ...cites(elsewhere), ...(note ? [words(note)] : [])]];
}

function unknown(unnamed: string): string {
  return hasName(unnamed) ? '' : ' (not named)';
}

const NAME = /^(?!(?:Its|His|Her|Their|One|Many|Most|Few|An?|The) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*(?<![s])$/u;
