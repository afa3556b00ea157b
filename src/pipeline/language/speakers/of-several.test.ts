import { expect, it } from 'vitest';
import { doneIn, spokenIn } from '../fixtures/spoken-in.ts';

it('gives what people of two lands or bodies say to neither of the two alone', () => {
  const lands = 'Ministers from Peru and Chile refused to sign.';
  expect(spokenIn(lands)).toEqual(["'Ministers from Peru and Chile': to sign"]);
  expect(doneIn(lands)).toEqual(['REJECT peru+chile']);
  const bodies = 'Delegates of Norwind Ltd and the Quarn Guild rejected the plan.';
  expect(spokenIn(bodies)).toEqual(["'Delegates of Norwind Ltd and the Quarn Guild': the plan"]);
});

it('gives what two persons say to both', () => {
  expect(spokenIn('Ana Lind of Peru and Ole Berg of Chile refused to sign.')).toEqual(['ana-lind+ole-berg: to sign']);
});

it('takes one of one land for no second', () => {
  expect(doneIn('A minister from Peru and Chile refused to sign.')).toEqual(['REJECT peru']);
});

it('takes one of them for who is named behind', () => {
  expect(spokenIn('Two left. One of them, the former pilot Ana Lind, refused to sign.')).toEqual(['ana-lind: to sign']);
  expect(spokenIn('Two nurses left. “We had keys,” said one of them, Ana Lind, a widow.')).toEqual([
    'ana-lind: “We had keys,”',
  ]);
  expect(spokenIn('Two nurses left. “We had keys,” said one of them, a widow.')).not.toContain(
    'ana-lind: “We had keys,”',
  );
  expect(spokenIn('Two left. One of them refused to sign.')).toEqual(["'One of them': to sign"]);
});

it('gives what a bench says to none of those on it', () => {
  expect(spokenIn('“We are sure,” the bench, also comprising justice Ana Lind, said.')).toEqual([
    "'the bench, also comprising justice Ana Lind': “We are sure,”",
  ]);
  expect(spokenIn('A panel of judges Ana Lind and Ole Berg refused to sign.')).toEqual([
    "'A panel of judges Ana Lind and Ole Berg': to sign",
  ]);
  expect(spokenIn('“We are sure,” said the chairman of the bench, Ana Lind.')).toEqual(['ana-lind: “We are sure,”']);
});

it('gives what those of three lands say to none of the three alone, and what three say by name to all', () => {
  const leaders = 'The leaders of Peru, Chile and Bolivia';
  expect(spokenIn(`${leaders} condemned the raid.`)).toEqual([`'${leaders}': the raid`]);
  const members = 'Members of the Quarn Dockers Guild (QDG)';
  expect(spokenIn(`${members} condemned the raid.`)).toEqual(['quarn-dockers-guild: the raid']);
  expect(spokenIn('Peru, Chile, and Bolivia condemned the raid.')).toEqual(['peru+chile+bolivia: the raid']);
  expect(spokenIn('Ana Lind, Ole Berg, and Eva Ruiz condemned the raid.')).toEqual([
    'ana-lind+ole-berg+eva-ruiz: the raid',
  ]);
  expect(spokenIn('Ana Lind, the mayor, and Ole Berg condemned the raid.')).toEqual(['ana-lind+ole-berg: the raid']);
});
