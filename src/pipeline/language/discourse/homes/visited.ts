import { grouped } from '../../../spelling/grouped.ts';
import type { Scene } from '../../phrases/scene.ts';
import { hasOrgan } from './governed-in.ts';
import { OPENING } from './opening.ts';

const VISITING = /^(?:to|from|via|through|in)$/;

/** In tokens: "'s new foreign ministry". */
const LONGEST_ORGAN = 4;

const GOVERNING = /^(?:government|cabinet|president|premier|parliament|army|minist(?:er|ry)|authorities|police)$/;

const FOREIGN = /^(?:['’]s? )?(?:\p{L}+ )?foreign (?:minister|ministry)\b/u;

/** A land that is named behind the opening alone only comes up; in a body's own paper, where it is named once. */
export function comesUpLate({ mentions, ranges, tokens }: Scene, land: string, issued: boolean): boolean {
  const own = mentions.flatMap(({ entity }, index) => (entity === land ? [index] : []));
  return (own.length === 1 || !issued) && own.every((index) => tokens[ranges[index]!.from]!.sentence > OPENING);
}

/** "Poland's foreign ministry said that it follows the case": so any land speaks of what goes on in another. */
export function speaksFromAbroad({ mentions, ranges, tokens }: Scene, land: string): boolean {
  const governing = mentions.flatMap(({ entity }, index) => {
    const { to } = ranges[index]!;
    const words = tokens.slice(to, to + LONGEST_ORGAN);
    const end = words.findIndex(({ pos }) => pos === 'PUNCT');
    const behind = words.slice(0, end === -1 ? words.length : end).map(({ lower }) => lower);
    return entity === land && behind.some((word) => GOVERNING.test(word)) ? [behind.join(' ')] : [];
  });
  return governing.length > 0 && governing.every((words) => FOREIGN.test(words));
}

/**
 * "Lind, who is on a visit to Norway": a land that a text only goes to, once and behind its opening, is not where it is at home.
 */
export function visitedIn(scene: Scene): Set<string> {
  const { mentions, ranges, tokens } = scene;
  const told = grouped(mentions.map(({ entity }, index) => [entity, index] as const));
  const isVisit = (index: number) => {
    const { from } = ranges[index]!;
    return tokens[from]!.sentence > OPENING && VISITING.test(tokens[from - 1]?.lower ?? '') && !hasOrgan(scene, index);
  };
  return new Set([...told].flatMap(([entity, all]) => (all.length === 1 && isVisit(all[0]!) ? [entity] : [])));
}
