import data from '../../../data/interviews.json' with { type: 'json' };

/** True for what a bulletin calls a voice that it plays: "CLIP (RUIZ): We will sign." */
export function isPlayed(text: string): boolean {
  return PLAYED.has(text);
}

const PLAYED = new Set(data.played);
