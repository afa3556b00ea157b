import type { Change } from '#src/schema/changes.ts';
import { type ChangeRecord, type Item, placeOf, plain } from './record.ts';

/** Statements of the same words that are now given to somebody else; another form of the same name is no change. */
export function changedSpeakers(was: ChangeRecord, now: ChangeRecord): Change[] {
  const before = new Map(was.items.map((item) => [item.id, item]));
  return now.items.flatMap((item): Change[] => {
    const old = before.get(item.id);
    if (item.type !== 'statement' || !old || now.sentences.get(item.sentence)?.use !== 'cited') return [];
    if (sameVoice(old, item, was, now)) return [];
    return [{ type: 'speaker', now: placeOf(item, now), before: placeOf(old, was) }];
  });
}

function sameVoice(before: Item, after: Item, was: ChangeRecord, now: ChangeRecord): boolean {
  if (before.who.join('\n') === after.who.join('\n')) return true;
  if (before.who.length !== after.who.length) return false;
  const forms = formsOf(before, was);
  return [...formsOf(after, now)].some((form) =>
    [...forms].some((old) => isShortened(old, form) || isShortened(form, old)),
  );
}

// "A Canadian official", "a Canadian official, who asked not to be named".
function isShortened(short: string, long: string): boolean {
  return `${long} `.startsWith(`${short} `);
}

function formsOf({ who }: Item, { evidence }: ChangeRecord): Set<string> {
  const named = evidence.entities.filter(({ name }) => who.includes(name)).flatMap(({ aliases }) => aliases);
  return new Set([...who, ...named].map(plain));
}
