import type { Statement } from '#src/schema/evidence.ts';

/** Ids of all who are reported to say it, together; [] where none is established. */
export function speakersOf({
  speakers,
  speakerEntity,
}: Pick<Statement, 'speakers' | 'speakerEntity'>): readonly string[] {
  return speakers.length > 0 ? speakers : speakerEntity === null ? [] : [speakerEntity];
}
