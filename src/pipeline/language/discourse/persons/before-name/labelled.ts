import { isSpokesperson } from '../../../phrases/role-words.ts';
import { houseAtHead } from '../../bodies/houses.ts';
import { issuingAlone, type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';
import { openingBody } from './bylined.ts';
import { stationOf } from './station.ts';

const CONTACT =
  /^(?:for )?(?:further |more )?(?:(?:press|media|news|public|investor) )?(?:relations|spokes(?:man|woman|person)|communications|contacts?|enquir(?:y|ies)|inquir(?:y|ies)|questions|information|office|interviews?|interview requests|press|media)$/;
const PRESENTER =
  /^(?:presenter|host|presented by|hosted by|interviewer|anchor|moderator|newsreader|reader|read by|reporter|correspondent)$/;
const CHAIR =
  /^(?:(?:deputy |acting )?speaker|(?:in the |vice-|acting )?chair(?:man|woman|person)?|presiding(?: officer)?|president|clerk)$/;
const HOLDS_CHAIR = /chair|presiding/;
/** In tokens, of what somebody is whom one may ask. */
const LONGEST_OFFICE = 6;
/** In tokens, what a label may have. */
const LONGEST = 4;
/** Who answers for a body's own paper, in the lines below it. */
const MADE =
  /^(?:(?:chief|head|lead|principal|senior|responsible) )?(?:observer|analyst|auditor|rapporteur|monitor|investigator|author|team leader)(?: in charge| responsible)?$/;
/** Sentences and lines at the end of a paper among which they stand. */
const CLOSING = 6;
/** Sentences at the head of a transcript among which its outlet is named. */
const HEAD = 4;
/** And of a record of a meeting, among which its chair is. */
const HEAD_OF_RECORD = 8;

/** Whose somebody is by the label before the name: "Press contact: X" of a body's own paper, "Presenter: X" of a station's. */
export function labelled(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const colon = before - 1;
  const voice = presenterInBrackets(memory, before, to);
  if (voice.length > 0) return voice;
  const turn = voiceOfTurn(memory, before, to);
  if (turn.length > 0) return turn;
  const office = officeOfContact(memory, before);
  if (office.length > 0) return office;
  if (tokens[colon]?.lower !== ':') return [];
  const { sentence } = tokens[colon]!;
  let at = labelFrom(memory, Math.max(sentences[sentence]!.from, colon - LONGEST), colon);
  while (at < colon && !/^\p{Lu}/u.test(tokens[at]!.text)) at += 1;
  if (at === colon) return [];
  const label = tokens
    .slice(at, colon)
    .map(({ lower }) => lower)
    .join(' ');
  // "Chief observer: X" below a mission's own statement.
  if (MADE.test(label) && issuingAlone(memory) !== null && sentences.length - sentence <= CLOSING)
    return contact(memory, at, colon);
  if (CONTACT.test(label)) {
    const named = bodyClosing(memory, to);
    return named.length > 0 ? named : contact(memory, at, colon);
  }
  // "Speaker: X" at the head of an assembly's minutes
  if (sentence < HEAD && CHAIR.test(label)) {
    if (isChair(memory, label, sentence)) return [chairing(memory, at, colon)];
    return bodyReading(at, colon, houseAtHead(memory.scene), 'role-of-issuer');
  }
  if (sentence >= HEAD) return isChair(memory, label, sentence) ? [chairing(memory, at, colon)] : [];
  // "PRESENTER: X, why did it?", as he asks her
  if (!PRESENTER.test(label) || (sentences[sentence]!.kind === 'turn' && tokens[to]?.text === ',')) return [];
  const role = memory.scene.text.slice(tokens[at]!.start, tokens[colon - 1]!.end);
  const station = stationOf(memory, colon) ?? openingBody(memory);
  return bodyReading(at, colon, station, 'works-at').map((reading) => ({ ...reading, role }));
}

// Not "CHAIR: Mr X, thank you", which the chair says to him.
function isChair({ scene: { sentences } }: Memory, label: string, sentence: number): boolean {
  return sentence < HEAD_OF_RECORD && sentences[sentence]!.kind !== 'turn' && HOLDS_CHAIR.test(label);
}

// "In the chair: X": the record goes on to call him the chair, of the body that its head names.
function chairing(memory: Memory, start: number, end: number): Reading {
  const words = new Set(['chair']);
  const rule = 'role-at-head';
  const party = bodyOfRecord(memory, start) ?? houseAtHead(memory.scene);
  return { start, end, role: 'chair', word: 'chair', words, party, former: false, rule, also: [], titled: null };
}

// "PORT COMMISSION / Hearing on fees / In the chair: | X": the body whose name opens a line above, the last of them.
function bodyOfRecord(memory: Memory, label: number): string | null {
  const { scene, bodies } = memory;
  const { tokens, text, mentions, ranges, entities } = scene;
  const isLine = (at: number) => at === 0 || text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n');
  const found = mentions.flatMap(({ entity }, index) => {
    const { from, to } = ranges[index]!;
    const start = tokens[from - 1]?.lower === 'the' ? from - 1 : from;
    const isBody = entities.get(entity)!.type === 'organisation' && !bodies.kinds.get(entity)?.has('outlet');
    const ends = isLine(to) || tokens[to]?.text === '.';
    return isBody && to <= label && isLine(start) && ends ? [entity] : [];
  });
  const key = found.at(-1);
  return key === undefined ? null : partyOf(memory, key);
}

// "MINISTRY OF TRADE / Transcript of the press briefing / Spokesperson | X: Good morning."
function voiceOfTurn(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  if (tokens[to]?.text !== ':' || !isSpokesperson(tokens[before]!.lower)) return [];
  if (before !== sentences[tokens[before]!.sentence]!.from) return [];
  const above = bodyAbove(memory, before);
  return bodyReading(before, before + 1, above === null ? null : partyOf(memory, above), 'role-of-issuer');
}

// "PRESENTER (| X): Five days after …"
function presenterInBrackets(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const label = before - 2;
  if (tokens[before - 1]?.text !== '(' || tokens[to]?.text !== ')' || tokens[to + 1]?.text !== ':') return [];
  if (label < 0 || sentences[tokens[label]!.sentence]!.from !== label || !PRESENTER.test(tokens[label]!.lower))
    return [];
  return bodyReading(label, label + 1, stationOf(memory, label), 'works-at');
}

// A label opens its line, whatever stands on the one above, or stands behind a stop: "3 May. Presenter:", "3 May - Reader:".
function labelFrom({ scene: { text, tokens } }: Memory, first: number, colon: number): number {
  for (let at = colon - 1; at > first; at -= 1)
    if (/^[.|–—]$/.test(tokens[at - 1]!.text) || text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n'))
      return at;
  return first;
}

// "Press contact: X, | communications, Norwind": the body that the line ends with, and the only one.
function bodyClosing(memory: Memory, to: number): Reading[] {
  const { scene } = memory;
  const { tokens, text, mentionAt, mentions, ranges, entities } = scene;
  let end = to;
  while (end < tokens.length && !text.slice(tokens[end - 1]!.end, tokens[end]!.start).includes('\n')) end += 1;
  const found = new Set(mentionAt.slice(to, end).filter((index) => index !== -1));
  const [index, other] = found;
  if (index === undefined || other !== undefined || tokens[to]?.lower !== ',') return [];
  const { key, type } = entities.get(mentions[index]!.entity)!;
  const closes = ranges[index]!.to === end || /^[,.;(]$/.test(tokens[ranges[index]!.to]!.text);
  if (type !== 'organisation' || !closes) return [];
  const issuer = issuingAlone(memory);
  const own = issuer !== null && isPartOf(memory, key, issuer) ? issuer : key;
  return bodyReading(to, ranges[index]!.to, partyOf(memory, own), own === key ? 'name-of-body' : 'role-of-issuer');
}

// "Press contact: X, | Public Diplomacy Division", "GU | Tarn" in the GU's own paper, which tells no more of it: its own part.
function isPartOf({ scene: { entities, mentions } }: Memory, key: string, issuer: string): boolean {
  if (key === issuer || mentions.filter(({ entity }) => entity === key).length > 1) return false;
  const { name } = entities.get(key)!;
  const isShort = entities.get(issuer)!.forms.some((form) => /^\p{Lu}{2,}$/u.test(form) && name.startsWith(`${form} `));
  return isShort || PARTS.test(name);
}

/** What the names of parts of a body end in. */
const PARTS = /\b(?:Division|Department|Directorate|Unit|Section|Branch|Desk|Bureau|Team)$/i;

// "For further information: Media Focal Person, | X"
function officeOfContact(memory: Memory, before: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  if (tokens[before - 1]?.text !== ',') return [];
  const { from } = sentences[tokens[before]!.sentence]!;
  let colon = before - 2;
  while (colon > from && before - colon <= LONGEST_OFFICE && tokens[colon]!.text !== ':') {
    if (/[,.;]/.test(tokens[colon]!.text)) return [];
    colon -= 1;
  }
  const at = labelFrom(memory, Math.max(from, colon - LONGEST), colon);
  const label = tokens
    .slice(at, colon)
    .map(({ lower }) => lower)
    .join(' ');
  return tokens[colon]?.text === ':' && CONTACT.test(label) ? contact(memory, at, colon) : [];
}

function contact(memory: Memory, at: number, colon: number): Reading[] {
  const issuer =
    issuingAlone(memory) ?? (isSpokesperson(memory.scene.tokens[colon - 1]!.lower) ? bodyAbove(memory, colon) : null);
  return bodyReading(at, colon, issuer === null ? null : partyOf(memory, issuer), 'role-of-issuer');
}

// "MINISTRY OF TRADE / Press briefing / Spokesperson: | X": the one body that the lines above name.
function bodyAbove({ scene, bodies }: Memory, colon: number): string | null {
  if (scene.tokens[colon]!.sentence >= HEAD) return null;
  const named = scene.mentions.flatMap(({ entity }, index) => {
    const body = scene.entities.get(entity)?.type === 'organisation' && !bodies.kinds.get(entity)?.has('outlet');
    return body && scene.ranges[index]!.from < colon ? [entity] : [];
  });
  const [only, other] = new Set(named);
  return other === undefined ? (only ?? null) : null;
}
