import leading from '../../../../data/leading.json' with { type: 'json' };
import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { type NounPhrase, nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { isLawyer, roleWordIn } from '../../../phrases/role-words.ts';
import { SAYING } from '../../../phrases/subjects.ts';
import { innerOf, ownerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { partyOfPhrase } from '../../nominals/party-of-phrase.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** Who has a seat for a body: "for the union sat X". */
const COMES: ReadonlySet<string> = new Set(leading.coming);
const BEING: ReadonlySet<string> = new Set(tellingVerbs.being);

/** "Speaking for the employers, X said", "On behalf of the island states, X told the hall", "For the front: X". */
export function speakingFor(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  if (COMES.has(tokens[before - 1]?.lower ?? '')) return comingFor(memory, before);
  const listed = tokens[before - 1]?.lower === ':';
  if (!listed && tokens[before - 1]?.lower !== ',') return [];
  let at = sentences[tokens[before]!.sentence]!.from;
  const first = at;
  if (/^(?:speaking|writing|appearing|acting|testifying|negotiating|pleading|campaigning)$/.test(tokens[at]!.lower))
    at += 1;
  if (tokens[at]!.lower === 'on' && tokens[at + 1]?.lower === 'behalf') at += 3;
  else if (
    (listed ||
      at > first ||
      SAYING.has(tokens[behindLand(memory, to)]?.lemma ?? '') ||
      doesFor(memory, at + 1, before, to)) &&
    tokens[at]!.lower === 'for'
  )
    at += 1;
  else return [];
  const phrase = at < before - 1 ? nounPhraseAt(memory.scene, at, before - 1) : null;
  if (phrase?.end !== before - 1) return [];
  const key = innerOf(memory, phrase) ?? partyOfPhrase(memory, phrase);
  if (key === null || memory.scene.entities.get(key)?.type === 'person') return pleadingFor(memory, phrase, before, to);
  return bodyReading(first, before - 1, partyOf(memory, key), 'speaking-for');
}

// "For the bloc, X | of Peru | said": where the verb stands.
function behindLand({ scene: { tokens, mentionAt, mentions, ranges, entities } }: Memory, to: number): number {
  const index = tokens[to]?.lower === 'of' ? mentionAt[tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1]! : -1;
  const isLand = index !== undefined && index !== -1 && entities.get(mentions[index]!.entity)?.type === 'country';
  return isLand ? ranges[index]!.to : to;
}

// "For the Bakers' Union, X handed out leaflets": what somebody does there for a body by name; "for Norwind, X proved costly".
function doesFor(
  { scene: { tokens, mentionAt, mentions, entities } }: Memory,
  from: number,
  before: number,
  to: number,
) {
  const index = mentionAt[before - 2] ?? -1;
  if (index === -1 || before - from < 2 || tokens[to]?.pos !== 'VERB' || BEING.has(tokens[to]!.lemma)) return false;
  return entities.get(mentions[index]!.entity)?.type === 'organisation';
}

// "For the union sat | X", "For the League came | its president, X": up to the verb the body alone.
function comingFor(memory: Memory, before: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const { from } = sentences[tokens[before]!.sentence]!;
  if (tokens[from]!.lower !== 'for' || before - from < 3) return [];
  const phrase = nounPhraseAt(memory.scene, from + 1, before - 1);
  const key = phrase?.end === before - 1 ? innerOf(memory, phrase) : null;
  if (key === null || !/^(?:organisation|country|group)$/.test(memory.scene.entities.get(key)?.type ?? '')) return [];
  return bodyReading(from, before - 1, partyOf(memory, key), 'speaking-for');
}

// "For the prime minister, | senior counsel X argued"
function pleadingFor(memory: Memory, { from, end }: NounPhrase, before: number, to: number): Reading[] {
  const role = roleWordIn(memory.scene, before, to);
  const client = role && isLawyer(role.word) ? ownerOf(memory, { from, to: end }) : null;
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
