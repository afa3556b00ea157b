import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { isDesk } from '../../../phrases/papers/desks.ts';
import { roleWordIn } from '../../../phrases/role-words.ts';
import type { TokenRange } from '../../../phrases/scene.ts';
import { salutationIn } from '../../issuer/lines/salutation.ts';
import { issuingAlone, type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading, roleReading } from '../reading.ts';

const RUN =
  /^(?:port|airport|harbou?r|zoo|museum|theatre) of\b|\b(?:airport|harbou?r|zoo|theatre|museum|park|stadium|castle)$/i;
const GUESTS: ReadonlySet<string> = new Set(peopleWords.takingPart);
const ADDRESS = /(?:^|\s)\+\d[\d ()-]{6,}$|\S@\S+\.\S/;
/** Lines at the head of an interview among which the one asked is named. */
const HEAD = 4;
/** Lines at the end of a letter among which it is signed. */
const CLOSING = 3;
/** In tokens, of a body's name in a label. */
const LONGEST = 9;

/**
 * What the lines of a letter say of who signs it: "X", with "Secretary General" or "Chair, Growers' League" on the next line, or
 * the League on the one behind that; "X, Growers' League" on a line of its own or before a colon, or beside another who signs. The name stands in tokens [before, to).
 */
export function signed(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const { sentence } = tokens[before]!;
  const own = sentences[sentence]!;
  const turn = tokens[to]?.lower === ',' && opensLine(memory, before) ? turnOf(memory, to) : [];
  if (turn.length > 0) return turn;
  const listed = tokens[to]?.lower === ',' ? guestOf(memory, before, to) : [];
  if (listed.length > 0) return listed;
  if (own.kind === 'heading' && to === own.to && sentence < HEAD) {
    const standfirst = officeInStandfirst(memory, sentence + 1);
    if (standfirst.length > 0) return standfirst;
  }
  if (own.kind !== 'heading' || !(opensLine(memory, before) || isBesideOther(memory, before))) return [];
  if (to === own.to) return officeBelow(memory, to, sentence);
  if (tokens[to]?.lower !== ',') return [];
  const line = { from: to + 1, to: lineEnd(memory, to, own.to) };
  if (isDeskLine(memory, line) || isOfficeLine(memory, line) || hasAddress(memory, line)) return ofIssuer(memory, line);
  return bodyAt(memory, line.from, line.to);
}

// "Five questions to | X" over "Secretary-General, Growers' League."
function officeInStandfirst(memory: Memory, below: number): Reading[] {
  const { scene } = memory;
  const line = scene.sentences[below];
  if (line?.kind !== 'prose' || line.to - line.from > LONGEST + CLOSING) return [];
  const phrase = nounPhraseAt(scene, line.from, line.to);
  const role = phrase ? roleWordIn(scene, phrase.start, phrase.head + 1) : null;
  if (!phrase || role?.to !== phrase.head + 1 || phrase.from !== phrase.start) return [];
  if (scene.tokens[phrase.end]?.lower !== ',') return [];
  const end = scene.tokens[line.to - 1]!.text === '.' ? line.to - 1 : line.to;
  const named = bodyAt(memory, phrase.end + 1, end);
  if (named.length === 0) return [];
  return [
    { ...roleReading(memory, phrase, role, phrase.end, 'role-after-name'), party: named[0]!.party, titled: null },
  ];
}

// "Y, General Secretary; | X, President": two who sign on one line.
function isBesideOther({ scene: { tokens, sentences } }: Memory, before: number): boolean {
  const { sentence } = tokens[before]!;
  return tokens[before - 1]?.text === ';' && sentence >= sentences.length - CLOSING;
}

function lineEnd({ scene: { tokens } }: Memory, at: number, end: number): number {
  const other = tokens.slice(at, end).findIndex(({ text }) => text === ';');
  return other === -1 ? end : at + other;
}

// "Guests: Y, head of supply, Norwind; | X, Growers' League": to the next semicolon, or the end of the line.
function guestOf(memory: Memory, before: number, comma: number): Reading[] {
  const { tokens, sentences, text } = memory.scene;
  if (!/^[;:]$/.test(tokens[before - 1]?.text ?? '')) return [];
  const { from, to: last } = sentences[tokens[before]!.sentence]!;
  const label = tokens
    .slice(from, before)
    .findLast(({ text: mark }, i, all) => all[i + 1]?.text === ':' && mark !== ':');
  if (!label || !GUESTS.has(label.lower)) return [];
  let end = comma + 1;
  while (
    end < last &&
    tokens[end]!.text !== ';' &&
    !text.slice(tokens[end - 1]!.end, tokens[end]!.start).includes('\n')
  )
    end += 1;
  return bodyAt(memory, comma + 1, tokens[end - 1]!.text === '.' ? end - 1 : end);
}

// "X | , Growers' League: We were never asked."
function turnOf(memory: Memory, comma: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const { to: last } = sentences[tokens[comma]!.sentence]!;
  let colon = comma + 1;
  while (colon < Math.min(last, comma + LONGEST) && tokens[colon]!.text !== ':') colon += 1;
  return tokens[colon]?.text === ':' && colon < last ? bodyAt(memory, comma + 1, colon) : [];
}

// "Dr | X", "Contact: | X"
function opensLine({ scene: { tokens, sentences } }: Memory, before: number): boolean {
  const { from } = sentences[tokens[before]!.sentence]!;
  // "+ X, bishop"
  if (before === from + 1 && /^[+†✝✠☩]$/.test(tokens[from]!.text)) return true;
  return before === from || (before - from <= 4 && tokens[before - 1]!.lower === ':');
}

// The lines below: what the signer is, and then of what.
function officeBelow(memory: Memory, to: number, sentence: number): Reading[] {
  const { scene } = memory;
  const line = scene.sentences[sentence + 1];
  if (line?.kind !== 'heading') return [];
  if (isDeskLine(memory, line)) return ofIssuer(memory, line);
  // "X" over "Tarn Rural Hospital": where who signs works, and all that he is.
  const works = bodyAt(memory, line.from, line.to);
  if (works.length > 0 && sentence + 1 >= scene.sentences.length - CLOSING)
    return works.map((reading) => ({ ...reading, rule: 'works-at' }));
  const phrase = nounPhraseAt(scene, line.from, line.to);
  const role = phrase ? roleWordIn(scene, phrase.start, phrase.head + 1) : null;
  if (!phrase || role?.to !== phrase.head + 1 || phrase.from !== line.from) return [];
  const reading = { ...roleReading(memory, phrase, role, phrase.end, 'role-after-name') };
  if (reading.party !== null || reading.former) return [reading];
  const closed = phrase.end === line.to;
  const below = scene.sentences[sentence + 2];
  const named =
    scene.tokens[phrase.end]?.lower === ',' && !closed
      ? bodyAt(memory, phrase.end + 1, line.to)
      : closed && below?.kind === 'heading'
        ? bodyAt(memory, below.from, below.to)
        : [];
  const issuer = named.length > 0 || isGreeted(memory, to - 1) ? null : issuingAlone(memory);
  const party = named[0]?.party ?? (issuer === null ? null : partyOf(memory, issuer));
  return [
    { ...reading, party, rule: named.length > 0 || party === null ? reading.rule : 'role-of-issuer', titled: null },
  ];
}

// "Ms X" over "President" and "Dear Ms X,": to whom the letter is.
function isGreeted({ scene }: Memory, at: number): boolean {
  const { sentences, mentions, mentionAt } = scene;
  const greeting = sentences[salutationIn(scene)];
  const own = mentions[mentionAt[at]!]?.entity;
  return (
    !!greeting &&
    own !== undefined &&
    mentions.some(({ entity, start }) => entity === own && start >= greeting.start && start < greeting.end)
  );
}

// "X, | president" under the letter of a body
function isOfficeLine({ scene }: Memory, { from, to }: TokenRange): boolean {
  const phrase = from < to ? nounPhraseAt(scene, from, to) : null;
  const role = phrase ? roleWordIn(scene, phrase.start, phrase.head + 1) : null;
  return (
    phrase?.end === to && phrase.complements.length === 0 && role?.to === phrase.head + 1 && role.spheres.has('body')
  );
}

// "X, | Velm, +371 5550 0117", "X, | ana@norwind.example": whom a body's own paper gives for those who ask.
function hasAddress({ scene: { tokens, text } }: Memory, { from, to }: TokenRange): boolean {
  return ADDRESS.test(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

// "Group Communications"
function isDeskLine({ scene: { tokens } }: Memory, { from, to }: TokenRange): boolean {
  return isDesk(tokens.slice(from, to).map(({ lower }) => lower));
}

function ofIssuer(memory: Memory, { from, to }: TokenRange): Reading[] {
  const issuer = issuingAlone(memory);
  return bodyReading(from, to, issuer === null ? null : partyOf(memory, issuer), 'role-of-issuer');
}

// A body whose name is all there is up to the end of the line.
function bodyAt(memory: Memory, at: number, end: number): Reading[] {
  const { scene } = memory;
  const from = /^the$/.test(scene.tokens[at]?.lower ?? '') ? at + 1 : at;
  const index = from < end ? scene.mentionAt[from]! : -1;
  if (index === -1 || scene.ranges[index]!.from !== from || scene.ranges[index]!.to !== end) return [];
  const { key, type, name } = scene.entities.get(scene.mentions[index]!.entity)!;
  // "Port of Tarn", "Tarn Airport": a place that a body runs under its name.
  const runs = type === 'place' && RUN.test(name);
  if (!(type === 'organisation' || runs) || memory.bodies.kinds.get(key)?.has('outlet')) return [];
  return bodyReading(from, end, runs ? key : partyOf(memory, key), 'name-of-body');
}
