import bodiesData from '../../data/bodies.json' with { type: 'json' };
import legalForms from '../../data/legal-forms.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { FIGHTERS } from '../../spelling/fighters.ts';
import { FIRM_ENDS } from '../../spelling/firm-ends.ts';
import { grouped } from '../../spelling/grouped.ts';
import { keyOf } from '../../spelling/key.ts';
import { shortOfHouse } from '../../spelling/short-of-house.ts';
import { withoutDomain } from '../../wording/domain-ends.ts';
import { isUnknownBody, type Met } from './met.ts';
import { partsOfName } from './parts-of-name.ts';
import type { Sets } from './sets.ts';

const OF_PLACE = /^(\S+ .+) of (\p{Lu}\p{L}+)$/u;
/** "Labour court in Tarnland" */
const COURT_IN = /^(\p{L}+ (?:court|tribunal)) in (\p{Lu}[\p{L} ]+)$/u;
const COURT = /^\p{L}+ (?:court|tribunal)$/iu;
const OF_THINGS = /^(\S+ .+) (\p{Lu}\p{Ll}+[^s\W]s)$/u;
const OF_FIRM = /^(\p{Lu}.{3,}) (\p{Lu}[\p{L}.]+)$/u;
/** "Chamber of Wool Exporters of Tarnland", "Mill Workers' Congress of Tarnland", where a ministry of health may be any land's. */
const OF_TRADES =
  /^(?:Chamber|Association|Federation|Union|Confederation|Syndicate|Guild) of [^ ].*s$|^\p{Lu}.*(?:s|men|women)['’]s? (?:Association|Union|Guild|Society|Federation|League|Congress|Confederation)$/u;
/** "Tarn Millers" of the "Tarn Millers' Association". */
const OF_MEMBERS =
  /^(\p{Lu}\S* \p{Lu}\S*(?:s|men|women))['’]s? (?:Association|Union|Guild|Society|Federation|League)$/u;
/** "Tarnpress News Agency" */
const OF_AGENCY = /^(\p{Lu}\p{L}{3,}) (?:[Nn]ews|[Pp]ress) (?:[Aa]gency|[Ss]ervice)$/u;
/** "Norwind Joint-Stock Company" */
const OF_FORM = new RegExp(`^(\\S{4,}(?: \\S+)*) (?:${legalForms.phrases.join('|')})$`, 'i');
const PEOPLE = /(?:men|women|ers|ists|ors)$/;

/**
 * Bodies that one document names in full and another by its first words: "Traders' Council" for "Traders' Council of
 * Tarnby" in a document that names Tarnby, "Tarn Quay" for "Tarn Quay Terminals"; where one alone begins so.
 */
export function shortPairs(met: readonly Met[], sets: Sets): [number, number][] {
  const places = grouped(met.map(({ name, document }) => [keyOf(name), document]));
  const landed = new Set(met.flatMap(({ type, document }) => (type === 'country' ? [document] : [])));
  const long = grouped(
    met.flatMap((one, index) =>
      one.type === 'organisation' ? shortOf(one).map((short) => [short.key, { ...short, index }] as const) : [],
    ),
  );
  return met.flatMap((one, index): [number, number][] => {
    if (one.code !== null || one.known !== null || one.type === 'place' || one.type === 'country') return [];
    const fitting = (long.get(keyOf(one.name)) ?? []).filter(
      ({ place }) =>
        (place === null && one.party === null) ||
        (one.type === 'organisation' && OF_TRADES.test(one.name)) ||
        // "The Labour Court" of a document that names no land.
        (COURT.test(one.name) && !landed.has(one.document)) ||
        (one.type !== 'person' && places.get(place ?? '')?.includes(one.document)),
    );
    const roots = new Set(fitting.map((full) => sets.root(full.index)));
    return roots.size === 1 ? [[fitting[0]!.index, index]] : [];
  });
}

/** Bodies that one document names in full and another, which does not, by a part of the name that one alone has. */
export function partOfNamePairs(met: readonly Met[], sets: Sets): [number, number][] {
  const long = grouped(
    met.flatMap((one, index) =>
      isUnknownBody(one) ? partsOfName(one.name).map((part) => [part, index] as const) : [],
    ),
  );
  return met.flatMap((one, index): [number, number][] => {
    if (one.code !== null || one.known !== null || one.type === 'place' || one.type === 'country') return [];
    if (one.type === 'person' && (one.party !== null || one.role !== null)) return [];
    const fitting = (long.get(keyOf(one.name).replace(/^the /, '')) ?? []).filter((full) => full !== index);
    const roots = new Set(fitting.map((full) => sets.root(full)));
    const beside = fitting.some((full) => met[full]!.document === one.document);
    return roots.size === 1 && !beside ? [[fitting[0]!, index]] : [];
  });
}

/**
 * Bodies that one document names in full and another by its last words: "Tarn Conciliation Board" and the "Conciliation
 * Board", "Highland Front" and the "Front"; where one alone ends so.
 */
export function endPairs(met: readonly Met[], sets: Sets): [number, number][] {
  return partPairs(met, sets, ({ name }) => endsOf(name));
}

/**
 * Bodies that a document calls by their first words alone, as another does that has the full name too: "Tarn" where that
 * one writes "Tarn Harbour" and then "Tarn", or "Cementos Tarn" and then "Tarn".
 */
export function calledPairs(met: readonly Met[], sets: Sets): [number, number][] {
  const inNames = new Set(
    met.flatMap(({ type, name }) => (type === 'person' && / /.test(name) ? keyOf(name).split(/[\s-]+/) : [])),
  );
  // A document that has the word alone may take it for somebody.
  const isAlone = ({ type, name, code, known, party }: Met) =>
    type === 'person' &&
    code === null &&
    known === null &&
    party === null &&
    !/[\s-]/.test(name) &&
    !inNames.has(keyOf(name));
  return partPairs(met, sets, firstWordsOf, isAlone);
}

// Bodies whose name is a part of another's, where it is of one alone.
function partPairs(
  met: readonly Met[],
  sets: Sets,
  partsOf: (one: Met) => readonly string[],
  mayBe: (one: Met) => boolean = isUnknownBody,
): [number, number][] {
  const long = grouped(
    met.flatMap((one, index) => (isUnknownBody(one) ? partsOf(one).map((part) => [part, index] as const) : [])),
  );
  return met.flatMap((one, index): [number, number][] => {
    const fitting = isUnknownBody(one) || mayBe(one) ? (long.get(keyOf(one.name)) ?? []) : [];
    const roots = new Set(fitting.map((full) => sets.root(full)));
    return roots.size === 1 ? [[fitting[0]!, index]] : [];
  });
}

/** By what a body's own document calls it for short: "tarn" where that has "Tarn Harbour" and then "Tarn". */
export function firstWordsOf({ name, forms }: Met): string[] {
  return forms
    .filter(
      (form) => name.startsWith(`${form} `) || ((/\s/.test(form) || isOwn(form, name)) && name.endsWith(` ${form}`)),
    )
    .map(keyOf);
}

// "Tarnel" of "Molinos Tarnel" and "Aurora" of "Movimento Aurora", and not "Tarnel" of "Hands for Tarnel".
function isOwn(form: string, name: string): boolean {
  const [kind, ...own] = name.split(' ');
  return own.length === 1 && (!isDictionaryWord(keyOf(form)) || !isDictionaryWord(keyOf(kind!)));
}

/**
 * Those who fight for a land by its name alone in one document and by what they are in another: the "Zevran Front" and the
 * "Zevran Liberation Front" or the "Popular Front of Zevran", where one alone is called so.
 */
export function fighterPairs(met: readonly Met[], sets: Sets): [number, number][] {
  const long = grouped(
    met.flatMap((one, index) => {
      const words = isUnknownBody(one) ? keyOf(one.name).replace(/^the /, '').split(' ') : [];
      const head = words.find((word) => FIGHTERS.test(word));
      if (words.length < 3 || head === undefined || words.some((word) => /^(?:and|for)$/.test(word))) return [];
      return words.map((word) => [`${word} ${head}`, index] as const);
    }),
  );
  return met.flatMap((one, index): [number, number][] => {
    const key = keyOf(one.name).replace(/^the /, '');
    const [own, head, more] = key.split(' ');
    if (!isUnknownBody(one) || more || !FIGHTERS.test(head ?? '') || isDictionaryWord(own!)) return [];
    const fitting = long.get(key) ?? [];
    return new Set(fitting.map((full) => sets.root(full))).size === 1 ? [[fitting[0]!, index]] : [];
  });
}

// The "Democratic Party" is not the "Social Democratic Party": only what is said of bodies with one name a land.
function endsOf(name: string): string[] {
  // Of "Gulf and Ocean Owners' Council" what stands behind "and".
  const words = keyOf(name)
    .replace(/^the /, '')
    .split(/ and (?!.* and )/)
    .at(-1)!
    .split(' ');
  // "The state Department of Education", written small.
  if (/^state (?:department|board|office|bureau) of /.test(words.join(' '))) return [words.slice(1).join(' ')];
  if (/ (?:of|for|de|du|des) /.test(keyOf(name))) return [];
  return words.slice(1).flatMap((_, i) => {
    const end = words.slice(i + 1);
    // "Harvest Party" of the "National Harvest Party".
    if (i === 0 && words[0] === 'national' && end.length > 1) return [end.join(' ')];
    const last = end.at(-1)!;
    return KINDS.has(last) || (end.length > 1 && OFFICES.has(last)) ? [end.join(' ')] : [];
  });
}

const KINDS: ReadonlySet<string> = new Set(bodiesData.calledAlone);

const OFFICES: ReadonlySet<string> = new Set(bodiesData.calledWithOneWord);

function shortOf({ name }: Met): { key: string; place: string | null }[] {
  const [, body, place] = OF_PLACE.exec(name) ?? [];
  // "Ministry of Health of Tarnland" may be any land's.
  if (body && place && (OF_TRADES.test(body) || (!/ of /.test(body) && !isDictionaryWord(keyOf(place)))))
    return [{ key: keyOf(body), place: keyOf(place) }];
  const [, court, seat] = COURT_IN.exec(name) ?? [];
  if (court && seat) return [{ key: keyOf(court), place: keyOf(seat) }];
  const [, members] = OF_MEMBERS.exec(name) ?? [];
  if (members) return [{ key: keyOf(members), place: null }];
  const house = shortOfHouse(keyOf(name));
  if (house !== null) return [{ key: house, place: null }];
  const [, agency] = OF_AGENCY.exec(name) ?? [];
  if (agency) return [{ key: keyOf(agency), place: null }];
  const [, formed] = OF_FORM.exec(name) ?? [];
  if (formed) return [{ key: keyOf(formed), place: null }];
  const [site, form] = name.split(' ');
  const short = form === undefined || FIRM_ENDS.has(keyOf(form)) ? withoutDomain(site!) : null;
  // "Castell" of "Castell Motors", "Castell.com" of "Castell.com NV", and "Castell" of both
  const [, own, end] = OF_FIRM.exec(name) ?? [];
  const firms = [short && keyOf(short), own && end && FIRM_ENDS.has(keyOf(end)) ? keyOf(own) : null].filter(
    (key) => key !== null,
  );
  if (firms.length > 0) return firms.map((key) => ({ key, place: null }));
  const [, firm, things] = OF_THINGS.exec(name) ?? [];
  const made = firm && things && !PEOPLE.test(things) && isDictionaryWord(keyOf(things).slice(0, -1));
  return made ? [{ key: keyOf(firm), place: null }] : [];
}
