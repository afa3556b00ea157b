import { isStyle } from '../../../phrases/styles.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/**
 * "6. X, Tarn Growers' Cooperative, sided with her": the body that stands alone between a name at the head of a record's item, or of
 * its sentence, and what its bearer does, and behind the name to which a quotation is credited: "“We will stay.” – X, Tarn Growers". Of one word it may be anything, and an outlet is who asks. The name stands in tokens [before, to).
 */
export function bodyApposed(memory: Memory, before: number, to: number): Reading[] {
  const { scene, bodies } = memory;
  const { tokens, sentences, mentionAt, mentions, ranges, entities } = scene;
  const { from, to: last } = sentences[tokens[before]!.sentence]!;
  const isCredited = DASH.test(tokens[before - 1]?.text ?? '') && isQuoteMark(tokens[before - 2]?.text ?? '');
  if (
    tokens[to]?.lower !== ',' ||
    !(isCredited || tokens.slice(from, before).every(({ lower }) => /^\P{L}+$/u.test(lower) || isStyle(lower)))
  )
    return [];
  const first = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const index = mentionAt[first] ?? -1;
  if (index === -1) return [];
  const end = ranges[index]!.to;
  const [comma, verb] = [tokens[end], tokens[end + 1]];
  const isTold =
    end < last - 1 && comma!.lower === ',' && /^(?:VERB|AUX)$/.test(verb!.pos) && !verb!.lower.endsWith('ing');
  if (!isTold && !(isCredited && (end >= last || /^[,.]$/.test(comma!.text)))) return [];
  const { key, type, name } = entities.get(mentions[index]!.entity)!;
  const isBody = type === 'organisation' && name.includes(' ') && !bodies.kinds.get(key)?.has('outlet');
  return isBody ? bodyReading(to, end, partyOf(memory, key), 'name-of-body') : [];
}

function isQuoteMark(text: string): boolean {
  return /^["”’]$/.test(text);
}

const DASH = /^[–—-]$/;
