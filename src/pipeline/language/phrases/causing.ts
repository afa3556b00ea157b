import verbs from '../../data/verbs.json' with { type: 'json' };

/** Verbs whose object does what follows, brought to it by whatever the subject is: "led the firm to sign". */
export const CAUSING: ReadonlySet<string> = new Set(verbs.governing.causing);
