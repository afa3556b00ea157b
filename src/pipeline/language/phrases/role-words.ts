import roles from '../../data/roles.json' with { type: 'json' };
import { truthOfWord } from '../../wording/fact-of-word.ts';
import { remembered } from '../../wording/remembered.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Scene } from './scene.ts';

const NAMES = ['state', 'body', 'union', 'company', 'witness', 'described', 'rank'] as const;
const SPHERES = new Map<string, Set<Sphere>>();
for (const sphere of NAMES)
  for (const word of roles[sphere]) SPHERES.set(word, (SPHERES.get(word) ?? new Set()).add(sphere));
/** The last words of all of them, as tokens: most words end none. */
const LAST = new Set(
  [...SPHERES.keys()].map((word) => word.slice(Math.max(word.lastIndexOf(' '), word.lastIndexOf('-')) + 1)),
);
for (const word of SPHERES.keys()) LAST.add(word.slice(word.lastIndexOf(' ') + 1));
/** Those that stand below several general words: "=scientists" in the rows of these. */
const GROUPS: Readonly<Record<string, readonly string[]>> = roles.alikeGroups;
const ALIKE = new Map(
  roles.alike.map(([general, ...own]) => [general!, own.flatMap(groupMembers).filter((word) => word !== general)]),
);
const SHORT = new Map(Object.entries(roles.short));
const FORMER = new Set(roles.former);
const EXPERTS: ReadonlySet<string> = new Set(roles.experts.flatMap(groupMembers));
const AGAINST = new Set(roles.against);
const LAWYERS = new Set(roles.lawyers);
const ABROAD = new Set(roles.abroad);
const CAUSES = new Set(roles.causes);
const ELECTED = new Set(roles.elected);
const FEMALE = new Set(roles.female);
const MALE = new Set(roles.male);
/** What a force of guards is called by. */
const GUARDS = new Set(roles.guards);
/** In tokens: "chief financial officer". */
const LONGEST = 4;

/** The last word for what a person is ("foreign minister", "general secretary") in tokens [from, to); null where none. */
export function roleWordIn(scene: Pick<Scene, 'tokens' | 'text'>, from: number, to: number): RoleWord | null {
  for (let last = to - 1; last >= from; last -= 1) {
    if (!mayEnd(scene.tokens[last]!.lexeme) || isHour(scene.tokens, last)) continue;
    for (let first = Math.max(from, last - LONGEST); first <= last; first += 1) {
      const worded = scene.text.slice(scene.tokens[first]!.start, scene.tokens[last]!.end).toLowerCase();
      const word = wordedAs(worded);
      const spheres = SPHERES.get(word);
      if (spheres && first === last && isBodyOfTwo(scene.tokens, last)) break;
      if (spheres) return { from: first, to: last + 1, word, spheres };
    }
  }
  return null;
}

// "The coast | guard", "the border | guard": a force, and nobody in it.
function isBodyOfTwo(tokens: Scene['tokens'], at: number): boolean {
  return tokens[at]!.lower === 'guard' && GUARDS.has(tokens[at - 1]?.lower ?? '');
}

// "At 11.40 pm": no prime minister.
function isHour(tokens: Scene['tokens'], at: number): boolean {
  return tokens[at]!.text === 'pm' && /\d$/.test(tokens[at - 1]?.text ?? '');
}

// "For. Min." and "chargé d’affaires" as the data has them.
const wordedAs = remembered((worded) => {
  const told = worded.replaceAll('’', "'");
  return SHORT.get(worded.replace(/\.$/, '')) ?? (SPHERES.has(told) ? told : singular(worded));
});

/** The word at the head of a phrase for what a person is, with what belongs to it: "head of the State", "secretary of state". */
export function officeOf(
  scene: Scene,
  phrase: Pick<NounPhrase, 'start' | 'head'> & Partial<NounPhrase>,
): RoleWord | null {
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  const inner = phrase.complements?.[0];
  if (role?.to !== phrase.head + 1 || inner?.link !== 'of') return role;
  const whole = roleWordIn(scene, role.from, inner.phrase.head + 1);
  return whole?.from === role.from && whole.to === inner.phrase.head + 1 ? { ...whole, to: role.to } : role;
}

// Most words end no role.
const mayEnd = truthOfWord(
  (lower) => LAST.has(singular(lower)) || /^d['’]affaires$/.test(lower) || SHORT.has(lower.replace(/\.$/, '')),
);

/** True of a role of several: "ministers", "vice presidents". */
export function isPlural({ tokens }: Pick<Scene, 'tokens'>, { to, word }: RoleWord): boolean {
  const { lower } = tokens[to - 1]!;
  return lower !== singular(lower) && !word.endsWith(lower);
}

/** True for a word that says by itself what a person is: "minister", "spokeswomen". */
export function isRole(lower: string): boolean {
  return SPHERES.has(singular(lower));
}

/** True for a word for a trade or a rank, which is no office: "economist", "colonel". */
export function isTrade(word: string): boolean {
  const spheres = SPHERES.get(word);
  return (
    !!spheres && (spheres.has('rank') || (spheres.has('witness') && !spheres.has('state') && !spheres.has('body')))
  );
}

/** True for "former", "ousted" and their like: the person no longer speaks for the body. */
export function isFormer(lower: string): boolean {
  return FORMER.has(lower) || lower.startsWith('ex-');
}

/** True for those at a body who speak with its voice: "scientists at the institute"; its drivers speak for themselves. */
export function isExpert(word: string): boolean {
  return EXPERTS.has(word);
}

/** True for those who work for what a body wants: "its campaigners". */
export function isForCause(word: string): boolean {
  return CAUSES.has(word);
}

/** True for those who sit somewhere for a party: "its councillors". */
export function isElected(word: string): boolean {
  return ELECTED.has(word);
}

/** True for those who are against whom they are told of with: "critics of the ministry", "its rivals". */
export function isAgainst(word: string): boolean {
  return AGAINST.has(word);
}

/** True for those who plead for somebody, of whose own body nothing is said by that. */
export function isLawyer(word: string): boolean {
  return LAWYERS.has(word);
}

/** True for those who speak for a body and are nothing else: "spokeswoman". */
export function isSpokesperson(word: string): boolean {
  return /^spokes(?:man|woman|person)$/.test(word);
}

/** True for those at the head of a town, and their deputies. */
export function isMayor(word: string): boolean {
  return /^(?:mayor|mayoress|deputy mayor)$/.test(word);
}

/** True for those who speak for a town or a province, of whichever party they are. */
export function headsPlace(word: string): boolean {
  return isMayor(word) || word === 'governor';
}

/** True for those who serve abroad: the land told of is not theirs. */
export function isPostedAbroad(word: string): boolean {
  return ABROAD.has(word);
}

/** The gender a word gives its bearer: "spokeswoman", "Mr"; null where it gives none. */
export function genderOfWord(lower: string): Gender | null {
  const word = lower.replace(/\.$/, '');
  if (FEMALE.has(word)) return 'female';
  return MALE.has(word) ? 'male' : null;
}

function groupMembers(word: string): readonly string[] {
  return word.startsWith('=') ? GROUPS[word.slice(1)]! : [word];
}

/** The words for roles that a general one may stand for: "leader" for "president"; "diplomat" for "foreign minister". */
export function alikeWords(general: string): readonly string[] {
  return ALIKE.get(general) ?? [];
}

/** "ministers" as "minister", "spokesmen" as "spokesman"; a word of the data as it stands. */
export function singular(word: string): string {
  const last = word[word.length - 1];
  return last === 's' || last === 'n' || last === 'e' ? oneOf(word) : word;
}

const oneOf = remembered((word) => {
  if (SPHERES.has(word) || word.length < 4) return word;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.length > 6 && word.endsWith('people')) return `${word.slice(0, -6)}person`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !'su'.includes(word.charAt(word.length - 2)) ? word.slice(0, -1) : word;
});

export type Gender = 'female' | 'male';
export type Sphere = (typeof NAMES)[number];

export interface RoleWord {
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly spheres: ReadonlySet<Sphere>;
}
