import roles from '../../../../data/roles.json' with { type: 'json' };

/** True for whom a body's own paper tells of as another's too: "the delegate", "the mayor". */
export function isGuest(word: string): boolean {
  return GUESTS.has(word);
}

const GUESTS: ReadonlySet<string> = new Set(roles.guests);
