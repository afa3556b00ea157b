/**
 * A pure function of a text that keeps what it gave: the names of a briefing are asked about over and over. To be called
 * once for each function, when its file is loaded; what it gives is shared, and nobody may change it.
 */
export function remembered<Found extends string | number | boolean | object>(
  find: (text: string) => Found,
): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}

/** The same of an object, as long as that lives: a long document is looked through once. */
export function rememberedOf<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, { readonly found: Found }>();
  return (of) => {
    const before = known.get(of) ?? { found: find(of) };
    known.set(of, before);
    return before.found;
  };
}

/** So that texts without end take no more room. */
const MOST = 10_000;
