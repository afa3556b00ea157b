import roles from '../../../data/roles.json' with { type: 'json' };

/** By what people are called who do something with a body, in the plural, how the body's deed is told. */
export const DEEDS_BY_DOERS: ReadonlyMap<string, Deed> = new Map(
  roles.doers.flatMap(({ people, verbs, nouns, barred }) => {
    const deed = { verbs: new Set(verbs), nouns: new Set(nouns), barred: new Set(barred) };
    return people.map((noun) => [noun, deed] as const);
  }),
);

export interface Deed {
  readonly verbs: ReadonlySet<string>;
  /** What a body of the kind holds or makes: "began a strike", "a sit-in by". */
  readonly nouns: ReadonlySet<string>;
  /** Kinds of bodies that do no such thing. */
  readonly barred: ReadonlySet<string>;
}
