import data from '../../../data/interviews.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import type { Names } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { isRole } from '../../phrases/role-words.ts';
import { isStyle } from '../../phrases/styles.ts';
import { ASKERS } from '../lists.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { Found } from './found.ts';
import { personAsked, rangeOf } from './interview/person-asked.ts';
import { saysWe, saysYou } from './interview/words.ts';
import { paragraphsOf } from './paragraphs.ts';
import { byInitials } from './turns/by-initials.ts';
import { goingOn } from './turns/going-on.ts';
import { type Label, labelOf } from './turns/label-of.ts';

/** Labels that name nobody: who answers. */
const ANSWERS: ReadonlySet<string> = new Set(data.answers);
const QUESTIONS: ReadonlySet<string> = new Set(data.questions);
/** What the head of a transcript calls those who have a part in it. */
const isAsker = isAmong(ASKERS);
const CREDITED: ReadonlySet<string> = new Set([...ANSWERS, ...ASKERS, ...Object.values(data.parts).flat()]);
const VERBS = /^(?:AUX|VERB)$/;
/** In tokens, from "reporter" to the end of the name. */
const REACH = 4;
/** In sentences: lines at the head of a paper. */
const CREDITS_WITHIN = 8;
/** Labels that can be nothing else. */
const FEWEST_SURE = 2;
/** People who are labelled with what they are, where no name comes again. */
const FEWEST_VOICES = 3;

/**
 * The turns of an interview or transcript: "KVERNLAND: …", "Q: …", whose "A" is the one an opening names, or names before
 * colons where at least one comes again. A paragraph without a label between two of them goes on with the turn before it.
 */
export function turnsOf(reading: Reading, names: Names): Found[] {
  const paragraphs = paragraphsOf(reading);
  const labels = paragraphs.flatMap((one) => labelOf(reading, names, one) ?? []);
  const turns = turnsAmong(
    labels.filter((one) => !isCredit(reading, one, labels)),
    names,
  );
  const answered = turns.some(({ name }) => ANSWERS.has(name));
  const opened = turns.find(({ name }) => ANSWERS.has(name) || QUESTIONS.has(name) || ASKERS.has(name));
  const asked = answered
    ? (onlyNamed(turns) ?? personAsked(reading, names, { from: 0, to: opened!.found.speaker!.from })?.words)
    : null;
  if (answered && !asked && isExplainer(reading, turns)) return [];
  const times = Map.groupBy(turns, ({ name }) => lastOf(name));
  const talked = [...times.values()].some(({ length }) => length > 1);
  const reporters = reportersIn(reading);
  const people = peopleOf(names);
  const taken = new Set(turns);
  // Whoever has a label, though it be no turn's, does not go on with another's.
  const stops = labels.filter((one) => taken.has(one) || one.sure || people.has(withoutStyle(one.name)));
  const placeOf = new Map(stops.map((one, at) => [one, at]));
  return turns.flatMap((turn) => {
    const { name, played, found } = turn;
    const initialled = ANSWERS.has(name) ? null : byInitials(names, name);
    const who = initialled ? rangeOf(reading, initialled) : ANSWERS.has(name) ? asked : null;
    const whole = who ? { ...found, speaker: who } : found;
    const next = stops[placeOf.get(turn)! + 1]?.found.cue.from ?? null;
    const more =
      !talked || played || reporters.has(lastOf(name)) ? [] : goingOn(reading, paragraphs, whole.content.to, next);
    return [whole, ...more.map((content) => ({ ...whole, content }))];
  });
}

// "Q: What happened? A: The cabinet met.": a paper that asks itself, where nobody is spoken to and nobody says "I".
function isExplainer(reading: Reading, turns: readonly Label[]): boolean {
  return turns.every(
    ({ name, found }) =>
      (ANSWERS.has(name) || QUESTIONS.has(name)) && !saysYou(reading, found.content) && !saysWe(reading, found.content),
  );
}

// "Q: Will you stay? Ana Lind: We will. Q: And then? A: …": the only one with a label of a name beside questions.
function onlyNamed(turns: readonly Label[]): TokenRange | null {
  const named = turns.filter(({ name }) => !ANSWERS.has(name) && !QUESTIONS.has(name) && !ASKERS.has(name));
  const asks = turns.some(({ name }) => QUESTIONS.has(name));
  return asks && new Set(named.map(({ name }) => lastOf(name))).size === 1 ? named[0]!.found.speaker : null;
}

// "Presenter: Ana Lind", "Guest: Tor Roth, mayor": who has which part, at the head, and nothing that is said.
function isCredit({ tokens, sentences }: Reading, { name, found }: Label, labels: readonly Label[]): boolean {
  if (!CREDITED.has(lastOf(name)) || labels.filter((one) => one.name === name).length > 1) return false;
  const { from, to } = found.content;
  const opens = tokens[from]!.sentence < CREDITS_WITHIN && sentences[tokens[from]!.sentence]!.to >= to;
  if (!opens || !/^\p{Lu}/u.test(tokens[from]!.text)) return false;
  if (!/^[.?!…]$/.test(tokens[to - 1]!.text)) return true;
  return /^\p{Lu}/u.test(tokens[from + 1]!.text) && !tokens.slice(from, to).some(({ pos }) => VERBS.test(pos));
}

// The words behind "reporter" and its like: whoever has them for a name tells of others in several paragraphs.
function reportersIn({ tokens }: Reading): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isAsker(tokens[at]!.lexeme) || tokens[at + 1]?.text === ':') continue;
    for (const { sentence, lower } of tokens.slice(at + 1, at + 1 + REACH))
      if (sentence === tokens[at]!.sentence) words.add(lower);
  }
  return words;
}

// Those that can be nothing else; the others where a name comes again, by itself or with what its bearer is behind it.
function turnsAmong(labels: readonly Label[], names: Names): Label[] {
  const times = new Map<string, number>();
  for (const { name } of labels) times.set(name, (times.get(name) ?? 0) + 1);
  const last = new Set(labels.flatMap(({ name, described }) => (described ? [] : [lastOf(name)])));
  const people = peopleOf(names);
  // "Ana Lind: …" and then "Lind: …"
  const shorter = new Set(
    labels.flatMap(({ name }) => (people.has(name) && last.has(lastOf(name)) ? [lastOf(name)] : [])),
  );
  const isShort = (name: string) => shorter.has(name) && times.has(name);
  const comesAgain = ({ name, described }: Label) =>
    times.get(name)! > 1 || (described && last.has(lastOf(name))) || isShort(name);
  const repeated = labels.some(comesAgain);
  const voices = voicesAmong(labels, people);
  const isVoice = (one: Label) => voices.has(one) || (repeated && people.has(withoutStyle(one.name)));
  // "President: …" where others are labelled by name.
  const isRecord = labels.filter(({ sure }) => sure).length >= FEWEST_SURE;
  const isTurn = (one: Label) => one.sure || repeated || (isRecord && one.officer);
  const turns = labels.filter((one) => isVoice(one) || (one.described ? comesAgain(one) : isTurn(one)));
  return turns.length > 1 && (repeated || voices.size > 0 || !turns.every((one) => isSubject(one, names))) ? turns : [];
}

// "Ana Lind, Dockers' Union: …", "Tor Roth, mayor: …" and a third: people with what they are, one after another; in bold
// letters two are enough.
function voicesAmong(labels: readonly Label[], people: ReadonlySet<string>): ReadonlySet<Label> {
  const found = labels.filter(({ name, described }) => described && people.has(name));
  const others = new Set(found.map(({ name }) => name)).size;
  if (others < FEWEST_VOICES && !(others > 1 && found.every(({ bold }) => bold))) return new Set();
  // "Student, would not give her name: …" among them.
  return new Set([...found, ...labels.filter(({ name, described }) => described && isRole(name))]);
}

// "Dr Ana Lind, Dockers' Union: …"
function withoutStyle(name: string): string {
  const words = name.split(' ');
  return words.slice(words.findIndex((word) => !isStyle(word))).join(' ');
}

// What the people of the text are called, in small letters.
function peopleOf({ entities }: Names): ReadonlySet<string> {
  return new Set(
    entities.flatMap(({ type, forms }) => (type === 'person' ? forms.map((form) => form.toLowerCase()) : [])),
  );
}

// "PLENARY: …", "ON FINANCE: …": of what a paragraph treats, by common words that are nobody's name and no office.
function isSubject({ name, played }: Label, { entities }: Names): boolean {
  const words = name.split(' ');
  if (played || !words.every((word) => isDictionaryWord(word) && !isRole(word))) return false;
  if (ANSWERS.has(name) || ASKERS.has(name) || name.length < 2) return false;
  return !entities.some(({ forms }) => forms.some((form) => ` ${form.toLowerCase()} `.includes(` ${name} `)));
}

// "General Ana Lind, head of the army" is "General Lind" in the turns behind.
function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
