/** A stretch of a line that is a mark of Markdown and no word of it. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly put: string;
}
