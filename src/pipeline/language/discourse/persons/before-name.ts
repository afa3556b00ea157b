import roles from '../../../data/roles.json' with { type: 'json' };
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { type RoleWord, roleWordIn, singular } from '../../phrases/role-words.ts';
import type { TokenRange } from '../../phrases/scene.ts';
import { isStyle } from '../../phrases/styles.ts';
import { SAYING } from '../../phrases/subjects.ts';
import { type Memory, partyOf, recent } from '../memory.ts';
import { isVoice } from '../organs.ts';
import { innerOf, ownerOf } from '../owners.ts';
import { partyOfPhrase } from '../party-of-phrase.ts';
import { apposedBefore } from './apposed-before.ts';
import { atBody } from './at-body.ts';
import { bylined } from './bylined.ts';
import { chosenOpening } from './chosen-opening.ts';
import { delegated } from './delegated.ts';
import { workingAt } from './employer.ts';
import { headsOf } from './heading.ts';
import { inCapacity } from './in-capacity.ts';
import { inStatement } from './in-statement.ts';
import { respectively } from './jointly.ts';
import { labelled } from './labelled.ts';
import { ledBy } from './led-by.ts';
import { listedBefore } from './listed-by.ts';
import { namedSo } from './named-so.ts';
import { ofWhich } from './of-which.ts';
import { oneOfThem } from './one-of-them.ts';
import { openingSide } from './opening-side.ts';
import { partisanBefore } from './partisan-before.ts';
import { presented } from './presented.ts';
import { quotedBody } from './quoted-body.ts';
import { bodyReading, type Reading, roleReading, speaks } from './reading.ts';
import { signed } from './signed.ts';

const LAWYERS: ReadonlySet<string> = new Set(roles.lawyers);
/** In tokens, of "whose head of safety is". */
const LONGEST_OFFICE = 9;

/**
 * What the words before a name say of its bearer: "Ukrainian President X", "the union's general secretary, X,", "head of
 * the delegation X", "Kenya's X", "Russia, through X,". `before` is the token where the phrase that holds the name begins.
 */
export function beforeName(memory: Memory, before: number, from: number, to: number): Reading[] {
  const apposed = apposedBefore(memory, before, to);
  const title = firstOfName(memory, from, to);
  const phrase = before < title ? nounPhraseAt(memory.scene, before, title) : null;
  const nearest = phrase ? roleWordIn(memory.scene, phrase.start, title) : null;
  const role = phrase && nearest ? beforeRank(memory, phrase.start, nearest) : null;
  const titled = phrase && role && standsAt(phrase, role, title) && !(apposed.length > 0 && role.spheres.has('rank'));
  return [
    ...apposed,
    ...(titled ? [roleReading(memory, phrase, role, Math.max(role.to, phrase.end), 'role-before-name')] : []),
    ...(role ? [] : owned(memory, before, to)),
    ...(phrase?.end === title && !(role && speaks(role)) ? workingAt(memory, phrase) : []),
    ...ofThem(memory, before, to),
    ...namedSo(memory, from, to),
    ...spokenThrough(memory, before),
    ...ledBy(memory, before, to),
    ...delegated(memory, before, to),
    ...whose(memory, apposedFrom(memory, before, to)),
    ...speakingFor(memory, before, to),
    ...leadingIs(memory, before),
    ...officeIs(memory, before),
    ...openingClause(memory, before),
    ...inCapacity(memory, before),
    ...inStatement(memory, before),
    ...chosenOpening(memory, before),
    ...ofWhich(memory, before, to),
    ...partyOfBearer(memory, before),
    ...atBody(memory, before, to),
    ...whichBearerLeads(memory, before, to),
    ...oneOfThem(memory, before),
    ...openingSide(memory, before),
    ...respectively(memory, before, to),
    ...labelled(memory, before, to),
    ...bylined(memory, from, to),
    ...presented(memory, from, to),
    ...listedBefore(memory, before, to),
    ...quotedBody(memory, before),
    ...partisanBefore(memory, from),
    ...signed(memory, before, to),
  ];
}

// "Army chief General X", "Supply Minister Dr X": what he is goes before the rank or the title he has.
function beforeRank({ scene }: Memory, start: number, role: RoleWord): RoleWord {
  const rank = role.spheres.size === 1 && role.spheres.has('rank');
  if (!rank && !isStyle(scene.tokens[role.from]!.lower)) return role;
  const office = roleWordIn(scene, start, role.from);
  return office?.to === role.from ? { ...office, to: role.to } : role;
}

// The role stands right before the name, or what it is of does: "head of the delegation X".
function standsAt(phrase: NounPhrase, role: RoleWord, title: number): boolean {
  return role.to === title || phrase.end === title || role.to === phrase.head + 1;
}

// A mention may hold its title: "General Barek Toum".
function firstOfName(memory: Memory, from: number, to: number): number {
  let at = from;
  while (at < to - 1 && roleWordIn(memory.scene, at, at + 1)) at += 1;
  return at;
}

// "Progress, | the party of former president X, refused": the body before is the bearer's.
function partyOfBearer({ scene, ...memory }: Memory, before: number): Reading[] {
  const { tokens, mentionAt, mentions, entities } = scene;
  const [comma, the, noun, of] = [before - 4, before - 3, before - 2, before - 1];
  if (
    tokens[of]?.lower !== 'of' ||
    !/^(?:party|movement|list|union|group|firm|company)$/.test(tokens[noun]?.lower ?? '')
  )
    return [];
  const index = mentionAt[comma - 1] ?? -1;
  if (tokens[the]?.lower !== 'the' || tokens[comma]?.lower !== ',' || index === -1) return [];
  const { key, type } = entities.get(mentions[index]!.entity)!;
  return type === 'organisation' ? bodyReading(the, before, partyOf({ scene, ...memory }, key), 'name-of-body') : [];
}

// "The League, which | X | has led since 2019,"
function whichBearerLeads({ scene, ...memory }: Memory, before: number, to: number): Reading[] {
  const { tokens, mentionAt, mentions, entities } = scene;
  const verb = /^(?:has|had|now|still)$/.test(tokens[to]?.lower ?? '') ? to + 1 : to;
  if (tokens[before - 1]?.lower !== 'which' || !LED.test(tokens[verb]?.lower ?? '')) return [];
  // "… has led into court"
  if (!/^(?:since|for|from|[,.–—)])$/.test(tokens[verb + 1]?.lower ?? '.')) return [];
  const index = mentionAt[tokens[before - 2]?.lower === ',' ? before - 3 : before - 2] ?? -1;
  if (index === -1) return [];
  const { key, type } = entities.get(mentions[index]!.entity)!;
  return type === 'organisation'
    ? bodyReading(before - 1, verb + 1, partyOf({ scene, ...memory }, key), 'heads-body')
    : [];
}

const LED = /^(?:led|leads|headed|heads|chaired|chairs|run|runs|founded|co-founded|presided)$/;

// "The bank, whose spokesman, X, said": where the phrase before the comma begins.
function apposedFrom({ scene }: Memory, before: number, to: number): number {
  const comma = before - 1;
  const first = scene.sentences[scene.tokens[to - 1]!.sentence]!.from;
  if (comma <= first || scene.tokens[comma]!.lower !== ',') return before;
  const start = phraseBefore(scene, comma);
  return scene.tokens[start - 1]?.lower === 'whose' && roleWordIn(scene, start, comma) ? start : before;
}

// "Kenya's Wanjiru Otieno", "Unite's Moira Geddes".
function owned(memory: Memory, before: number, to: number): Reading[] {
  const { scene } = memory;
  const owner = nounPhraseAt(scene, before, to)?.owner;
  const index = owner ? scene.mentionAt[owner.to - 1]! : -1;
  // "The union's X": the body so called.
  const called = owner && index === -1 && scene.tokens[owner.from]!.lower === 'the' ? ownerOf(memory, owner) : null;
  const entity = scene.entities.get(index === -1 ? (called ?? '') : scene.mentions[index]!.entity);
  if (called !== null && entity?.type !== 'organisation' && !isSideOf(memory, owner!)) return [];
  if (!owner || !entity || entity.type === 'person' || memory.bodies.kinds.get(entity.key)?.has('outlet')) return [];
  return bodyReading(owner.from, owner.to, partyOf(memory, entity.key), 'name-of-body');
}

// "Both sent observers. Peru's, | X, said": whose the one meant is, of those told of before.
function ofThem({ scene, ...memory }: Memory, before: number, to: number): Reading[] {
  const { tokens, sentences, mentionAt, mentions, ranges, entities } = scene;
  // The tagger does not part the "'s" before a comma.
  const own = tokens[before - 2]?.lower === "'s" ? before - 3 : before - 2;
  const index = mentionAt[own] ?? -1;
  const owns = own === before - 3 || /['’]s$/.test(tokens[own]?.lower ?? '');
  if (tokens[before - 1]?.text !== ',' || !owns || tokens[to]?.text !== ',' || index === -1) return [];
  const { from } = sentences[tokens[before]!.sentence]!;
  const start = ranges[index]!.from;
  const { key, type } = entities.get(mentions[index]!.entity)!;
  const opens = start === from || (start === from + 1 && tokens[from]!.lower === 'the');
  return opens && type !== 'person'
    ? bodyReading(start, before - 1, partyOf({ scene, ...memory }, key), 'name-of-body')
    : [];
}

// "The Peruvian side's X", "the Peruvian delegation's X"
function isSideOf(memory: Memory, { from, to }: TokenRange): boolean {
  const phrase = nounPhraseAt(memory.scene, from, to);
  return phrase !== null && isVoice(memory, phrase);
}

// "Russia, through the head of its delegation X, said".
function spokenThrough(memory: Memory, before: number): Reading[] {
  const { tokens, mentionAt, mentions } = memory.scene;
  if (!/^(?:through|via)$/.test(tokens[before - 1]?.lower ?? '')) return [];
  // "Russia, speaking through X,"
  const from = /^(?:speaking|acting|writing)$/.test(tokens[before - 2]?.lower ?? '') ? before - 2 : before - 1;
  const index = mentionAt[tokens[from - 1]?.lower === ',' ? from - 2 : from - 1] ?? -1;
  return bodyReading(
    before - 1,
    before,
    index === -1 ? null : partyOf(memory, mentions[index]!.entity),
    'spoken-through',
  );
}

// "The union Kabin, whose negotiator X said".
function whose(memory: Memory, before: number): Reading[] {
  const { tokens } = memory.scene;
  const at = whoseAt(memory, before);
  if (at === -1) return [];
  const end = /^[,–—]$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const near = recent(memory, tokens[at]!.sentence, 0);
  const body =
    near.find((one) => one.end === end) ??
    // "The Homeland | party, whose leader X"
    (isBodyNoun(tokens[end - 1]?.lower ?? '') ? near.find((one) => one.end === end - 1 && !one.human) : undefined) ??
    near.find((one) => one.end === apposedTo(memory, end));
  return body && !body.human && body.entity !== null
    ? bodyReading(at, before, partyOf(memory, body.entity), 'whose-role')
    : [];
}

// "whose negotiator | X", "whose president is | X"
function whoseAt({ scene }: Memory, before: number): number {
  const { tokens } = scene;
  if (tokens[before - 1]?.lower === 'whose') return before - 1;
  if (!/^(?:is|was)$/.test(tokens[before - 1]?.lower ?? '')) return -1;
  // "whose head of safety is | X"
  for (let at = before - 2; at > before - LONGEST_OFFICE && tokens[at]; at -= 1) {
    if (tokens[at]!.lower !== 'whose') continue;
    const phrase = nounPhraseAt(scene, at + 1, before - 1);
    const role = phrase && roleWordIn(scene, phrase.start, phrase.head + 1);
    return phrase?.end === before - 1 && role?.to === phrase.head + 1 ? at : -1;
  }
  return -1;
}

// "Norwind | , the German steelmaker, whose president X said": where the name ends that a phrase before "whose" explains.
function apposedTo({ scene }: Memory, end: number): number {
  const start = phraseBefore(scene, end);
  const kind = isBodyNoun(singular(scene.tokens[end - 1]?.lower ?? ''));
  return kind && /^(?:the|an?)$/.test(scene.tokens[start]!.lower) && scene.tokens[start - 1]?.lower === ','
    ? start - 1
    : -1;
}

// "Speaking for the employers, X said", "On behalf of the island states, X told the hall", "For the front: X".
function speakingFor(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const listed = tokens[before - 1]?.lower === ':';
  if (!listed && tokens[before - 1]?.lower !== ',') return [];
  let at = sentences[tokens[before]!.sentence]!.from;
  const first = at;
  if (/^(?:speaking|writing|appearing|acting|testifying|negotiating|pleading|campaigning)$/.test(tokens[at]!.lower))
    at += 1;
  if (tokens[at]!.lower === 'on' && tokens[at + 1]?.lower === 'behalf') at += 3;
  else if ((listed || at > first || SAYING.has(tokens[to]?.lemma ?? '')) && tokens[at]!.lower === 'for') at += 1;
  else return [];
  const phrase = at < before - 1 ? nounPhraseAt(memory.scene, at, before - 1) : null;
  if (phrase?.end !== before - 1) return [];
  const key = innerOf(memory, phrase) ?? partyOfPhrase(memory, phrase);
  if (key === null || memory.scene.entities.get(key)?.type === 'person') return pleadingFor(memory, phrase, before, to);
  return bodyReading(first, before - 1, partyOf(memory, key), 'speaking-for');
}

// "For the prime minister, | senior counsel X argued"
function pleadingFor(memory: Memory, { from, end }: NounPhrase, before: number, to: number): Reading[] {
  const role = roleWordIn(memory.scene, before, to);
  const client = role && LAWYERS.has(role.word) ? ownerOf(memory, { from, to: end }) : null;
  if (!role || client === null || memory.scene.entities.get(client)?.type !== 'person') return [];
  const { start } = memory.scene.tokens[before]!;
  const worded = memory.scene.text.slice(start, memory.scene.tokens[role.to - 1]!.end);
  return [
    {
      start: from,
      end,
      role: worded,
      word: role.word,
      words: new Set([role.word]),
      party: null,
      former: false,
      rule: 'speaking-for',
      also: [],
      titled: null,
      through: client,
    },
  ];
}

// "Leading the Peruvian team is X", "Representing the union was X".
function leadingIs(memory: Memory, before: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const { from } = sentences[tokens[before]!.sentence]!;
  if (!/^(?:is|was|will be)$/.test(tokens[before - 1]?.lower ?? '') || !tokens[from]!.lower.endsWith('ing')) return [];
  const heads = headsOf(memory, from, before - 1);
  return heads?.every(({ end }) => end === before - 1) ? heads : [];
}

// "Representing the tenants' union, X asked", "Heading the delegation for Peru, X said"
function openingClause(memory: Memory, before: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const { from } = sentences[tokens[before]!.sentence]!;
  const comma = before - 1;
  if (comma <= from || tokens[comma]!.lower !== ',' || !/^(?:represent|head|lead|chair)ing$/.test(tokens[from]!.lower))
    return [];
  const heads = headsOf(memory, from, comma);
  return heads?.every(({ end }) => end === comma) ? heads : [];
}

// "Its president is X", "The project manager at Norwind is X"
function officeIs(memory: Memory, before: number): Reading[] {
  const { scene } = memory;
  const verb = before - 1;
  if (scene.tokens[verb]?.lower !== 'is') return [];
  const { from } = scene.sentences[scene.tokens[verb]!.sentence]!;
  const phrase = verb > from ? nounPhraseAt(scene, from, verb) : null;
  if (phrase?.end !== verb || scene.mentionAt[phrase.head] !== -1) return [];
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  return role?.to === phrase.head + 1 ? [roleReading(memory, phrase, role, phrase.end, 'role-before-comma')] : [];
}
