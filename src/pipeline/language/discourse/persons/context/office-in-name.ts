import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { isState } from '../../homes/home.ts';
import type { Memory } from '../../memory.ts';

/** Officers whose body has what they do in its name. */
const NAMED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:mediator|conciliator|arbitrator)$/, /\b(?:conciliation|mediation|arbitration)\b/i],
  [/^ombuds(?:man|woman|person)$/, /\bombuds/i],
  [/^(?:chief )?regulator$/, /\bregulator(?:y)?\b/i],
  [/^auditor(?:[- ]general)?$/, /\baudit\b/i],
  [/^harbou?r ?master$/, /\b(?:port|harbou?r)\b.*\bauthority\b/i],
  [/^superintendent$/, /\bsuperintendency\b/i],
  [/^(?:chief )?inspector$/, /\binspectorate\b/i],
  [/^prefect$/, /\bprefecture\b/i],
  [/^(?:rector|vice[- ]chancellor|provost)$/, /\b(?:university|college)\b/i],
];

/** The only body of a text in whose name stands what "the mediator, X," or "ombudsman X" does; null where several do, or none. */
export function officeInName(
  { scene, bodies }: Memory,
  { owner, complements, start, head }: NounPhrase,
  word: string,
): string | null {
  const whole = scene.text.slice(scene.tokens[start]!.start, scene.tokens[head]!.end).toLowerCase();
  const office = NAMED.find(([own]) => own.test(word) || own.test(whole.replace(/^(?:the|an?) /, '')))?.[1];
  if (!office || owner !== null || complements.length > 0) return null;
  const [only, other] = [...scene.entities.values()].filter(
    ({ key, type, name }) => type === 'organisation' && office.test(name) && !isState(scene, bodies, key),
  );
  return other === undefined ? (only?.key ?? null) : null;
}
