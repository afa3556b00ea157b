import roles from '../../../data/roles.json' with { type: 'json' };

/** What somebody is who speaks for a body or a state. */
export const SPEAKING_ROLES: ReadonlySet<string> = new Set([
  ...roles.body,
  ...roles.state,
  ...roles.union,
  ...roles.company,
]);

/** What somebody is who works somewhere and need not speak for it. */
export const WORKING_ROLES: ReadonlySet<string> = new Set([...roles.workers, ...roles.employed]);
