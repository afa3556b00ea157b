import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis, LocalMention } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

const VOICE =
  '(?:\\p{Ll}+ )?(?:spokes(?:man|woman|person)|representative|leader|organi[sz]er|lawyer|attorney|barrister|solicitor|negotiator|delegate|conven[eo]r|co-?ordinator|chair(?:man|woman|person)?|head|chief|president|secretary|commander)';
const WORDS = '((?:[\\p{L}-]+ ){0,3}[\\p{L}-]+)';
/** "Colonel", "Lt. Col." */
const RANK = '(?:\\p{Lu}\\p{L}*\\.? ){0,2}';
/** "The crane drivers' | spokeswoman, | X", "the herders, | whose leader | X", "army | spokesman | Colonel X" */
const BEFORE = new RegExp(`${WORDS}(?:['’]s?|, whose)? ${VOICE},? ${RANK}$`, 'u');
/** "X, | who spoke for the | pickers", "X, | a lawyer for the | pickers" */
const BEHIND = new RegExp(
  `^, (?:(?:who|and) (?:speaks|spoke|is speaking|acts|acted|negotiates|negotiated) (?:for|on behalf of)|(?:(?:an?|the|their) )?${VOICE} (?:of|for)) (?:the )?${WORDS}`,
  'u',
);
/** "Pickers refused it. | Their organiser, | X" */
const THEIR = new RegExp(`^[^.;:”“"]*[.;:] (?:[Tt]heir|[Ii]ts) ${VOICE}, (?:the )?(?:\\p{Ll}+ ){0,2}${RANK}$`, 'u');
/** "For the | pickers, | lawyer | X" */
const FOR = new RegExp(`(?:^|[.!?”"\\n]\\s+)For ${WORDS}, (?:(?:the|their) )?${VOICE},? $`, 'u');
const OPENING = /(?:^|[.!?”"\n]\s+)(?:[\p{L}\p{Nd}’',.-]+ ){0,4}$/u;
/** In characters, how far before a name its people are looked for; in words, how long they are called. */
const NEAR = 200;
const LONGEST = 4;

/**
 * By person the people without a name that he speaks for: "the crane drivers' spokeswoman, X", "Pickers refused it. Their
 * lawyer, X", where no body is named after them, which might be meant.
 */
export function groupVoicesIn(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): Map<string, string> {
  const found = new Map<string, string>();
  const own = entities.filter((one) => one.type === 'group' && areMany(one) && !isInNameOfBody(one, entities));
  if (own.length === 0) return found;
  const groups: Groups = {
    ids: new Set(own.map(({ id }) => id)),
    byName: new Map(own.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => [one.toLowerCase(), id]))),
  };
  const people = new Set(entities.flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
  for (const { document, mentions } of analyses)
    for (const [at, mention] of mentions.entries()) {
      const person = idOf(document.id, mention.entity);
      if (mention.form !== 'name' || !people.has(person) || found.has(person)) continue;
      const group =
        groupBeside(document.text, mention, groups) ??
        mentions
          .slice(Math.max(0, at - 3), at)
          .map((one) => [idOf(document.id, one.entity), one] as const)
          .find(([id, one]) => groups.ids.has(id) && isTheirs(document.text, mention, one))?.[0];
      if (group !== undefined) found.set(person, group);
    }
  return found;
}

// By the words right beside the name.
function groupBeside(text: string, { start, end }: LocalMention, { byName }: Groups): string | undefined {
  const ahead = text.slice(Math.max(0, start - NEAR), start);
  const before = (BEFORE.exec(ahead) ?? FOR.exec(ahead))?.[1]?.toLowerCase().split(' ') ?? [];
  const behind =
    BEHIND.exec(text.slice(end, end + NEAR))?.[1]
      ?.toLowerCase()
      .split(' ') ?? [];
  for (let length = LONGEST; length > 0; length -= 1) {
    const [first, last] = [before.slice(-length).join(' '), behind.slice(0, length).join(' ')];
    const id = byName.get(first) ?? byName.get(last);
    if (id !== undefined) return id;
  }
  return undefined;
}

function isTheirs(text: string, name: LocalMention, group: LocalMention): boolean {
  if (group.end > name.start || name.start - group.end > NEAR) return false;
  const between = text.slice(group.end, name.start);
  const before = text.slice(Math.max(0, group.start - NEAR), group.start);
  return THEIR.test(between) && OPENING.test(before);
}

// "Crane drivers", "police"; a presidency and an army are somebody's.
function areMany({ name }: Entity): boolean {
  return /^(?:\p{L}+ )?(?:police|clergy|crew|staff)$|s$|s (?:in|of|at|on|and) /iu.test(name);
}

// "Crane drivers" beside the "Crane Drivers' Union"
function isInNameOfBody({ name }: Entity, entities: readonly Entity[]): boolean {
  const many = name
    .toLowerCase()
    .split(/ (?:in|of|at|on|and) /)[0]!
    .split(' ')
    .at(-1)!
    .replace(/s$/, '');
  return entities.some(({ type, name: body }) => type === 'organisation' && body.toLowerCase().includes(many));
}

interface Groups {
  readonly ids: ReadonlySet<string>;
  /** In small letters. */
  readonly byName: ReadonlyMap<string, string>;
}
