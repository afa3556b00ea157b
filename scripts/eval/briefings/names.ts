/** A name without case, accents, articles, titles and a closing 's, so that two wordings of it are equal. */
export function plainName(name: string): string {
  let plain = name
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (let shorter = plain.replace(TITLE, ''); shorter !== plain; shorter = plain.replace(TITLE, '')) plain = shorter;
  return plain.replace(/'s$/, '');
}

/** True where two descriptions of somebody without a name use nearly the same words. */
export function isDescribed(one: string, other: string): boolean {
  const [first, second] = [telling(one), telling(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > 0 && shared >= 0.6 * Math.min(first.size, second.size);
}

function telling(description: string): Set<string> {
  return new Set(
    plainName(description)
      .split(/[ ']/)
      .filter((word) => word.length > 1 && !EMPTY.has(word)),
  );
}

const TITLE =
  /^(?:the|an?|mr|mrs|ms|miss|dr|sir|dame|lady|lord|prof|professor|judge|justice|general|gen|commander|commodore|admiral|colonel|captain|president|minister|prime minister|his|her|its|their|our)\s+/;
const EMPTY = new Set(
  'an the of in at on to for with by from who which that and or its his her their one some is was'.split(' '),
);
