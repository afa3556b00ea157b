import roles from '../../../data/roles.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import { isFormer, isPlural, isRole, type RoleWord, singular } from '../../phrases/role-words.ts';
import type { Scene } from '../../phrases/scene.ts';
import type { Memory, Role } from '../memory.ts';
import { isEnded } from './beside-name/ended.ts';
import { counterpart } from './by-role/counterpart.ts';
import { principalOf } from './by-role/principal.ts';
import { partyByRole } from './party-by-role.ts';
import { RELATIVE, wordedRole } from './worded-role.ts';

/** What a phrase beside a name says the person is, and for whom it says the person speaks; `end` as a token. */
export function roleReading(memory: Memory, phrase: NounPhrase, role: RoleWord, end: number, rule: string): Reading {
  const { tokens } = memory.scene;
  const words = new Set<string>();
  let former = false;
  for (let i = phrase.start; i < phrase.end; i += 1) {
    words.add(tokens[i]!.lower).add(singular(tokens[i]!.lower));
    former ||= i < role.from && isFormer(tokens[i]!.lower);
  }
  for (let i = role.to; i <= phrase.end; i += 1) former ||= isEnded(memory.scene, phrase.from, i);
  let start = phrase.start;
  while (start < role.from && /^(?:the|an?|this|that|\P{L}+)$/u.test(tokens[start]!.lower)) start += 1;
  const worded = isPlural(memory.scene, role)
    ? roleOfSeveral(memory.scene, start, role)
    : wordedRole(memory.scene, ofWhom(memory.scene, phrase, role) ?? start, role, end);
  const { party, also } = former ? { party: null, also: [] } : allegiance(memory, phrase, role);
  const through = former || party !== null ? null : principalOf(memory, phrase, role);
  const told = {
    start,
    end,
    role: worded,
    word: role.word,
    words,
    party,
    former,
    rule,
    also,
    titled: { phrase, role },
  };
  return through === null ? told : { ...told, through };
}

// "The | Peruvian president's chief of staff": of whom, who is only told of by an office.
function ofWhom({ tokens }: Scene, { owner }: NounPhrase, { word, to }: RoleWord): number | null {
  const office = tokens[to]?.lower === 'of' ? `${word} of ${tokens[to + 1]?.lower}` : word;
  if (!owner || !FOR_ONE.has(office) || !isRole(tokens[owner.to - 1]!.lower)) return null;
  return tokens[owner.from]!.pos === 'DET' ? owner.from + 1 : owner.from;
}

// "Two port | ministers, X and Y", "one of several | sharp critics of the levy": what each of them is.
function roleOfSeveral(scene: Scene, start: number, role: RoleWord): string | null {
  let from = start;
  while (from < role.from && isCount(scene.tokens[from]!)) from += 1;
  return wordedRole(scene, from, role, role.to)?.replace(/\p{L}+$/u, singular) ?? null;
}

const isCount = ({ pos, lower }: Token) => pos === 'NUM' || /^(?:the|several|some|many|both|all|few)$/.test(lower);

/** A body given beside a name, with no role. */
export function bodyReading(start: number, end: number, party: string | null, rule: string): Reading[] {
  return party === null
    ? []
    : [{ start, end, role: null, word: null, words: new Set(), party, former: false, rule, also: [], titled: null }];
}

/** Whose office is what it is by somebody else's: an aide's, a chief of staff's. */
const FOR_ONE: ReadonlySet<string> = new Set(roles.forOnePerson);

function allegiance(memory: Memory, phrase: NounPhrase, role: RoleWord): Pick<Reading, 'party' | 'also'> {
  if (RELATIVE.has(role.word)) return counterpart(memory, phrase, role);
  return { party: partyByRole(memory, phrase, role), also: [] };
}

/** What the words on one side of a name say. */
export interface Reading {
  /** Tokens [start, end). */
  readonly start: number;
  readonly end: number;
  /** As worded. */
  readonly role: string | null;
  readonly word: string | null;
  readonly words: ReadonlySet<string>;
  readonly party: string | null;
  readonly former: boolean;
  readonly rule: string;
  /** Roles held by somebody else that the person holds too: a counterpart's. */
  readonly also: readonly Role[];
  /** The phrase with its word for the role, where there is one. */
  readonly titled: { readonly phrase: NounPhrase; readonly role: RoleWord } | null;
  /** The person for whom the bearer speaks, where the words name no body. */
  readonly through?: string;
}
