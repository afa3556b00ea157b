import grammar from '../../data/grammar.json' with { type: 'json' };
import roles from '../../data/roles.json' with { type: 'json' };
import titles from '../../data/titles.json' with { type: 'json' };
import { isCalendarName } from '../../wording/calendar.ts';

/**
 * True for words that tell of "him" or "her" behind an opening that names nobody: "From Monday his union will sail", "The
 * offer, she repeated, was final". Whom "The minister stands by her word" means, its own words say.
 */
export function isOfOneUntold(words: string): boolean {
  const [plain = ''] = words.split(/["“”]/);
  const found = PERSON.exec(plain);
  if (!found) return false;
  const before = plain.slice(0, found.index).match(WORD) ?? [];
  const [first = ''] = before;
  if (!OPENERS.has(first.toLowerCase())) return false;
  return !before.slice(1).some((word) => isName(word) || isOfficeOrTrade(word));
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && word !== 'I' && !isCalendarName(word.toLowerCase());
}

function isOfficeOrTrade(word: string): boolean {
  const lower = word.toLowerCase();
  return PEOPLE.has(lower) || PEOPLE.has(lower.replace(/['’]s$|s['’]?$/, ''));
}

const WORD = /[\p{L}\p{N}'’-]+/gu;
const PERSON = /\b(?:he|she|his|her|him)(?!\p{L})/u;

const OPENERS: ReadonlySet<string> = new Set([
  ...[...grammar.conditions, ...grammar.times, ...grammar.reasons, ...grammar.prepositionLike],
  ...['from', 'on', 'in', 'at', 'by', 'for', 'to', 'with', 'without', 'under', 'despite', 'of', 'should', 'had'],
  ...['the', 'a', 'an', 'no', 'this', 'that', 'these', 'those'],
]);

const PEOPLE: ReadonlySet<string> = new Set(
  [
    ...[...roles.state, ...roles.body, ...roles.union, ...roles.company, ...roles.witness, ...roles.workers],
    ...[...roles.employed, ...roles.clients, ...roles.elected, ...roles.described, ...roles.vague, ...roles.kin],
    ...[...roles.ownTrades, ...roles.rank, ...titles.titles],
  ].flatMap((one) => one.split(' ').slice(-1)),
);
