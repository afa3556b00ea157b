import heads from '../../../data/paper-heads.json' with { type: 'json' };

const HEAD = new RegExp(`(?:^|[^\\p{L}])(?:${heads.letters.join('|')})(?:$|[^\\p{L}])`, 'iu');
/** In characters, of a line that says what a page is. */
const LONGEST = 100;
/** Lines at the head of a page. */
const LINES = 4;

/** True for a page of what readers write, by a line at its head: "Your Say", "Letters | letters@tarn-courier.example". */
export function isPageOfLetters(text: string): boolean {
  return text
    .split('\n', LINES)
    .some((line) => line.length <= LONGEST && HEAD.test(line) && !/[.!?]$/.test(line.trim()));
}
