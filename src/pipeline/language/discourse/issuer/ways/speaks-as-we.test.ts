import { describe, expect, it } from 'vitest';
import { markedText } from '../../../../fixtures/marked-text.ts';
import { sceneOf } from '../../../phrases/scene.ts';
import { issuerOf } from '../issuer.ts';

const GUILD = '[Norwind Guild|organisation]';
const TEXT = 'We reject the plan. Our pilots have waited. The harbour is shut. We have offered two meetings.';

/** The key of the body whose paper a text is. */
function whose(text: string): string | null {
  const { lexed, names } = markedText(text);
  return issuerOf(sceneOf(lexed, names))?.entities[0] ?? null;
}

describe('speaksAsWe', () => {
  it.each([
    ['a line with where and when', `The plan cannot stand\n${GUILD}, Molde, 5 May 2031\n\n${TEXT}`],
    ['the path of its page', `Home > News > ${GUILD}\nUpdated 5 May 2031\n\n${TEXT}`],
    ['who issued it, at the end', `The plan cannot stand\n\n${TEXT}\n\nIssued by the ${GUILD}, Molde, 5 May 2031`],
    ['the name that closes it', `The plan cannot stand\n\n${TEXT}\n\n— ${GUILD}`],
    ['its first words', `MOLDE, 5 May 2031 - The ${GUILD} today answered. ${TEXT}`],
  ])('takes a text that says "we" throughout for the body of %s', (_, text) => {
    expect(whose(text)).toBe('norwind-guild');
  });

  it('takes a reporter who says "we" for no body, nor whom he asks', () => {
    expect(whose(`The plan cannot stand\n[Norwind Courier|organisation], Molde, 5 May 2031\n\n${TEXT}`)).toBeNull();
    const asked = `What now?\n\n${TEXT}\n\nAnd then?\n\nWe wait.`;
    expect(whose(`${GUILD}, Molde, 5 May 2031\n\n${asked}`)).toBeNull();
  });

  it('takes a report with a single "we" in many sentences for nobody', () => {
    const report = 'The harbour is shut. '.repeat(12);
    expect(whose(`The ${GUILD} left. ${report} It told us why. ${report}`)).toBeNull();
  });
});
