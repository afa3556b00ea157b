import roles from '../../../data/roles.json' with { type: 'json' };
import { isBesideUs } from '../../phrases/beside-us.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import { isAgainst, isElected, isExpert, isForCause, isFormer, type RoleWord } from '../../phrases/role-words.ts';
import { SAYING } from '../../phrases/subjects.ts';
import { governingBody } from '../bodies/body-by-name.ts';
import { bodyCalled } from '../bodies/body-called.ts';
import { isState } from '../homes/home.ts';
import { type Memory, partyOf, recent, type Sighting } from '../memory.ts';
import { isDefinite } from './is-definite.ts';
import { partyOfPhrase } from './party-of-phrase.ts';

/** For whom somebody only described speaks: by whose he is, what he is, or whom the sentence before is about. */
export function partyOfPerson(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  const { spheres } = role;
  // What "her brother" says is no word of her union's.
  if (phrase.owner && KIN.has(role.word)) return null;
  // "The head of state" is no head of a state told of.
  if (/ of (?:state|government)$/.test(role.word) && !phrase.owner && phrase.complements.length === 1) return null;
  // "Critics of the ministry" speak for nobody told of, nor does "the former Peruvian ambassador".
  const once = memory.scene.tokens.slice(phrase.from, role.from).some(({ lower }) => isFormer(lower));
  if (once || isAgainst(role.word) || isBesideUs(memory.scene, phrase)) return null;
  if (spheres.has('witness') && !spheres.has('described') && !spheres.has('body'))
    return (isExpert(role.word) ? partyOfExperts(memory, phrase) : null) ?? partyOfFollowers(memory, phrase, role.word);
  const party =
    partyOfPhrase(memory, phrase) ??
    partyBySphere(memory, phrase, role) ??
    officeOfOfficials(memory, phrase, role) ??
    bodyJustTold(memory, phrase, role);
  // "Peruvian protesters" are not Peru's.
  if (party !== null && OF_NO_STATE.has(role.word) && isState(memory.scene, memory.bodies, party)) return null;
  // What "kitchen staff at the hospital" say may be against it.
  return party !== null && STAFF.test(role.word) && isEmployer(memory, party) ? null : party;
}

const KIN: ReadonlySet<string> = new Set(roles.relatives);
const OF_NO_STATE: ReadonlySet<string> = new Set(roles.ofNoState);
const OFFICES: ReadonlySet<string> = new Set([
  'organ',
  'agency',
  'council',
  'commission',
  'board',
  'inspectorate',
  'secretariat',
]);
const STAFF = /^(?:staff|staffer|personnel|employee|crew)$/;
const EMPLOYERS: ReadonlySet<string> = new Set(['company', 'hospital', 'institute', 'museum', 'club', 'consortium']);
const EXPERT = new Set(['institute', 'charity', 'association', 'agency', 'commission', 'union']);
function isEmployer({ bodies }: Memory, party: string): boolean {
  const kinds = bodies.kinds.get(party);
  return !kinds || kinds.size === 0 || [...kinds].some((kind) => EMPLOYERS.has(kind));
}

// "Scientists at the institute"; what "the company's engineers" or "doctors at the hospital" say may be against it.
function partyOfExperts(memory: Memory, phrase: NounPhrase): string | null {
  if (!/^(?:at|from|for)$/.test(phrase.complements[0]?.link ?? '')) return null;
  const party = partyOfPhrase(memory, phrase);
  const kinds = party === null ? null : memory.bodies.kinds.get(party);
  return kinds && [...kinds].some((kind) => EXPERT.has(kind)) ? party : null;
}

// "The group's campaigners", "ecologists of Blue Hills", "Green List councillors"; a firm's activists are against it.
function partyOfFollowers(memory: Memory, phrase: NounPhrase, word: string): string | null {
  if (!isForCause(word) && !isElected(word)) return null;
  const party = partyOfPhrase(memory, phrase);
  const kinds = party === null ? undefined : memory.bodies.kinds.get(party);
  if (!kinds || memory.scene.entities.get(party!)?.type !== 'organisation') return null;
  if (isElected(word)) return kinds.has('party') ? party : null;
  return kinds.size > 0 && isEmployer(memory, party!) ? null : party;
}

// "The chief executive" speaks for the one company told of, "the general secretary" for the one union.
function partyBySphere(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  if (phrase.owner || phrase.complements.length > 0 || !isDefinite(memory, phrase)) return null;
  if (role.spheres.has('company')) return bodyCalled(memory, 'company', [], phrase.head);
  return role.spheres.has('union') ? bodyCalled(memory, 'union', [], phrase.head) : null;
}

// "Health officials" of a text on one Ministry of Health, "city officials" of one on its council.
function officeOfOfficials(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  const { scene, bodies } = memory;
  if (role.word !== 'official' || phrase.owner || phrase.complements.length > 0 || role.from !== phrase.start + 1)
    return null;
  const { lower } = scene.tokens[phrase.start]!;
  const governing = governingBody(memory, lower);
  if (governing !== null) return governing;
  const [only, other] = (bodies.byWord.get(lower) ?? []).filter((key) => areOffices(bodies.kinds.get(key)));
  return only !== undefined && other === undefined ? only : null;
}

// "The ministry declined to comment. A spokeswoman said", "Norwind said it would appeal. “We owe nothing,” a spokesman
// said": of the body that the sentence before opens with; behind what is said, the only one told of, which says something there.
function bodyJustTold(memory: Memory, { from, head, complements }: NounPhrase, { word }: RoleWord): string | null {
  const { tokens, sentences } = memory.scene;
  const { sentence, lower } = tokens[from]!;
  if (!/^spokes/.test(word) || !/^an?$/.test(lower) || head !== from + 1 || complements.length > 0) return null;
  const opens = from === sentences[sentence]!.from;
  if (!(opens || WORDS_END.test(tokens[from - 1]!.text))) return null;
  if (sentences[sentence - 1]?.paragraph !== sentences[sentence]!.paragraph) return null;
  const first = recent(memory, sentence - 1, 0).at(-1);
  if (!first || first.token > sentences[sentence - 1]!.from + 1 || /^['’]s?$/.test(tokens[first.end]?.lower ?? ''))
    return null;
  if (first.entity === null || first.human || first.plural) return null;
  return opens || isOnlyTeller(memory, first, sentence) ? partyOf(memory, first.entity) : null;
}

// It says something, no court does, and no other body or person is told of up to here.
function isOnlyTeller(memory: Memory, { entity, end }: Sighting, sentence: number): boolean {
  const { tokens, sentences, entities } = memory.scene;
  if (memory.bodies.kinds.get(entity!)?.has('court')) return false;
  let verb = end;
  while (verb < sentences[sentence - 1]!.to && !/^(?:VERB|AUX)$/.test(tokens[verb]!.pos)) verb += 1;
  if (/^(?:has|have|had)$/.test(tokens[verb]!.lower)) verb += 1;
  if (!SAYING.has(tokens[verb]!.lemma)) return false;
  return recent(memory, sentence, 1).every(
    (one) => one.entity === null || one.entity === entity || /^(?:country|place)$/.test(entities.get(one.entity)!.type),
  );
}

/** Behind what somebody says. */
const WORDS_END = /^[,”"’']+$/;

function areOffices(kinds: ReadonlySet<string> | undefined): boolean {
  return kinds !== undefined && [...kinds].some((kind) => OFFICES.has(kind));
}
