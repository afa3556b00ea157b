import { z } from 'zod';

/**
 * What changed between two records of one briefing, in a reader's terms. Never committed: it depends on what was
 * committed before, and is made anew whenever it is shown.
 */

/** Exact words and the sentence they stand in, of the record they belong to. */
export const placeSchema = z.object({
  /** Id of the document. */
  document: z.string(),
  label: z.string(),
  file: z.string(),
  /** 1-based. */
  number: z.int(),
  /** The words that matter: of a figure the figure, else the whole sentence. */
  words: z.string(),
  sentence: z.string(),
  /** Names of those who say it; [] where nobody is named. */
  who: z.array(z.string()),
});

export const changeSchema = z.discriminatedUnion('type', [
  /** The same matter, counted or dated otherwise. */
  z.object({ type: z.literal('figure'), now: placeSchema, before: placeSchema }),
  /** The same words, given to somebody else. */
  z.object({ type: z.literal('speaker'), now: placeSchema, before: placeSchema }),
  /** The same report, in more or fewer documents: their labels now, their files before. */
  z.object({ type: z.literal('sources'), now: placeSchema, labels: z.array(z.string()), files: z.array(z.string()) }),
  z.object({ type: z.literal('added'), now: placeSchema }),
  z.object({ type: z.literal('withdrawn'), before: placeSchema }),
]);

export const documentChangeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('added'), id: z.string(), label: z.string(), file: z.string() }),
  z.object({ type: z.literal('withdrawn'), file: z.string() }),
  /** Its bytes differ. */
  z.object({ type: z.literal('altered'), id: z.string(), label: z.string(), file: z.string() }),
  /** What is stated of it differs: "publisher", "published". */
  z.object({
    type: z.literal('restated'),
    id: z.string(),
    label: z.string(),
    file: z.string(),
    fields: z.array(z.string()),
  }),
]);

export const changesSchema = z.object({
  documents: z.array(documentChangeSchema),
  lines: z.array(changeSchema),
});

/** With what it was compared to: a commit with its day, or the record that lay in the folder before this build. */
export const datedChangesSchema = changesSchema.extend({
  since: z.object({ commit: z.string(), date: z.string() }).nullable(),
});

export type Place = Readonly<z.infer<typeof placeSchema>>;
export type Change = Readonly<z.infer<typeof changeSchema>>;
export type DocumentChange = Readonly<z.infer<typeof documentChangeSchema>>;
export type Changes = Readonly<z.infer<typeof changesSchema>>;
export type DatedChanges = Readonly<z.infer<typeof datedChangesSchema>>;
