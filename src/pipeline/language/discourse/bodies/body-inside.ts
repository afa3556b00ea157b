import { isBodyNoun, LANDS } from '../../phrases/body-nouns.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { isState } from '../homes/home.ts';
import { homeNow } from '../homes/home-now.ts';
import { isHeadOfName } from '../kinds/head-of-name.ts';
import type { Memory } from '../memory.ts';
import { bodyCalled, organOwner } from './body-called.ts';
import { stateAnswering } from './state-answering.ts';

/**
 * "The union leader", "the trade unions chief": the body that a noun inside a phrase stands for, null where it is open;
 * undefined for no noun of a body.
 */
export function bodyInside(memory: Memory, phrase: Core, at: number): string | null | undefined {
  const { lower } = memory.scene.tokens[at]!;
  const noun = isBodyNoun(lower) ? lower : `${lower}s`;
  if (!isBodyNoun(noun)) return undefined;
  const called = bodyCalled(memory, noun, [], at);
  return (
    (isCalledSo(memory, called, noun) ? called : null) ?? bodyBefore(memory, phrase, at) ?? onlyHeaded(memory, noun)
  );
}

// "Fund director X" of a text on the Harvest Fund: told of before, and no other with that word.
function onlyHeaded({ scene, bodies, lastSeen }: Memory, noun: string): string | null {
  const [only, other] = bodies.byWord.get(noun) ?? [];
  if (only === undefined || other !== undefined || !lastSeen.has(only)) return null;
  return isHeadOfName(scene.entities.get(only)!.name, noun) && !isState(scene, bodies, only) ? only : null;
}

/** False for "Federation president X" of a text on a league and "the national federation": of another than the league that is named. */
export function isCalledSo({ scene, bodies }: Memory, key: string | null, noun: string): boolean {
  if (key === null || !JOINT.test(noun)) return true;
  if (bodies.callings.some((calling) => calling.entity === key && calling.noun === noun)) return true;
  const name = scene.entities.get(key)?.name.toLowerCase() ?? '';
  if (name.includes(noun)) return true;
  // Another is told of without its name.
  return !scene.tokens.some(
    ({ lower }, at) =>
      lower === noun &&
      scene.mentionAt[at] === -1 &&
      /^(?:NOUN|ADJ)$/.test(scene.tokens[at - 1]?.pos ?? '') &&
      /^(?:the|a|its|their)$/.test(scene.tokens[at - 2]?.lower ?? ''),
  );
}

const JOINT = /^(?:federation|association|confederation)$/;

/**
 * "The interior ministry's spokesman": the body so called, else of the state told of. The "Omani foreign ministry" of a text
 * about another land's affairs is not its "interior ministry".
 */
export function organAlone(memory: Memory, phrase: Core, organ: string): string | null {
  const portfolio = portfolioIn(memory, phrase, organ);
  const body = bodyCalled(memory, organ, portfolio === null ? [] : [portfolio], phrase.head);
  if (body !== null) return body;
  const answering = stateAnswering(memory, phrase);
  if (answering !== null) return answering;
  const home = homeNow(memory);
  const owner = organOwner(memory, organ);
  return portfolio !== null && home !== null && memory.home.governed.has(home) ? home : (owner ?? home);
}

function portfolioIn({ scene: { tokens } }: Memory, { start, head }: Core, organ: string): string | null {
  if (!/^(?:ministry|department)$/.test(organ)) return null;
  for (let at = start + 1; at < head; at += 1)
    if (tokens[at]!.lower === organ) {
      const { lower, pos } = tokens[at - 1]!;
      return /^(?:NOUN|PROPN|ADJ)$/.test(pos) ? lower : null;
    }
  return null;
}

/**
 * True for a word inside a phrase that is no body there: "country manager", "executive secretary", "the Danish business
 * minister".
 */
export function isNoBody({ scene: { tokens } }: Memory, at: number): boolean {
  const { lower } = tokens[at]!;
  // "Country manager", "island leader": the land is no body here.
  if (LANDS.has(lower) || lower === 'executive') return true;
  return PORTFOLIO.test(lower) && /^(?:minister|secretary|ministry)$/.test(tokens[at + 1]?.lower ?? '');
}

// "The ECOWAS mediation council": a body's own part; a country's union is not the country's.
function bodyBefore({ scene, bodies }: Memory, phrase: Core, at: number): string | null {
  for (let i = at - 1; i >= phrase.start; i -= 1) {
    const index = scene.mentionAt[i]!;
    const key = index === -1 ? null : scene.mentions[index]!.entity;
    if (key !== null)
      return scene.entities.get(key)?.type === 'organisation' && !isState(scene, bodies, key) ? key : null;
  }
  return null;
}

const PORTFOLIO = /^(?:business|community|communities|industry|port|ports|service|services)$/;
