/**
 * An explanation for people: each part under its title, a record with one value a line, nothing for what is empty.
 * Parts whose values are plain words stand as they are.
 */
export function asText(explained: object): string {
  const parts = Object.entries(explained).map(([part, value]) => {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    const lines = list.length === 0 ? ['none'] : list.map(recordText);
    return [titleOf(part), ...lines.map((line) => line.replace(/^/gm, '  '))].join('\n');
  });
  return parts.join('\n\n');
}

// "speaksFor" → "SPEAKS FOR".
function titleOf(part: string): string {
  return spaced(part).toUpperCase();
}

/** A key in words: "otherFigures" → "other figures". */
export function spaced(key: string): string {
  return key.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function recordText(record: unknown): string {
  if (typeof record !== 'object' || record === null) return String(record);
  return Object.entries(record)
    .filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([key, value], place) => `${place === 0 ? '- ' : '  '}${key}: ${valueText(value)}`)
    .join('\n');
}

function valueText(value: unknown): string {
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
