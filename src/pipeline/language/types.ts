/** Values that pass between the stages of one document alone. */

/** Tokens [from, to), by index in `Lexed.tokens`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** How a clause hangs on the words before it. */
export type ClauseLink =
  | 'main'
  /** What somebody says, wants or does: "that …", "to …" after a verb or adjective, no word at all after "said". */
  | 'complement'
  | 'relative'
  /** "if", "unless", "provided": it may not happen. */
  | 'condition'
  /** "after", "when", "as". */
  | 'time'
  /** "because", "although". */
  | 'reason'
  /** "to …" that says what for. */
  | 'purpose'
  /** "to …" or "of …ing" after a noun: "efforts to improve". */
  | 'noun'
  /** "…, urging", "by striking", "after meeting". */
  | 'participle'
  /** "the talks held in Geneva": no verb of the sentence's own. */
  | 'reduced';

export type ClauseForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** A verb with what belongs to it, found by shallow rules. */
export interface Clause {
  /** Place in the document's list. */
  readonly index: number;
  readonly sentence: number;
  /** The verb group with its auxiliaries and adverbs, as tokens [from, to). */
  readonly from: number;
  readonly to: number;
  /** Token of the main verb. */
  readonly head: number;
  /** Base form of the main verb, lower case. */
  readonly verb: string;
  readonly form: ClauseForm;
  readonly passive: boolean;
  /** "will", "would", "must" …; null where there is none. */
  readonly modal: string | null;
  /** Has happened before something else did: "had struck". */
  readonly pluperfect: boolean;
  readonly negated: boolean;
  readonly link: ClauseLink;
  /** Index of the clause it hangs on; null for a main clause. */
  readonly governor: number | null;
  /** The noun phrases that are its grammatical subject; [] where the words give none. */
  readonly subjects: readonly TokenRange[];
  /** Where its own words end: the next boundary after the verb. */
  readonly end: number;
  /** What it says of its subject where the verb is "be" or the like: the token of the adjective or noun; else null. */
  readonly predicate: number | null;
}
