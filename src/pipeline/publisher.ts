import { endsPaper, isOutletNoun, opensStation } from './language/phrases/papers/outlets.ts';
import { keyOf } from './spelling/key.ts';
import type { Analysis } from './types.ts';

/**
 * Who published a document, in its own words: as stated beside the text, else whose own paper it is ("Press release of the
 * Herring Guild"), else the paper or station that a line of its head begins with, else the agency in the brackets of its
 * dateline. Null where it says nothing of the kind.
 */
export function publisherOf(analysis: Analysis): string | null {
  const { document } = analysis;
  const agency = agencyOf(document.text);
  return document.publisher ?? bodyOf(analysis) ?? outletOf(analysis, agency?.start ?? HEAD) ?? agency?.name ?? null;
}

// "HOLMVIK, June 3 (North Wire) - ", "HOLMVIK, 5 June. /Kvern Agency/".
function agencyOf(text: string): { readonly name: string; readonly start: number } | null {
  let start = 0;
  for (const line of text.slice(0, HEAD).split('\n').slice(0, LINES)) {
    const name = AGENCY.exec(line)?.[1] ?? SLASHED.exec(line)?.[1];
    if (name && !/\d/.test(name) && !isTurn(line, text)) return { name, start };
    start += line.length + 1;
  }
  return null;
}

// "THE CHAIR (Mr. Ruiz): …", "MS. LIND (Green List): …": of whom a transcript has one line after another.
function isTurn(line: string, text: string): boolean {
  return TURN.test(line) && [...text.matchAll(TURNS)].length > 1;
}

// One body's; what a person signs or several issue together has no publisher. "REPUBLIC OF QUARN, MINISTRY OF PORTS" is one
// letterhead, whichever of its names was found.
function bodyOf({ document: { text }, issuer, entities }: Analysis): string | null {
  if (!issuer || issuer.entities.length > 1) return null;
  const body = entities.find(({ key }) => key === issuer.entities[0]);
  if (body?.type === 'person') return null;
  const line = lineAt(text, issuer.start);
  const own = text.slice(issuer.start, issuer.end);
  // "Statement by the Ministry": by its whole name, where the paper has one.
  if (OFFICE.test(own.toUpperCase()) && !own.includes(' ')) return body?.name.includes(' ') ? body.name : null;
  const isLetterhead = line === line.toUpperCase() && own !== line && OFFICE.test(line) && !/\bRELEASE\b/.test(line);
  return (isLetterhead ? line.replace(/ \([^()]*\)$/, '') : own).replace(/\s+/g, ' ');
}

// "Tarn Courier, Friday, 3 May", "RADIO TARN - MORNING EDITION", "The Tarn Monitor, Lima". Below the dateline
// of an agency no line heads the paper: "Year Tariff" there begins a table.
function outletOf({ document: { text }, mentions, entities, callings }: Analysis, head: number): string | null {
  const types = new Map(entities.map(({ key, type }) => [key, type]));
  const papers = new Set(callings.filter(({ noun }) => isOutletNoun(noun)).map(({ entity }) => entity));
  for (const { entity, start, end } of mentions) {
    if (start > head) return null;
    const above = text.slice(0, start).split('\n');
    if (above.length > LINES) return null;
    const [before = '', behind = ''] = [above.at(-1), text.slice(end, end + HEAD).split('\n', 1)[0]];
    const isLine = /^(?:the )?$/i.test(before) && /^(?:$| ?[,:|(–—-])/.test(behind) && behind.length < LONGEST;
    const isPaper = isOutlet(text.slice(start, end)) || (papers.has(entity) && (behind === '' || DAY.test(behind)));
    if (types.get(entity) === 'organisation' && isLine && isPaper) return `${before}${text.slice(start, end)}`;
  }
  return null;
}

function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return text
    .slice(start, start + HEAD)
    .split('\n', 1)[0]!
    .trim();
}

function isOutlet(name: string): boolean {
  const words = (name.match(/\p{L}+/gu) ?? []).map(keyOf);
  return opensStation(words[0] ?? '') || endsPaper(words.at(-1) ?? '');
}

/** Behind a place in capitals or a day, and no dash: "HOLMVIK (North Wire) - ", "Holmvik, 3 June (North Wire) - ". */
const AGENCY =
  /^["“'‘]?(?=\p{Lu}{2}|[^\n()]*\d)\p{Lu}(?:(?! [-–—] )[^\n()]){1,80}\((\p{Lu}[^()\n]{1,40})\)\s?\.?\s?[-–—:]/u;
const TURN = /^[\p{Lu} .'’-]{3,60}(?:\([^()\n]{1,60}\))?: /u;
const TURNS = new RegExp(TURN.source, 'gmu');
const SLASHED = /^\p{Lu}[^\n/]{1,80}\/(\p{Lu}[^/\n]{1,40})\/(?:[.\s]|$)/u;
/** What a letterhead that names a land besides is the letterhead of. */
const OFFICE = /\b(?:MINISTRY|DEPARTMENT|OFFICE|COMMISSION|AGENCY|EMBASSY|PRESIDENCY|SECRETARIAT)\b/;
/** What a line gives behind a name that is no word for a paper: "Great Tarn Online, Thursday". */
const DAY = /(?:day|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?|\bedition)\b/u;
/** In characters and lines: where a paper says whose it is. */
const HEAD = 1000;
const LINES = 8;
/** Characters of a line behind the name of a paper. */
const LONGEST = 80;
