import roles from '../../../data/roles.json' with { type: 'json' };

/** False of a role that tells only whose relative somebody is, without whose, or that judges: "wife", "terrorist chief". */
export function tellsOffice(role: string): boolean {
  return !KIN.test(role) && !LOADED.test(role);
}

const KIN = new RegExp(`^(?:(?:his|her|their) )?(?:\\p{L}+ )?(?:${roles.kin.join('|')})$`, 'iu');
const LOADED = new RegExp(`(?<![\\p{L}-])(?:${roles.loaded.join('|')})(?![\\p{L}-])`, 'iu');
