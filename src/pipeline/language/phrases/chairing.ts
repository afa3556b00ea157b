/**
 * True for a sentence by which whoever leads a press conference, a hearing or a debate only leads it: "We will now take
 * questions", "Next question, please", "Yes, in the back", "Thank you all". Nothing is promised or asked by it.
 */
export function isChairing(sentence: string): boolean {
  const words = sentence
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.!?…]+["”']?$/u, '')
    .trim();
  return words.length <= LONGEST && WAYS.some((way) => way.test(words));
}

/** In characters: what is longer says more than that. */
const LONGEST = 110;
const OPENS = '(?:(?:well|so|okay|ok|right|and|now|with that|thank you(?: very much| all)?|thanks),? )*';
const WE =
  "(?:i|we)(?:'ll|'d| will| can| would| shall| have)?(?: like to| want to| time for)?(?: now| next| then| just| still| also)? ";
const WAYS: readonly RegExp[] = [
  // "We will now take questions", "I'd like to open the floor"
  `${WE}(?:take|have|go to|move to|move on to|turn to|open(?: it)? up (?:to|for)|open|start with|begin with|time for)? ?(?:your |the |some |a few |a couple of |one more |one last |two more |three more )?(?:questions?|floor)(?: now| from .*| please)?`,
  // "I will hand over to the chief engineer"
  `${WE}(?:hand(?: you)?(?: it)?(?: back)? over to|give the floor to|pass (?:it|you|the floor) (?:on |over )?to|call on|go back to) .*`,
  '(?:the )?(?:next|last|final|first|second|third|one (?:more|last)|another|any (?:more|other|further)) questions?(?:,? please|, .{0,40})?',
  '(?:yes|okay|ok|sorry|please)?,? ?(?:in|at|on|over|up|down) (?:the )?(?:back|front|left|right|middle|there|here|second row|third row)(?:,? please)?',
  '(?:yes,? )?(?:please,? )?(?:go ahead|go on|sir|madam|next)(?:,? please)?',
  'please (?:say|state|give|introduce|identify|wait for|use|keep) (?:us )?(?:who|your|yourselves|yourself|the microphone|it short).*',
  '(?:the )?floor is (?:yours|open).*|(?:.{0,30} )?you have the floor',
  "that(?:'s| is| was) (?:all|it)(?: .{0,40})?|we have to (?:stop|leave it|end) (?:here|there)",
  '(?:ladies and gentlemen,? )?(?:good (?:morning|afternoon|evening|day|night)|hello|welcome)(?:,? .{0,40})?',
  '(?:thank you|thanks|many thanks)(?: very much| so much| again)?(?:,? (?:all|everyone|everybody|minister|mayor|chair|president|sir|madam|mr \\p{L}+|ms \\p{L}+|mrs \\p{L}+|for (?:coming|joining|being here|your time|your patience|your questions?)\\b.*))*',
].map((way) => new RegExp(`^${OPENS}(?:${way})$`, 'u'));
