import partsOfBodies from '../../../../data/parts-of-bodies.json' with { type: 'json' };
import roles from '../../../../data/roles.json' with { type: 'json' };
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

const JOBS = new Set(roles.jobs);
/** Words after the verb of a job within which its "at" still belongs to it. */
const JOB_WITHIN = 5;
/** Words after "who follows" within which "for" still belongs to it. */
const FOR_WITHIN = 4;

/** "X, who has fitted doors at Norwind for 31 years", "X, who drives for Norwind": where somebody works. */
export function atWork(memory: Memory, at: number, last: number): Reading[] {
  const { tokens } = memory.scene;
  if (tokens[at]!.lower !== 'who') return [];
  const has = /^(?:has|have)$/.test(tokens[at + 1]?.lower ?? '');
  const verb = has ? at + 2 : at + 1;
  const told = tokens[verb];
  // Whoever "worked at Norwind" does so no more.
  if (!told || verb >= last || (!has && !told.lower.endsWith('s'))) return [];
  if (!JOBS.has(told.lemma) && !(told.lemma === 'study' && isScholar(memory, at))) return [];
  for (let link = verb + 1; link < Math.min(last, verb + JOB_WITHIN); link += 1) {
    const { lower, pos } = tokens[link]!;
    if (/^(?:at|for)$/.test(lower))
      return bodyBehind(memory, link, last).map((reading) => ({ ...reading, rule: 'works-at' }));
    if (/^(?:VERB|AUX)$/.test(pos) || /^[,;]$/.test(lower)) return [];
  }
  return [];
}

// "Dr X, | who studies grain at Tarn College": whoever is no doctor may be a student there.
function isScholar({ scene: { tokens, mentionAt, ranges } }: Memory, who: number): boolean {
  const index = mentionAt[tokens[who - 1]!.lower === ',' ? who - 2 : who - 1] ?? -1;
  const before = index === -1 ? '' : (tokens[ranges[index]!.from - 1]?.lower ?? '');
  return /^(?:dr|prof|professor)\.?$/.test(before === '.' ? tokens[ranges[index]!.from - 2]!.lower : before);
}

/** "X, who handles ports in the Commission's trade department": of the body whose department it is. */
export function inDepartment(memory: Memory, at: number, last: number): Reading[] {
  const { scene, bodies } = memory;
  const { tokens, mentionAt, mentions, ranges, entities } = scene;
  if (
    tokens[at]!.lower !== 'who' ||
    !/^(?:handles|oversees|covers|follows|manages|runs|watches)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return [];
  for (let link = at + 2; link < Math.min(last, at + 2 + JOB_WITHIN); link += 1) {
    if (!/^(?:in|at)$/.test(tokens[link]!.lower)) continue;
    const index = mentionAt[tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1] ?? -1;
    if (index === -1 || tokens[ranges[index]!.to]?.lower !== "'s") return [];
    const { key, type } = entities.get(mentions[index]!.entity)!;
    const part = tokens.slice(ranges[index]!.to + 1, ranges[index]!.to + 5).some(({ lower }) => PARTS.has(lower));
    const own = part && type === 'organisation' && !bodies.kinds.get(key)?.has('outlet');
    return own ? bodyReading(link, ranges[index]!.to, partyOf(memory, key), 'works-at') : [];
  }
  return [];
}

const PARTS: ReadonlySet<string> = new Set(partsOfBodies.workedIn);

/** "X, who follows disputes for the Norwater Institute,": the one body for which somebody does it. */
export function worksFor(memory: Memory, at: number, last: number): Reading[] {
  const { tokens } = memory.scene;
  if (tokens[at]!.lower !== 'who' || tokens[at + 1]?.pos !== 'VERB') return [];
  for (let link = at + 2; link < Math.min(last, at + 2 + FOR_WITHIN); link += 1) {
    const { lower, pos } = tokens[link]!;
    // "Who sued Parents | for Safe Roads"
    if (memory.scene.mentionAt[link] !== -1) return [];
    if (lower === 'for') return bodyBehind(memory, link, last);
    if (!/^(?:NOUN|ADJ|DET|PROPN|ADP|ADV)$/.test(pos) || lower === ',') return [];
  }
  return [];
}

// "for | the Lima-based Tarn Institute"
function bodyBehind(memory: Memory, link: number, last: number): Reading[] {
  const { tokens, mentionAt, mentions, ranges, entities } = memory.scene;
  for (let at = link + 1; at < Math.min(last, link + 6); at += 1) {
    const index = mentionAt[at]!;
    const { key, type } = index === -1 ? { key: '', type: null } : entities.get(mentions[index]!.entity)!;
    if (type === 'organisation')
      return memory.bodies.kinds.get(key)?.has('outlet')
        ? []
        : bodyReading(link, ranges[index]!.to, partyOf(memory, key), 'name-of-body');
    const inside = /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]!.pos) || /^(?:-|based)$/.test(tokens[at]!.lower);
    if (index === -1 && !inside) return [];
  }
  return [];
}
