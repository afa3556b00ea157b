import type { Scene } from '../../phrases/scene.ts';

/** "Norway's special envoy", "Omani mediators": true for a land of which a text tells whom it sends to the talks of others. */
export function sendsEnvoy({ mentions, ranges, tokens }: Scene, land: string): boolean {
  return mentions.some(({ entity }, index) => {
    const { to } = ranges[index]!;
    return entity === land && tokens.slice(to, to + NEAR).some(({ lower }) => SENT.test(lower));
  });
}

const SENT = /^(?:envoys?|facilitators?|mediators?)$/;
/** In tokens: "'s special envoy". */
const NEAR = 3;
