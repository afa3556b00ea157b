import leading from '../../../../data/leading.json' with { type: 'json' };
import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { roleWordIn } from '../../../phrases/role-words.ts';
import { innerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf, recent } from '../../memory.ts';
import { partyOfPhrase } from '../../nominals/party-of-phrase.ts';
import { bodyReading, type Reading, roleReading } from '../reading.ts';

const APPOINTS: ReadonlySet<string> = new Set(tellingVerbs.appointing);
const LEAD: ReadonlySet<string> = new Set(leading.toLead);

/**
 * "Norwind named X its director", "the members elected X president of the Guild", "Norwind has hired X from Tarnair as its
 * sales chief": the office given, with the subject of the verb for its owner where no other is named. The name stands in
 * tokens [before, to). Null where nobody is appointed.
 */
export function appointed(memory: Memory, before: number, to: number, last: number): Reading[] | null {
  const { scene } = memory;
  const { tokens } = scene;
  const verb = before - 1;
  if (tokens[verb]?.pos !== 'VERB' || !APPOINTS.has(tokens[verb].lower)) return null;
  // "X was named, Y elected": done to somebody else.
  if (/^(?:was|were|is|are|been|being|be|by|and|,)$/.test(tokens[verb - 1]?.lower ?? '')) return null;
  const led = toLead(memory, to, last, verb);
  if (led !== null) return led;
  const at = officeAt(memory, to, last);
  const phrase = at === -1 ? null : nounPhraseAt(scene, at, last);
  const role = phrase ? roleWordIn(scene, phrase.start, phrase.head + 1) : null;
  if (!phrase || role?.to !== phrase.head + 1) return null;
  const reading = roleReading(memory, phrase, role, phrase.end, 'role-after-name');
  const own = phrase.owner && /^(?:its|their)$/.test(tokens[phrase.owner.from]!.lower);
  const told = own ? null : (partyOfPhrase(memory, phrase) ?? reading.party);
  if (told !== null) return [{ ...reading, party: told }];
  const subject = subjectOf(memory, verb);
  const body = subject === null ? null : partyOf(memory, subject);
  const organisation = body !== null && scene.entities.get(body)?.type === 'organisation';
  return organisation ? [{ ...reading, party: body }] : [reading, ...bodyReading(at, phrase.end, null, 'name-of-body')];
}

// "Norwind has chosen X | to lead its talks": the subject's own, or the body that is named.
function toLead(memory: Memory, to: number, last: number, verb: number): Reading[] | null {
  const { scene } = memory;
  const { tokens } = scene;
  if (tokens[to]?.lower !== 'to' || !LEAD.has(tokens[to + 1]?.lower ?? '') || to + 2 >= last) return null;
  const phrase = nounPhraseAt(scene, to + 2, last);
  if (!phrase) return null;
  const own = phrase.owner && /^(?:its|their)$/.test(tokens[phrase.owner.from]!.lower);
  const key = own ? subjectOf(memory, verb) : innerOf(memory, phrase);
  const body = key !== null && scene.entities.get(key)?.type === 'organisation' ? partyOf(memory, key) : null;
  return bodyReading(to, phrase.end, body, 'heads-body');
}

function subjectOf(memory: Memory, verb: number): string | null {
  const subject = recent(memory, memory.scene.tokens[verb]!.sentence, 0).find((one) => one.subject && one.token < verb);
  return subject?.entity && !subject.human ? subject.entity : null;
}

// "X | as its director", "X from Tarnair | as its director", "X | its director"
function officeAt({ scene }: Memory, to: number, last: number): number {
  const { tokens, mentionAt, ranges } = scene;
  let at = to;
  if (tokens[at]?.lower === 'from') {
    const index = mentionAt[at + 1] ?? -1;
    if (index === -1) return -1;
    at = ranges[index]!.to;
    if (tokens[at]?.lower !== 'as') return -1;
  }
  if (at >= last) return -1;
  if (tokens[at]!.lower === 'as' || tokens[at]!.lower === 'to') at += 1;
  if (tokens[at]?.lower === 'be' || tokens[at]?.lower === 'become') at += 1;
  return at < last && /^(?:NOUN|ADJ|DET|PRON|PROPN|VERB)$/.test(tokens[at]!.pos) ? at : -1;
}
