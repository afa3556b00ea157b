import tellingVerbs from '../../../data/telling-verbs.json' with { type: 'json' };
import { isState } from '../homes/home.ts';
import { type Memory, partyOf } from '../memory.ts';
import { bodyReading, type Reading } from './reading.ts';

const TOLD: ReadonlySet<string> = new Set(tellingVerbs.toOwn);
/** Who are somebody's own, by the kind of body they are of. */
const OWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['members', ['union', 'association', 'party']],
  ['strikers', ['union']],
  ['activists', ['party']],
  ['shareholders', ['company']],
  ['investors', ['company']],
  ['staff', ['company', 'hospital', 'institute']],
  ['employees', ['company', 'hospital', 'institute']],
]);
/** What somebody's own body is called: "told her party's conference". */
const CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['party', ['party', 'association']],
  ['union', ['union', 'association']],
  ['company', ['company']],
  ['federation', ['association']],
]);
/** In tokens, from the verb to whom it is told. */
const NEAR = 4;

/**
 * "X told members that the Growers' Union would march", "X told shareholders on Monday that Norwind would sell": of the one body of
 * that kind that the sentence goes on about, or the next one opens with. For somebody of whom nothing else is told.
 */
export function toldOwn(memory: Memory, to: number): Reading[] {
  const { scene } = memory;
  const { tokens, sentences } = scene;
  const { sentence } = tokens[to - 1]!;
  const { to: last } = sentences[sentence]!;
  if (to >= last || !TOLD.has(tokens[to]!.lower) || scene.quoted[to]) return [];
  for (let at = to + 1; at < Math.min(last, to + 1 + NEAR); at += 1) {
    const { lower } = tokens[at]!;
    const called = /^(?:his|her)$/.test(tokens[at - 1]!.lower) ? CALLED.get(lower) : undefined;
    const kinds = called ?? (tokens[at + 1]?.lower === 'of' ? undefined : OWN.get(lower));
    if (kinds) return bodyReading(to, at + 1, bodyAhead(memory, at + 1, last, kinds), 'role-by-context');
    if (!/^(?:ADJ|DET|PRON|NOUN|VERB)$/.test(tokens[at]!.pos) || scene.mentionAt[at] !== -1) return [];
  }
  return [];
}

function bodyAhead(memory: Memory, from: number, last: number, kinds: readonly string[]): string | null {
  const here = bodiesIn(memory, from, last, kinds);
  const next = here.size > 0 ? here : opening(memory, last, kinds);
  const [only, other] = next;
  return only !== undefined && other === undefined ? partyOf(memory, only) : null;
}

function bodiesIn({ scene, bodies }: Memory, from: number, to: number, kinds: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const index = scene.mentionAt[at]!;
    if (index === -1) continue;
    const { key, type } = scene.entities.get(scene.mentions[index]!.entity)!;
    const own = bodies.kinds.get(key);
    const fits = kinds.some((kind) => own?.has(kind)) || (kinds.includes('company') && own?.size === 0);
    if (type === 'organisation' && fits && !own?.has('outlet') && !isState(scene, bodies, key)) found.add(key);
  }
  return found;
}

// "… told her party's conference. The | Growers' Party will leave"
function opening(memory: Memory, next: number, kinds: readonly string[]): Set<string> {
  const { tokens, mentionAt, ranges } = memory.scene;
  const at = tokens[next]?.lower === 'the' ? next + 1 : next;
  const index = mentionAt[at] ?? -1;
  return index === -1 ? new Set() : bodiesIn(memory, at, ranges[index]!.to, kinds);
}
