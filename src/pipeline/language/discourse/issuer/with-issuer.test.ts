import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';
import { spokenIn } from '../../fixtures/spoken-in.ts';

const NOTE = '\n\nWe cannot confirm the raid. The Cell needs two boats.\n\nHead of Patrols, Lt Col Ana Lind';

/** By name whom each person of a text speaks for. */
function partiesIn(text: string): (string | null)[] {
  const { affiliations } = analyse(sourceDocument(text), { issues: [], known: [] });
  return affiliations.filter(({ entity }) => entity === 'ana-lind').map(({ party }) => party);
}

it('takes a letterhead that nothing else shows to be a name for the body whose paper it is, and for whom its officers sign', () => {
  const head = 'RED BANK WATCH CELL\nPatrol report, week 19';
  expect(spokenIn(head + NOTE)[0]).toMatch(/^red-bank-watch-cell: /);
  expect(partiesIn(head + NOTE)).toContain('red-bank-watch-cell');
  expect(analyse(sourceDocument(head + NOTE), { issues: [], known: [] }).entities.map(({ key }) => key)).not.toContain(
    'cell',
  );
});

it('takes those who only say what they have in common for no body', () => {
  const text = 'To the Rector\n\nSir,\n\nWe the residents of Hill Hall ask for heat. We are cold.\n\nThe Residents';
  expect(spokenIn(text).every((one) => one.startsWith("'residents of Hill Hall'"))).toBe(true);
});
