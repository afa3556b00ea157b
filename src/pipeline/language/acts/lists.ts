import grammar from '../../data/grammar.json' with { type: 'json' };
import nouns from '../../data/position-nouns.json' with { type: 'json' };
import speaking from '../../data/speaking-words.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import { firstWords } from '../../wording/first-words.ts';

// The word lists that more than one rule of this folder asks; small letters, verbs by their base forms.

/** Modals by which somebody is to do a thing: "should", "needs to". */
export const DUTY: ReadonlySet<string> = new Set(verbs.words.duty);
/** Modals that leave open whether it comes to be: "may", "could". */
export const MAYBE: ReadonlySet<string> = new Set(verbs.words.maybe);
/** Verbs for what says nothing for or against, however it is said: "is", "seems". */
export const LINKING: ReadonlySet<string> = new Set(verbs.words.linking);
/** What a thing does to somebody whom it makes unhappy with it, or happy. */
export const UPSETTING: ReadonlySet<string> = new Set(verbs.words.upsetting);
export const PLEASING: ReadonlySet<string> = new Set(verbs.words.pleasing);
/** What is done without a word: what law requires is nobody's demand. */
export const UNSAID: ReadonlySet<string> = new Set(verbs.words.unsaid);
/** What is called so is more than somebody bears: "too much", "outrageous". */
export const EXCESSIVE: ReadonlySet<string> = new Set(verbs.words.excessive);
/** What who will do a thing is, and who will not: "ready", "reluctant". */
export const READY: ReadonlySet<string> = new Set(verbs.predicates.AGREE);
export const UNREADY: ReadonlySet<string> = new Set(verbs.words.unready);
/** What nobody does because he is asked: "rise", "become". */
export const UNWILLED: ReadonlySet<string> = new Set(verbs.words.unwilled);
/** What follows is not done: "refuse to", "fail to". */
export const REFUSING: ReadonlySet<string> = new Set(firstWords(verbs.governing.refusing));
/** By which a body looks into a thing: "investigate". */
export const INQUIRING: ReadonlySet<string> = new Set(verbs.words.inquiring);
/** Nouns for what somebody says: "account", "allegation". */
export const REPORTS: ReadonlySet<string> = new Set(speaking.report);
/** Nouns for those who are on one side of a matter, whoever they are: "party", "country". */
export const SIDES: ReadonlySet<string> = new Set(verbs.actors.sides);
/** What two or more agree on: "accord", "swap". */
export const DEALS: ReadonlySet<string> = new Set(
  [...verbs.sets.deal, 'agreements', 'accords', 'exchange', 'swap'].filter((word) => word !== 'statement'),
);
/** Verbs whose object is one's own: "broke its promise". */
export const OWN: ReadonlySet<string> = new Set(nouns.own);
/** By which somebody makes what a noun tells: "the offer that he made". */
export const ISSUED: ReadonlySet<string> = new Set(nouns.issued);
export const TIMES: ReadonlySet<string> = new Set(grammar.timeNouns);
export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);
