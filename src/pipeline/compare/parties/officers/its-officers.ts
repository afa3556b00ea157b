import type { Entity, Span } from '#src/schema/evidence.ts';
import roles from '../../../data/roles.json' with { type: 'json' };
import { isBodyNoun } from '../../../language/phrases/body-nouns.ts';
import { isRole, singular } from '../../../language/phrases/role-words.ts';
import { sentenceAt } from '../../../language/phrases/sentence-at.ts';
import type { Analysis, LocalMention, Sentence } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

/** "Its | chairman, X", "X, their | lawyer": of whoever was told of. */
const OWNED = /(?:^|[\s“"(])(?:its|their) $/i;
/** "X, | who leads it" */
const LEADS =
  /^,? who (?:has |had )?(?:leads|led|runs|ran|run|heads|headed|chairs|chaired|speaks for|spoke for|represents|represented) (?:it|them)\b/;
/** Whom a land has too. */
const OF_LANDS: ReadonlySet<string> = new Set(roles.ofLandsToo);
const LAWYERS: ReadonlySet<string> = new Set(roles.lawyers);
/** Whom no body has. */
const OF_TOWNS = /^(?:(?:deputy )?mayor|mayoress)$/;
const WORKERS: ReadonlySet<string> = new Set(roles.workers);
const OF_WRITER = /^(?:we|us|our|this)\b/i;
const SAID = /(?:says?|said|told|argue[sd]?|warn(?:s|ed)|add(?:s|ed)|not(?:es|ed)|insist(?:s|ed)|claim(?:s|ed))/;
/** "Prices rose, | said its chairman", "“We wait,” its chairman": what is reported is about others. */
const CONTENT_FIRST = new RegExp(`(?:[”"’],?|\\b${SAID.source}|\\baccording to) $`);
const TELLER_BEHIND = new RegExp(`^,? ${SAID.source}\\b`);
/** In characters: of "their", of what stands between a role and its name, and of what tells behind a name. */
const POSSESSIVE = 8;
const BETWEEN = 60;
const BEHIND = 48;
/** Mentions of a few sentences. */
const MOST = 60;
/** In sentences, before the name. */
const BACK = 2;

/**
 * By person the body or the people without a name for whom an officer speaks who is only told to be theirs: "The army denied
 * it. Fuel had been taken, its spokesman, X, said", "… came from Lind Capital, a fund. Its partner, X", "X, who leads them".
 * It is the one told of in the sentence itself, else who opens the one before or is alone there; nobody where another body
 * is told of in between that has no name: "Their union …; its chairman, X".
 */
export function itsOfficers(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): Map<string, string> {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const found = new Map<string, string>();
  for (const analysis of analyses) {
    const typeOf = (key: string) => types.get(idOf(analysis.document.id, key));
    const roles = Map.groupBy(analysis.affiliations, ({ entity }) => entity);
    for (const [place, mention] of analysis.mentions.entries()) {
      const person = idOf(analysis.document.id, mention.entity);
      if (mention.form !== 'name' || types.get(person) !== 'person' || found.has(person)) continue;
      const office = officeAt(analysis, mention, roles.get(mention.entity) ?? []);
      const near = analysis.mentions.slice(Math.max(0, place - MOST), place + 1);
      const owner = office === null ? null : ownerOf({ analysis, typeOf, near }, office);
      if (owner !== null) found.set(person, idOf(analysis.document.id, owner));
    }
  }
  return found;
}

// Where "its" stands, or "it" would, and what the officer is.
function officeAt(
  { document: { text } }: Analysis,
  { start, end }: LocalMention,
  roles: Analysis['affiliations'],
): Office | null {
  const behind = text.slice(end, end + BEHIND);
  const leads = LEADS.exec(behind);
  if (leads) return { at: start, plural: leads[0].endsWith('them'), role: '', told: false };
  const own = roles.find(
    (one) =>
      one.role !== null &&
      one.party === null &&
      !one.former &&
      !OF_TOWNS.test(one.word ?? '') &&
      one.start > start - BETWEEN &&
      one.start < end + POSSESSIVE &&
      OWNED.test(text.slice(Math.max(0, one.start - POSSESSIVE), one.start)),
  );
  if (!own) return null;
  const its = text.lastIndexOf(' ', own.start - 2) + 1;
  const told = CONTENT_FIRST.test(text.slice(Math.max(0, its - BEHIND), its)) || TELLER_BEHIND.test(behind);
  const plural = /^their/i.test(text.slice(its));
  return { at: Math.min(its, start), plural, role: own.role!, told };
}

function ownerOf(telling: Telling, office: Office): string | null {
  const { at, told } = office;
  const { sentences } = telling.analysis;
  const own = sentenceAt(sentences, at);
  // "Trucks carried fuel for the rebels, its spokesman, X, said" tells nothing of whose he is.
  if (!told) {
    const here = bodiesIn(telling, { start: sentences[own]!.start, end: at }, office);
    if (tellsOfUnnamed(telling, sentences[own]!, at, office)) return null;
    if (here.length > 0) return only(here);
  }
  const back = told ? 1 : BACK;
  for (let place = own - 1; place >= Math.max(0, own - back); place -= 1) {
    const sentence = sentences[place]!;
    const there = bodiesIn(telling, sentence, office);
    if (tellsOfUnnamed(telling, sentence, sentence.end, office)) return null;
    if (there.length > 0) return openerOf(telling.analysis, sentence, there) ?? only(there.filter(isNoOwner(telling)));
    // "The council said no. Tarn has run the buses since May. Its director": maybe of what no text calls a body.
    const named = telling.near.filter(({ form, start }) => form === 'name' && start >= sentence.start);
    if (openerOf(telling.analysis, sentence, named)) return null;
  }
  return null;
}

function bodiesIn({ analysis: { document }, typeOf, near }: Telling, span: Span, { role }: Office): LocalMention[] {
  return near.filter(({ start, end, entity, form }) => {
    // "It will wait", and not "nobody denied it"
    if (form === 'pronoun' && start > span.start) return false;
    if (start < span.start || end > span.end || isQuoted(document.text.slice(span.start, start))) return false;
    // "Our members", "this newspaper": of whoever writes, "its director" is somebody else's.
    if (OF_WRITER.test(document.text.slice(start, end))) return false;
    const type = typeOf(entity);
    if (type === 'group') return !isOneOf(role, LAWYERS);
    // Whom "the company" in the middle of a sentence means is less sure than a name.
    if (form === 'nominal' && !/^\W*$/.test(document.text.slice(span.start, start))) return false;
    return type === 'organisation' || (type === 'country' && isOneOf(role, OF_LANDS));
  });
}

// "Chief negotiator", "minister of trade"
function isOneOf(role: string, words: ReadonlySet<string>): boolean {
  return role
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word));
}

function isQuoted(before: string): boolean {
  const opened = before.match(/“/g)?.length ?? 0;
  return opened > (before.match(/”/g)?.length ?? 0) || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

function only(mentions: readonly LocalMention[]): string | null {
  const [first, other] = new Set(mentions.map(({ entity }) => entity));
  return other === undefined ? (first ?? null) : null;
}

// "They stood before | the regulator's house"
function isNoOwner({ analysis: { document } }: Telling): (one: LocalMention) => boolean {
  return ({ start, end }) => !/['’]s? \p{Ll}|['’]$/u.test(document.text.slice(start, end + 1));
}

// "The army denied it", "But Norwind paid"
function openerOf(
  { document: { text } }: Analysis,
  { start }: Sentence,
  there: readonly LocalMention[],
): string | null {
  const opener = there.find((one) => /^\W*(?:\p{L}+ )?(?:\p{Ll}+, )?$/u.test(text.slice(start, one.start)));
  return opener?.entity ?? null;
}

// "Their union has no money", "the company's house", and for "their" the "traders" that a sentence is about: who stands there
// without a name.
function tellsOfUnnamed(
  { analysis: { tokens, document }, typeOf, near }: Telling,
  { start: first, from, to }: Sentence,
  end: number,
  office: Office,
): boolean {
  const words = tokens.slice(from, to);
  const isSure = ({ form, entity, start }: LocalMention) =>
    form === 'name' || typeOf(entity) === 'group' || /^\W*$/.test(document.text.slice(first, start));
  const subject = office.plural ? words.findIndex(({ pos }) => pos === 'NOUN') : -1;
  return words.some((token, i) => {
    if (token.end > end || !/^(?:NOUN|PROPN)$/.test(token.pos)) return false;
    const one = singular(token.lower);
    const isMany = one !== token.lower;
    const isBody = isMany ? i === subject && (isBodyNoun(one) || isRole(one) || WORKERS.has(one)) : isBodyNoun(one);
    if (!isBody || isApposed(words, i)) return false;
    if (isQuoted(document.text.slice(first, token.start))) return false;
    return !near.some(
      (own) => (own.start <= token.start && token.end <= own.end && isSure(own)) || own.start === token.end + 2,
    );
  });
}

// "Lind Capital, a London | fund"
function isApposed(tokens: readonly { readonly lower: string }[], at: number): boolean {
  const article = tokens.slice(Math.max(0, at - 3), at).findLastIndex(({ lower }) => /^(?:an?|the)$/.test(lower));
  const place = Math.max(0, at - 3) + article - 1;
  return article !== -1 && tokens[place]?.lower === ',';
}

interface Telling {
  readonly analysis: Analysis;
  /** The mentions before the name, and its own. */
  readonly near: readonly LocalMention[];
  readonly typeOf: (key: string) => Entity['type'] | undefined;
}

interface Office {
  readonly at: number;
  /** "Their", "them". */
  readonly plural: boolean;
  readonly role: string;
  /** What stands before is what the officer tells. */
  readonly told: boolean;
}
