import data from '../../data/agencies.json' with { type: 'json' };
import { isOutletName } from '../../language/phrases/papers/outlets.ts';
import type { Analysis } from '../../types.ts';

/**
 * The agencies and outlets that a document's sentences are credited to: in its dateline, its stated publisher, its last
 * line, or beside the sentence ("AFP reported"). By the agency's first name in the data, else by the name that stands there:
 * whoever files under "(Fjord Wire)" twice has told one thing once.
 */
export function creditsOf({ document, entities, statements }: Analysis): (sentence: number) => readonly string[] {
  const dateline = datelineOf(document.text);
  const whole = [
    ...namedIn(dateline),
    ...outletOf(dateline),
    ...namedIn(signatureOf(document.text)),
    ...agencyOf(document.publisher ?? ''),
    ...outletOf(document.publisher ?? ''),
  ];
  const byKey = new Map(
    entities.map(({ key, name, forms }) => [
      key,
      [name, ...forms].flatMap((form) => [...agencyOf(form), ...(isOutletName(form) ? outletOf(form) : [])]),
    ]),
  );
  const beside = new Map<number, string[]>();
  for (const { sentence, speakers, via } of statements) {
    const agencies = [...speakers, ...via].flatMap((key) => byKey.get(key) ?? []);
    beside.set(sentence, [...(beside.get(sentence) ?? []), ...agencies]);
  }
  return (sentence) => [...whole, ...(beside.get(sentence) ?? [])];
}

// "JEDDAH, March 12 (Reuters) - ", "TBILISI (AP) — ".
function datelineOf(text: string): string {
  return /^[^\n]{0,80}?\(([^()\n]{2,60})\)\s*[-–—:]/mu.exec(text.slice(0, HEAD))?.[1] ?? '';
}

// "(Reporting by … for Reuters)", "Source: AFP", "— AP".
function signatureOf(text: string): string {
  const last = text.trimEnd().slice(-TAIL).split('\n').at(-1)!.trim();
  return /^(?:\(.*\)|(?:source|credit|via)s?:.*|[-–—]\s*\S.{0,40})$/i.test(last) ? last : '';
}

function namedIn(words: string): string[] {
  return words.split(/[^\p{L}\p{N} .-]+|\s(?:by|for|and|with)\s/u).flatMap(agencyOf);
}

// A name that is no known agency's; an agency has one name, whatever it is called by.
function outletOf(words: string): string[] {
  const name = words
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '');
  return /^\p{Lu}/u.test(words.trim()) && agencyOf(words).length === 0 && !/\d/.test(name) ? [`outlet ${name}`] : [];
}

function agencyOf(name: string): string[] {
  const agency = AGENCIES.get(name.trim().toLowerCase().replace(/\.$/, ''));
  return agency ? [agency] : [];
}

const AGENCIES = new Map(
  data.agencies.flatMap((names) => names.map((name) => [name.toLowerCase(), names[0]!] as const)),
);
/** In characters, of what opens a text and what closes it: where an agency is credited. */
const HEAD = 1000;
const TAIL = 300;
