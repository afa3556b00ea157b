import partsOfBodies from '../../../data/parts-of-bodies.json' with { type: 'json' };
import data from '../../../data/small-bodies.json' with { type: 'json' };
import { isDesk } from '../../phrases/papers/desks.ts';
import { isActVerb } from '../deeds.ts';
import { FUNCTION, SAYING } from '../lists.ts';
import { isNounOfMany } from '../things.ts';
import type { Word } from '../words.ts';
import { linesOf } from './lines.ts';

/** What a body is called that keeps records, hears cases and sends observers: "court", "committee", "mission". */
const HEADED = new Set(data.headed);
const LINKS = /^(?:of|for|on|and|the|de|der|des|du|da|di|against|without)$/;
/** "Mission to Tarn"; "Tribunal to PM: no" is a headline. */
const SENT = /^(?:to|in)$/;
/** What any body calls what leads it. */
const ORGANS: ReadonlySet<string> = new Set(partsOfBodies.ofCommittees);
/** "Federal Appeals Court", "Land Claims Tribunal" */
const OF_COURTS = /^(?:appeals|claims|complaints|accounts|works)$/;
/** Lines at the head of a paper among which its body stands. */
const HEAD = 3;
/** In words, of its name. */
const LONGEST = 10;

/**
 * The names of bodies that stand alone on one of the first lines of their own records, rulings and reports, each by its words:
 * "COURT OF PORTS FOR INLAND TARN, Velm", "IN THE LABOUR COURT OF TARN", "STANDING COMMITTEE ON WOOL – EVIDENCE", "Election
 * Observation Mission to Tarn" over the day. A headline tells something behind it.
 */
export function headBodiesIn(sentences: readonly (readonly Word[])[]): (readonly Word[])[] {
  const lines = sentences.slice(0, HEAD).flatMap(linesOf);
  return lines.slice(0, Math.min(HEAD, lines.length - 1)).flatMap((line) => {
    const name = nameIn(line);
    return isWholeName(name) ? [name] : [];
  });
}

// Up to a stop: "…, Velm", "… – EVIDENCE", "… (QT)".
function nameIn(line: readonly Word[]): readonly Word[] {
  const first = line[0]!.key === 'in' && line[1]?.key === 'the' ? 2 : line[0]!.key === 'the' ? 1 : 0;
  let to = first;
  while (to < line.length && (to === first || touches(line[to]!))) to += 1;
  const next = line[to];
  const stops = next === undefined || /^(?:[,(:|]| [-–—|·(] )| \(/.test(next.gap) || /^\s{2,}/.test(next.gap);
  return stops ? line.slice(first, to) : [];
}

function isWholeName(name: readonly Word[]): boolean {
  if (name.length < 2 || name.length > LONGEST || isDesk(name.map(({ key }) => key))) return false;
  const isLink = ({ key }: Word) => LINKS.test(key) || SENT.test(key);
  if (!name.every((word) => isLink(word) || (word.capital && !FUNCTION.has(word.key)))) return false;
  const link = name.findIndex(isLink);
  if (link === 0 || link === name.length - 1) return false;
  const place = link > 0 ? link - 1 : name.length - 1;
  // "UNION BACKS HARBOUR AUTHORITY"
  if (name.slice(1, place).some(tellsDeed)) return false;
  const head = name[place]!.key;
  if (head === 'office' || head === 'house') return name[link]?.key === 'of' && link === 1;
  if (name.some(({ key }) => SENT.test(key)) && head !== 'mission') return false;
  return HEADED.has(head) && !(name.length === 2 && ORGANS.has(name[0]!.key));
}

function tellsDeed({ key, pos }: Word): boolean {
  if (OF_COURTS.test(key)) return false;
  return (
    pos === 'VERB' || (key.endsWith('s') && !isNounOfMany(key) && (isActVerb(key.slice(0, -1)) || SAYING.has(key)))
  );
}

function touches({ gap }: Word): boolean {
  return /^(?:['’]s?)?[ -]$/.test(gap);
}
