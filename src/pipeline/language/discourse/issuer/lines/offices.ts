import bodies from '../../../../data/bodies.json' with { type: 'json' };
import type { LocalEntity } from '../../../../types.ts';
import { codeOfCapital } from '../../../phrases/capitals.ts';
import type { Scene } from '../../../phrases/scene.ts';
import type { TokenRange } from '../../../types.ts';
import type { Body } from './named-at.ts';

const OFFICE: ReadonlySet<string> = new Set(bodies.offices);
/** Behind it a line says what the paper is about. */
export const ABOUT = /^(?:on|about|regarding|concerning|following|after|to)$/;

/** The one state whose office the lines name: "Office of the President of Norland", "Ministry of Trade, Ottawa". */
export function stateIn(scene: Scene, lines: readonly TokenRange[]): Body | null {
  const { tokens, mentionAt, mentions, entities } = scene;
  if (!holdsOffice(scene, lines)) return null;
  const states = new Map<string, number>();
  for (const { from, to } of lines) {
    let sender = false;
    for (let at = from; at < to; at += 1) {
      // "Special Envoy of the Coastal Union for Norland": a body's, wherever it sends him.
      if (ABOUT.test(tokens[at]!.lower) || (sender && tokens[at]!.lower === 'for')) break;
      const index = mentionAt[at]!;
      const entity = index === -1 ? undefined : entities.get(mentions[index]!.entity);
      const state = stateOf(scene, entity);
      if (state !== null) states.set(state, index);
      sender ||= entity?.type === 'organisation';
    }
  }
  const [only, other] = states;
  if (!only || other) return null;
  const { start, end } = mentions[only[1]]!;
  return { entities: [only[0]], start, end };
}

// A state, or the one whose capital it is.
function stateOf({ entities }: Scene, entity: LocalEntity | undefined): string | null {
  if (entity?.type !== 'place') return entity?.type === 'country' ? entity.key : null;
  const code = codeOfCapital(entity.name);
  return code === null ? null : ([...entities.values()].find((one) => one.code === code)?.key ?? null);
}

/** True where the lines name an office of a state or another body. */
export function holdsOffice({ tokens }: Scene, lines: readonly TokenRange[]): boolean {
  return lines.some(({ from, to }) => tokens.slice(from, to).some(({ lower }) => OFFICE.has(lower)));
}

/** True for the words for offices: "ministry". */
export function isOffice(lower: string): boolean {
  return OFFICE.has(lower);
}
