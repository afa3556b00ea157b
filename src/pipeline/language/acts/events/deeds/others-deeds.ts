import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import type { Context } from '../../event.ts';

/** True for what has to be: "The port needs to free ten boats", "the votes needed for it to pass". */
export function isNecessity(clause: Clause, context: Context): boolean {
  const { head, to, passive } = clause;
  if (context.isSpeech(clause) || passive) return false;
  if (context.tokens[head]!.lower === 'needed' && /^(?:for|by|in)$/.test(context.tokens[to]?.lower ?? '')) return true;
  return context.infinitiveOf(clause) !== null;
}

/**
 * True for what others claim and ask before a court: "The court sought a reply to the growers' plea, | alleging fraud", "issued
 * notice on a petition by Norwind | seeking a vote".
 */
export function isOfPlea(clause: Clause, context: Context): boolean {
  const { link, verb, from, subjects } = clause;
  const [subject] = subjects;
  const main = context.governorOf(clause);
  if (link !== 'participle' || !PLEADING.has(verb) || !subject || !main || main.to >= from) return false;
  const has = (start: number, end: number, words: ReadonlySet<string>) =>
    context.tokens.slice(start, end).some(({ lower }) => words.has(lower));
  return has(subject.from, subject.to, COURTS) && (CLAIMING.has(verb) || has(main.to, from, PLEAS));
}

/** True for whom a headline calls found guilty, and leaves out that he was: he finds nobody so. */
export function isFoundSo({ verb, passive, to }: Clause, { tokens }: Context): boolean {
  return verb === 'find' && !passive && /^(?:guilty|liable|innocent)$/.test(tokens[to]?.lower ?? '');
}

const CLAIMING = new Set(['allege', 'claim', 'contend']);
const PLEADING = new Set([...CLAIMING, 'seek', 'challenge', 'demand', 'request', 'accuse']);
const COURTS: ReadonlySet<string> = new Set(tellingVerbs.courts);
const PLEAS: ReadonlySet<string> = new Set(tellingVerbs.pleas);
