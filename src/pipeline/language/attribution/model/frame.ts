import { codeOfWord } from '../../learning/hash.ts';
import { contentEnd } from '../contents/content-end.ts';
import { subjectAfter } from '../noun-phrases/subject-after.ts';
import { subjectBefore } from '../noun-phrases/subject-before.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { Found } from '../rules/found.ts';

/** What grammar says about a word as a cue, whether or not a rule holds: its subject, and where an object of it would end. */
export function frameOf(reading: Reading, cue: number, found: Found | undefined): Frame {
  const before = subjectBefore(reading, cue);
  const after = before ? null : subjectAfter(reading, cue + 1);
  const last = reading.sentences[reading.tokens[cue]!.sentence]!.to;
  const end = cue + 1 < last ? contentEnd(reading, cue + 1) : last;
  return {
    found,
    rule: found ? codeOfWord(found.rule) : 0,
    subject: before ?? after,
    side: before ? 1 : after ? 2 : 0,
    end,
  };
}

export interface Frame {
  readonly found: Found | undefined;
  /** Code of the rule's name; 0 where none found anything. */
  readonly rule: number;
  readonly subject: TokenRange | null;
  /** 1 where the subject stands before the cue, 2 after it, 0 where there is none. */
  readonly side: number;
  /** The token before which what follows the cue would end. */
  readonly end: number;
}
