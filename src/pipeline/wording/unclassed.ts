/** The rule of acts that no category of the ontology holds: kept as STATE, though nobody states anything by them. */
export const UNCLASSED = 'unclassed';
