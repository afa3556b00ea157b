import { firstStarting } from '../../in-order.ts';
import { isSubject, SAYING } from '../phrases/subjects.ts';
import type { Heard } from './heard.ts';
import type { Seen, Setting } from './setting.ts';

/** Where somebody was told of last, seen from a pronoun. */
export function whereSigns(setting: Setting, at: number, last: Seen, { isBefore, isBehind }: Told): Sign[] {
  const { scene, links } = setting;
  const { tokens, sentences, quoted } = scene;
  const { sentence } = tokens[at]!;
  const signs: Sign[] = [];
  if (isBehind) {
    signs.push(sign(opensAside(setting, at) && links.get(last.from) === 'main' ? 'told behind' : 'behind'));
    if (!isBefore) return [...signs, sign('later')];
  }
  const there = tokens[last.from]!.sentence;
  const far = sentence - there;
  const where = far < 3 ? `s${far}` : far < 6 ? 's3' : 'far';
  signs.push(sign(where));
  const isOfOther = isModifier(setting, last);
  const link = isOfOther ? undefined : links.get(last.from);
  if (far < 3) {
    if (link !== undefined || (!isOfOther && isSubject(scene, last.from, last.to)))
      signs.push(sign(`${where} subject`));
    if (link === 'main') signs.push(sign(`${where} main`));
    if (link === 'complement') signs.push(sign(`${where} within`));
    if (last.from - sentences[there]!.from < 3) signs.push(sign(`${where} opens`));
    if (last.form === 'pronoun') signs.push(sign(`${where} pronoun`));
    if (/^['’]s?$/.test(tokens[last.to]?.lower ?? '')) signs.push(sign(`${where} owner`));
    if (tokens[sentences[there]!.to - 1]?.text === '?' && far === 1) signs.push(sign('asked about'));
    if (isOfOther) signs.push(sign(`${where} modifier`));
    if (isAsked(setting, last)) signs.push(sign(isAnswer(setting, at) ? 'answers' : 'asked'));
  }
  if (sentences[there]!.paragraph === sentences[sentence]!.paragraph) signs.push(sign('paragraph'));
  if (quoted[last.from] !== quoted[at]) signs.push(sign('other voice'));
  if (far === 0 && at - last.to < 6) signs.push(sign('close'));
  return signs;
}

/** Who it is: of which kind and gender, and whether one who speaks thereabouts. */
export function whoSigns(setting: Setting, at: number, { entity, kind }: Seen, { last, around }: Heard): Sign[] {
  const signs = [sign(`is ${kind}`)];
  const party = (key: string | undefined) => setting.scene.entities.get(key ?? '')?.party;
  if (isSaying(setting, at)) signs.push(sign(`says ${kind}`));
  if (last?.entity === entity) signs.push(sign('spoke last'));
  if (around?.entity === entity) signs.push(sign('speaks around'));
  if (around && party(around.entity) === entity) signs.push(sign('party of speaker'));
  if (last && party(last.entity) === entity) signs.push(sign('party of last speaker'));
  if (setting.issuers.has(entity)) signs.push(sign('issuer'));
  if (setting.outlets.has(entity)) signs.push(sign('outlet'));
  if (kind !== 'person') return signs;
  return [...signs, sign(setting.genders.has(entity) ? 'gender' : 'gender open')];
}

/** What speaks for and against that none of those named or described is meant. */
export function nobodySigns(setting: Setting, at: number, several: number): Sign[] {
  const { scene } = setting;
  const { tokens, sentences, quoted } = scene;
  const next = tokens[at + 1]?.lower ?? '';
  const signs = [sign('nobody'), sign(several > 2 ? 'several fit' : `${several} fit`)];
  if (quoted[at]) signs.push(sign('quoted'));
  if (isOpenBefore(setting, at)) signs.push(sign('open before'));
  if (sentences[tokens[at]!.sentence]!.from === at) signs.push(sign('opens'));
  if (/^(?:is|was|are|were|'s|be|would|will|has|had|have|did|does|do)$/.test(next)) signs.push(sign(`before ${next}`));
  return signs;
}

// "The Chilean lender", "the Savarei branch": of another.
function isModifier({ scene: { tokens, text } }: Setting, { to, end, form }: Seen): boolean {
  const next = tokens[to];
  return form === 'name' && next !== undefined && (/^(?:NOUN|ADJ)$/.test(next.pos) || text[end] === '-');
}

// Whom the same pronoun meant in the sentence before is open too.
function isOpenBefore({ scene: { tokens, sentences }, verbs, seen }: Setting, at: number): boolean {
  const { sentence, lower } = tokens[at]!;
  const before = sentences[sentence - 1];
  if (!before || before.paragraph !== sentences[sentence]!.paragraph) return false;
  for (let i = before.from; i < at; i += 1) {
    if (tokens[i]!.lower !== lower || !verbs.has(i)) continue;
    const { start } = tokens[i]!;
    return seen[firstStarting(seen, start)]?.start !== start;
  }
  return false;
}

// "Until it reports, the management": who is named behind.
function opensAside({ scene: { tokens, sentences } }: Setting, at: number): boolean {
  const { from } = sentences[tokens[at]!.sentence]!;
  return at > from && at - from < 4 && /^(?:SCONJ|ADP|ADV)$/.test(tokens[at - 1]!.pos);
}

// "We called upon the authority. It declined", "asked her to".
function isAsked({ scene: { tokens, sentences } }: Setting, { from }: Seen): boolean {
  const first = Math.max(sentences[tokens[from]!.sentence]!.from, from - 5);
  return tokens.slice(first, from).some(({ lemma }) => ASKING.has(lemma));
}

function isAnswer({ scene, verbs }: Setting, at: number): boolean {
  return ANSWERING.has(scene.tokens[verbs.get(at) ?? -1]?.lemma ?? '');
}

function isSaying({ scene, verbs }: Setting, at: number): boolean {
  return SAYING.has(scene.tokens[verbs.get(at) ?? -1]?.lemma ?? '');
}

/** A sign by its name, and how much of it there is. */
export const sign = (name: string, value = 1): Sign => [name, value];

const ASKING = new Set([
  'ask',
  'urge',
  'order',
  'tell',
  'call',
  'press',
  'invite',
  'request',
  'demand',
  'offer',
  'accuse',
]);
const ANSWERING = new Set([
  'decline',
  'refuse',
  'reply',
  'answer',
  'respond',
  'reject',
  'deny',
  'accept',
  'agree',
  'consent',
]);

interface Told {
  readonly isBefore: boolean;
  /** In the pronoun's own sentence. */
  readonly isBehind: boolean;
}

export type Sign = readonly [name: string, value: number];
