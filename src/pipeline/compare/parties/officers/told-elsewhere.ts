import type { Entity, Span } from '#src/schema/evidence.ts';
import { firstStarting } from '../../../in-order.ts';
import { isBodyNoun } from '../../../language/phrases/body-nouns.ts';
import { isFormer, isLawyer, singular } from '../../../language/phrases/role-words.ts';
import { SPEAKING_ROLES } from '../../../language/phrases/roles/speaking-roles.ts';
import { sentenceAt } from '../../../language/phrases/sentence-at.ts';
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';
import { bodyTold } from './body-told.ts';

const WORDS = '((?:[\\p{L}-]+ ){0,2}[\\p{L}-]+)';
const TITLES = '(?:(?:\\p{Lu}\\p{L}*\\.?|the \\p{Ll}+) ){0,2}';
const OFFICE = '((?:[\\p{Ll}-]+ ){0,3}[\\p{Ll}-]+)';
/** "For the | company, | Maître X", "On the side of the | port, the lawyer X" */
const FOR = new RegExp(`(?:^|[.!?”"\\n] *)(?:For|On behalf of|On the side of) the ${WORDS}, ${TITLES}$`, 'u');
/** "X, | for the | union, " */
const FOR_BEHIND = new RegExp(
  `^, (?:(?:speaking|appearing|acting) )?(?:for|on behalf of) the ${WORDS}(?:,| (?:said|says|called)\\b)`,
  'u',
);
/** "Attorney X, | who represents the | nurses" */
const REPRESENTS = new RegExp(
  `^, (?:who|and) (?:represents|represented|is representing|acts for|is acting for|speaks for|spoke for) the ${WORDS}`,
  'u',
);
/** "The union's | lawyer, | X" */
const OWNED = new RegExp(`\\b[Tt]he ${WORDS}['’]s? ${OFFICE},? ${TITLES}$`, 'u');
/** "X, | the union's | lawyer" */
const OWNED_BEHIND = new RegExp(`^, the ${WORDS}['’]s? ${OFFICE}(?:[,.;]| (?:said|says|told)\\b)`, 'u');
/** "A spokesman for the | organisation, | X" */
const OFFICE_OF = new RegExp(`\\b(?:[Aa]|[Tt]he) ${OFFICE} (?:of|for) the ${WORDS},? ${TITLES}$`, 'u');
/** "Its | chairman, | X" */
const ITS = new RegExp(`(?:^|[\\s“"(])(?:[Ii]ts|[Tt]heir) ${OFFICE},? ${TITLES}$`, 'u');
/** "Prices rose, | said its chairman", "“We wait,” its chairman": what stands before is what he tells. */
const CONTENT_FIRST =
  /(?:[”"’],?|\b(?:says?|said|told|argue[sd]?|warn(?:s|ed)|add(?:s|ed)|insist(?:s|ed)|claim(?:s|ed)|to)) $/;
const TELLER_BEHIND = /^,? (?:says?|said|told|argue[sd]?|warn(?:s|ed)|add(?:s|ed)|insist(?:s|ed)|claim(?:s|ed))\b/;
const PHRASES = new RegExp(`\\b(?:[Tt]he|[Tt]heir|[Ii]ts|[Aa]n?) ${WORDS}`, 'gu');
/** No body's id. */
const UNNAMED = '';
/** Whom no body has. */
const OF_TOWNS = /^(?:mayor|mayoress|governor)$/;
/** In characters, before and behind a name. */
const NEAR = 90;

/**
 * By person of whom nothing else tells, the body that the words beside the name call by what only the whole briefing explains:
 * "X, for the union", "the union's lawyer, X", "a spokesman for the league, X", and "the association complains. Its chairman,
 * X" where no other body is told of there. Nobody for whom two documents tell two.
 */
export function toldElsewhere(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  roots: ReadonlyMap<string, string>,
): Map<string, string> {
  const told = bodyTold(entities, analyses, idOf);
  const open = new Set(entities.flatMap(({ id, type }) => (type === 'person' && !roots.has(id) ? [id] : [])));
  // Not an outlet, which reports.
  const bodies = new Set(entities.flatMap(({ id, type }) => (type === 'organisation' && roots.has(id) ? [id] : [])));
  const found = new Map<string, Set<string>>();
  for (const { document, mentions, sentences } of analyses)
    for (const mention of mentions) {
      const person = idOf(document.id, mention.entity);
      if (mention.form !== 'name' || !open.has(person)) continue;
      const place = sentenceAt(sentences, mention.start);
      const named = ({ start, end }: Span) =>
        mentions.slice(firstStarting(mentions, start), firstStarting(mentions, end)).flatMap((one) => {
          const id = one.end <= end ? idOf(document.id, one.entity) : UNNAMED;
          return bodies.has(id) ? [id] : [];
        });
      const text: Text = { text: document.text, told: (words) => told(words, document.id), named };
      const at = { name: mention, sentence: sentences[place]!, before: sentences[place - 1] };
      const party = roots.get(besideName(text, at) ?? itsOwner(text, at) ?? '');
      if (party !== undefined) found.set(person, (found.get(person) ?? new Set()).add(party));
    }
  return new Map([...found].flatMap(([id, [only, other]]) => (other === undefined ? [[id, only!] as const] : [])));
}

function besideName({ text, told }: Text, { name, sentence }: Place): string | null {
  const before = text.slice(Math.max(sentence.start, name.start - NEAR), name.start);
  const behind = text.slice(name.end, Math.min(sentence.end, name.end + NEAR));
  const plain = FOR.exec(before)?.[1] ?? FOR_BEHIND.exec(behind)?.[1];
  if (plain !== undefined) return told(plain.split(' '));
  const [, clients] = REPRESENTS.exec(behind) ?? [];
  if (clients !== undefined) return firstTold(clients.split(' '), told);
  const [, owner, office] = OWNED.exec(before) ?? OWNED_BEHIND.exec(behind) ?? [];
  if (owner !== undefined && speaksForBody(office!)) return told(owner.split(' '));
  const [, of, whole] = OFFICE_OF.exec(before) ?? [];
  return whole !== undefined && speaksForBody(of!) ? told(whole.split(' ')) : null;
}

// "The | nurses | in the dispute": by as many of the words as are one's.
function firstTold(words: readonly string[], told: Text['told']): string | null {
  for (let length = 1; length <= words.length; length += 1) {
    const body = told(words.slice(0, length));
    if (body !== null) return body;
  }
  return null;
}

// The one body of what stands before "its" in the sentence, else of the sentence before.
function itsOwner(own: Text, { name, sentence, before }: Place): string | null {
  const ahead = own.text.slice(sentence.start, name.start);
  const found = ITS.exec(ahead);
  if (!found || !speaksForBody(found[1]!)) return null;
  const at = sentence.start + found.index + 1;
  const isTold =
    CONTENT_FIRST.test(ahead.slice(0, found.index + 1)) ||
    TELLER_BEHIND.test(own.text.slice(name.end, name.end + NEAR));
  const here = isTold ? [] : bodiesIn(own, { start: sentence.start, end: at });
  const there = here.length > 0 || !before ? here : bodiesIn(own, before);
  const [only, other] = new Set(there);
  return other === undefined ? only || null : null;
}

// Those named there, and those called by what they are; nobody where that names none, or a body has no name: "a northern mission".
function bodiesIn({ text, told, named }: Text, span: Span): readonly string[] {
  const called = [...text.slice(span.start, span.end).matchAll(PHRASES)].flatMap(([, words]) => {
    const parts = words!.split(' ');
    // "The Nordic mission" is not what is called "Nordic".
    const shortest = parts.findLastIndex(isBodyNoun);
    const lengths = parts.map((_, i) => parts.slice(0, parts.length - i)).filter(({ length }) => length > shortest);
    return lengths.map(told).find((body) => body !== null) ?? (parts.some(isBodyNoun) ? [UNNAMED] : []);
  });
  return called.length === 0 ? [] : [...called, ...named(span)];
}

// "Spokeswoman", "chief executive"; "the union's driver" speaks for nobody, nor does its former president.
function speaksForBody(words: string): boolean {
  const parts = words.toLowerCase().split(' ');
  const last = singular(parts.at(-1)!);
  if (parts.some(isFormer) || OF_TOWNS.test(last)) return false;
  return SPEAKING_ROLES.has(last) || isLawyer(last) || SPEAKING_ROLES.has(parts.slice(-2).join(' '));
}

interface Text {
  readonly text: string;
  /** The body that words of this document stand for. */
  readonly told: (words: readonly string[]) => string | null;
  /** The bodies that a span tells of, by their ids in the briefing. */
  readonly named: (span: Span) => readonly string[];
}

interface Place {
  readonly name: Span;
  readonly sentence: Span;
  readonly before: Span | undefined;
}
