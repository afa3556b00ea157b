import leading from '../../../../data/leading.json' with { type: 'json' };
import partsOfBodies from '../../../../data/parts-of-bodies.json' with { type: 'json' };
import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import roles from '../../../../data/roles.json' with { type: 'json' };
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import type { TokenRange } from '../../../phrases/scene.ts';
import { ownerOf } from '../../bodies/owners.ts';
import type { Memory } from '../../memory.ts';

/** Who speaks or acts for one person, and so for whom that person does. */
const PRINCIPALS: ReadonlySet<string> = new Set(roles.forOnePerson);
/** Who speaks for whoever has an office. */
const VOICES: ReadonlySet<string> = new Set(peopleWords.voices);
/** Who serves under somebody where the words say in what: "her finance director", and not "her director". */
const UNDER =
  /(?:^| )(?:minister|secretary|director|chief|manager|whip|commissioner|coordinator|co-ordinator|engineer)$/;
/** What a manager has managers of. */
const SITE: ReadonlySet<string> = new Set(partsOfBodies.sitesOfManagers);
/** What somebody is at the head of. */
const HEADED: ReadonlySet<string> = new Set(leading.ofPrincipals);

/** "Mr Lind's spokeswoman", "her finance director", "an official in his ministry": of whom nothing here tells for whom he or she speaks. */
export function principalOf(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  const owner =
    phrase.owner === null
      ? (headOfOffice(memory, phrase) ?? spokenFor(memory, phrase, role))
      : isUnder(memory, phrase, role)
        ? phrase.owner
        : null;
  const key = owner === null ? null : ownerOf(memory, owner);
  return key !== null && memory.scene.entities.get(key)?.type === 'person' ? key : null;
}

// "Counsel for | the President", "a spokesperson for | the fisheries minister"
function spokenFor(
  { scene }: Memory,
  { complements: [first, other] }: NounPhrase,
  { word }: RoleWord,
): TokenRange | null {
  if (first?.link !== 'for' || other || !VOICES.has(word)) return null;
  const { from, to } = first.phrase;
  return scene.tokens[from]!.lower === 'the' ? { from, to } : null;
}

function isUnder({ scene: { tokens } }: Memory, { owner, start }: NounPhrase, { word, to }: RoleWord): boolean {
  if (PRINCIPALS.has(word)) return true;
  const own = /^(?:his|her)$/.test(tokens[owner!.from]!.lower);
  if (!own || !UNDER.test(word)) return false;
  // "Her bank manager", "his old director"
  const qualified = tokens.slice(start, to - 1);
  const field = qualified.some(({ pos, lower }) => /^(?:NOUN|PROPN)$/.test(pos) || lower === 'chief');
  const before = tokens[to - 2]?.lower ?? '';
  return field && (SITE.has(before) || !isBodyNoun(before));
}

// "An undersecretary | in | his | ministry"
function headOfOffice({ scene }: Memory, { complements: [first] }: NounPhrase): TokenRange | null {
  if (!first) return null;
  // "A spokesman for | her"
  const { from, to } = first.phrase;
  if (first.link === 'for' && to === from + 1 && /^(?:him|her)$/.test(scene.tokens[from]!.lower)) return { from, to };
  if (!/^(?:in|at|from|of|on)$/.test(first.link)) return null;
  return HEADED.has(scene.tokens[first.phrase.head]!.lower) ? first.phrase.owner : null;
}
