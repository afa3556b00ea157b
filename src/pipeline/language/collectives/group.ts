import type { LocalEntity, Token } from '../../types.ts';
import type { TokenRange } from '../types.ts';

/** A group of people under the words that tell of them, which speaks for nobody but itself. */
export function groupOf(tokens: readonly Token[], { from, to }: TokenRange): LocalEntity {
  const words = tokens.slice(from, to);
  const form = words.map(({ text, start }, i) => (i > 0 && start > words[i - 1]!.end ? ` ${text}` : text)).join('');
  return group(form.charAt(0).toUpperCase() + form.slice(1), form);
}

/** The same under a name of its own. */
export function group(name: string, form: string): LocalEntity {
  const key = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return { key, type: 'group', name, code: null, forms: [form], role: null, party: null };
}
