import bodies from '../../../data/bodies.json' with { type: 'json' };
import peopleWords from '../../../data/people-words.json' with { type: 'json' };
import type { LocalEntity } from '../../../types.ts';
import { remembered } from '../../../wording/remembered.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isPaperByName } from '../../phrases/papers/outlets.ts';
import { STAFF } from '../lists.ts';
import { headOfName } from './head-of-name.ts';
import { kindsByName, kindsByWord } from './kinds-by-name.ts';
import { spellingsOf } from './spellings.ts';

/** The kinds that a body's own name shows, else the fuller one that another document gives it. */
export function kindsByForms(entity: LocalEntity, fuller: readonly string[]): Set<string> {
  const own = kindsOfName(entity, wordsOfName(entity));
  if (own.size > 0) return own;
  for (const name of fuller) {
    // Of the "Airline Crews' League" that is "ACL" here, each word beside its head: it is no airline.
    const kinds = kindsOfName({ ...entity, name }, wordsOfName({ name, forms: [] }));
    if (kinds.size > 0) return kinds;
  }
  return own;
}

/** The words of a body's names that may say what it is, as they are spelt elsewhere. */
export function wordsOfName({ name, forms }: Pick<LocalEntity, 'name' | 'forms'>): Set<string> {
  return new Set([name, ...forms].flatMap(ownWords).flatMap(spellingsOf));
}

function kindsOfName(entity: LocalEntity, words: ReadonlySet<string>): Set<string> {
  if (entity.type === 'country') return new Set(['country']);
  if (isPaperByName(entity.name.toLowerCase().split(' ').at(-1)!)) return new Set(['outlet']);
  if (ORGANS.has(entity.name.toLowerCase())) return new Set(['organ']);
  // "Democrat": what one of them is.
  if (entity.type === 'organisation' && PARTISANS.has(entity.name.toLowerCase())) return new Set(['party']);
  const name = spelledOut(entity);
  // "Rail, Maritime and Transport": fields of work, of which no firm is told.
  if (FIELDS.test(name) && !isBodyNoun(headOfName(name))) return new Set();
  const head = kindsByName(headOfName(name));
  const kinds = new Set(head);
  // A rail users' league runs no trains; but a crews' association may be "the union".
  const modifiers = head ? MEMBERS.filter((kind) => kind === 'rebels' || JOINED.some((one) => head.has(one))) : null;
  const aim = wordsOfAim(entity.name);
  for (const word of words)
    for (const kind of aim.has(word) ? [] : kindsByWord(word))
      if (modifiers === null || modifiers.includes(kind)) kinds.add(kind);
  return kinds.size === 0 && isNamedByTrade(entity.name) ? new Set(['company']) : kinds;
}

// "TWU", where a form of it is "Tarn Rail Workers union": no railway, by the word at its end.
function spelledOut({ name, forms }: LocalEntity): string {
  const whole = LETTERS.test(name) ? forms.find((form) => kindsByName(headOfName(form)) !== undefined) : undefined;
  return whole ?? name;
}

const LETTERS = /^\p{Lu}{2,}$/u;
const FIELDS = /^\p{Lu}\p{L}+, .*(?: and | & )/u;

// "Norwind Chemicals", "Tarn Couriers": what a body makes, sells or does, at the end of its name.
function isNamedByTrade(name: string): boolean {
  return TRADES.has(headOfName(name)) && /^\p{Lu}\S* .*\p{Lu}\S*$/u.test(name);
}

const TRADES = new Set(bodies.firmsByTrade);
/** One of a party, by what it is called. */
const PARTISANS: ReadonlySet<string> = new Set(peopleWords.partisans);
/** Those of a state whose last word does not show it: "Foreign Office". */
const ORGANS: ReadonlySet<string> = new Set(bodies.kinds.organ.nouns.filter((noun) => noun.endsWith(' office')));

// "Parents for Better Schools" are no school.
const wordsOfAim = remembered((name): ReadonlySet<string> => {
  const [, aim = ''] = name.toLowerCase().split(/ (?:for|against) (.+)/);
  return new Set(aim.split(/[^\p{L}\p{N}]+/u).flatMap(spellingsOf));
});

// "Council of the Littoral Union" is no union.
const ownWords = remembered((form): readonly string[] => {
  const lower = form.toLowerCase();
  // "Co-operative" too
  const words = [...lower.split(/[^\p{L}\p{N}]+/u), ...(lower.match(HYPHENED) ?? [])];
  const of = words.findIndex((word, place) => place > 0 && word === 'of');
  return of < 0
    ? words
    : words.filter((word, place) => place < of || kindsByName(word) === undefined || STAFF.has(word));
});

const HYPHENED = /\p{L}+-\p{L}+/gu;
/** Of such bodies it counts whose they are: a teachers' alliance may be "the union". */
const JOINED = ['union', 'association', 'bloc'];
/** What words before the head of a name still say: whose body it is. */
const MEMBERS = ['staff', 'association', 'rebels'];
