import { describe, expect, it } from 'vitest';
import { typedNames } from '../../../fixtures/named.ts';

const BODY = '\n\nThe men left the quay on Monday. It rained.';

describe('the name of a body at the head of its own record, ruling or report', () => {
  it.each([
    ['COURT OF QUARRIES FOR INLAND PORTS, Velm\nAward in case 7', 'COURT OF QUARRIES FOR INLAND PORTS'],
    ['IN THE LABOUR COURT OF QUARN\nHeld at Velm', 'LABOUR COURT OF QUARN'],
    ['STANDING COMMITTEE ON WOOL – EVIDENCE\nVelm, Thursday, May 8', 'STANDING COMMITTEE ON WOOL'],
    ['FINDINGS\nElection Observation Mission to Quarn\nVelm, two days later', 'Election Observation Mission to Quarn'],
    ["Velm Coroner's Court\nQUARRYMAN WAS WARNED", "Velm Coroner's Court"],
    ['OFFICE OF THE WOOL REGISTRAR\nAward', 'OFFICE OF THE WOOL REGISTRAR'],
  ])('is one name: %s', (head, name) => {
    expect(typedNames(head + BODY)).toContain(`${name}: organisation`);
  });

  it.each([
    ['Tribunal to PM: no\nBy Ana Lind', 'Tribunal to PM'],
    ['QUARN UNION BACKS HARBOUR BOARD\n3 May 2030', 'QUARN UNION BACKS HARBOUR BOARD'],
    ['OFFICE MOVES TO VELM\nBy Ana Lind', 'OFFICE MOVES TO VELM'],
  ])('is none in a headline: %s', (head, name) => {
    expect(typedNames(head + BODY)).not.toContain(`${name}: organisation`);
  });
});
