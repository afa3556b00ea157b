/** The command cannot be carried out as it was given: one line that says what to do instead. Exit code 2. */
export class UsageError extends Error {}
