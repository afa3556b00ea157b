import { expect, it } from 'vitest';
import { markedNames } from '../../../fixtures/named.ts';

const opening = 'Ana Brown met Tor Reed.';

it('is a surname that is a common word too, behind which somebody says or does something', () => {
  for (const rest of [
    'Brown also refused it.',
    'Brown has accused them.',
    'Brown on Monday said so.',
    'Brown, however, said so.',
    'Brown, in a statement, said so.',
    'Brown, speaking in Oslo, said so.',
    'Brown, whose boat was late, left.',
    'Brown and Reed said so.',
    "Brown, the firm's spokesman, denied it.",
    'Brown, a former judge, called for calm.',
    "Brown, the firm's spokesman, is ill.",
    "Brown, Peru's envoy to the talks, is ill.",
    'Brown – general secretary of the union – is ill.',
  ])
    expect(markedNames(`${opening} ${rest}`)).toContain('. [Brown]');
});

it('is none before what it only describes, and where the text writes the word small', () => {
  expect(markedNames(`${opening} Brown, the colour of the sea, faded.`)).not.toContain('. [Brown]');
  expect(markedNames(`${opening} Brown, the biggest customer, is ill.`)).not.toContain('. [Brown]');
  expect(markedNames(`${opening} Brown coal also fell.`)).not.toContain('. [Brown]');
  expect(markedNames(`${opening} It was brown. Brown, whose light was late, fell.`)).not.toContain('. [Brown]');
});
