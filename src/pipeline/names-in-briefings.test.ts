import { describe, expect, it } from 'vitest';
import type { Evidence } from '#src/schema/evidence.ts';
import { evidenceOf } from './evidence.ts';
import { sourceDocument } from './fixtures/source-document.ts';
import { settingsOf } from './settings/settings.ts';

/** Bodies of many kinds, with what a text calls them: all names are made. */
const BODIES = [
  ['Masons’ and Tile Layers’ Guild of Orvo', 'guild', 'MTLG', 'Chilean'],
  ['National Union of Ferry Staff', 'union', 'NUFS', 'Norwegian'],
  ['Justice and Harvest Party', 'party', 'JHP', 'Nigerien'],
  ['Commission of Inquiry on Hill Farms', 'commission', 'CIHF', 'Kenyan'],
  ['Ministry of Ports', 'ministry', 'MOP', 'Honduran'],
  ['Institute for Tidal Research', 'institute', 'ITR', 'Danish'],
  ['Co-operative of Almond Growers', 'co-operative', 'CAG', 'Tunisian'],
  ['Peat Safety Authority', 'authority', 'PSA', 'Irish'],
] as const;

/** How a document introduces one: "%" is its name, "#" its letters, "~" what it is, "^" whose. */
const INTRODUCTIONS = [
  'The % (#)',
  'The %, known as the #,',
  '# (the %)',
  '#, the %,',
  'The ^ % (#)',
  'A small ~ called the % (#)',
  'The president of the % (#), Nora Lindt,',
];
/** How it is told of below, in the same document. */
const BELOW = ['the ~', 'the #', 'the %', 'a spokesman for the ~', 'Tor Velm of the #'];
/** And in another. */
const ELSEWHERE = ['the %', 'the ^ %', '# president Nora Lindt', 'Nora Lindt, president of the %,'];

/** People, by the name that introduces them, the one a text goes on with and the one another document has. */
const PEOPLE = [
  ['Park Jin-min', 'Park', 'Park Jinmin'],
  ['Marta de la Cueva', 'de la Cueva', 'Marta De la Cueva'],
  ['Yusuf al-Qarni', 'al-Qarni', 'Yusuf al-Qarni'],
  ['Szilvia Nagy-Orbán', 'Nagy-Orbán', 'Szilvia Nagy-Orban'],
  ['Florence Lake', 'Lake', 'Florence Lake'],
] as const;
const OFFICES = [
  '%, the president of the Potters Guild,',
  'Potters Guild president %',
  '%, who heads the Potters Guild,',
];

describe('a body in a briefing', () => {
  it('is one however it is introduced and told of later, and no other is', () => {
    expect(
      BODIES.flatMap((body, i) =>
        // Every second pair: all bodies and all ways are there.
        INTRODUCTIONS.flatMap((introduction, k) => {
          if ((i + k) % 2 > 0) return [];
          const filled = (form: string) => filledIn(form, body);
          const [below, elsewhere] = [BELOW[(i + k) % BELOW.length]!, ELSEWHERE[(i + k) % ELSEWHERE.length]!];
          const first = `${filled(introduction)} said the mill must stay.\n\nVelhand Cement left.\n\nThe quay must stay too, ${filled(below)} said.`;
          const second = `${large(filled(elsewhere))} said the mill must go.`;
          const found = holders(briefing(first, second));
          const right = found.every((held) => held?.includes(body[0]) === true) && new Set(found).size === 1;
          return right && found.length === 3 ? [] : [`${first} | ${second}: ${found.join(', ')}`];
        }),
      ),
    ).toEqual([]);
  });
});

describe('a person in a briefing', () => {
  it('is one however the name is written, and speaks for the body', () => {
    expect(
      PEOPLE.flatMap(([name, short, other]) =>
        OFFICES.flatMap((office) => {
          const first = `${large(office.replace('%', name))} rejected the plan.\n\n“The mill must stay,” ${short} said.`;
          const second = `${large(office.replace('%', other))} rejected a sale.`;
          const told = briefing(first, second);
          const people = new Set(told.statements.flatMap(({ speakers }) => speakers));
          const found = holders(told);
          const right = people.size === 1 && found.length === 3 && found.every((held) => held === 'Potters Guild');
          return right ? [] : [`${first} | ${second}: ${[...people].join(', ')} for ${found.join(', ')}`];
        }),
      ),
    ).toEqual([]);
  });

  it('take the town where one report was filed for a town in all, and nobody’s employees there for its own', () => {
    const release = 'Norwind will pay all 338 employees at Halvora. It will wait.';
    const kind = (...texts: string[]) => briefing(...texts).entities.find(({ name }) => /^halvora$/i.test(name))?.type;
    expect(kind('HALVORA, Peru, May 12 (Wire) - A mine was shut on Tuesday.', release)).toBe('place');
    expect(kind('A mine was shut on Tuesday.', release)).toBe('organisation');
  });
});

function filledIn(form: string, [name, noun, letters, land]: (typeof BODIES)[number]): string {
  return form.replace('%', name).replace('#', letters).replace('~', noun).replace('^', land);
}

function large(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function briefing(...texts: string[]): Evidence {
  const { settings } = settingsOf('', 'x/briefing.yaml');
  return evidenceOf(
    'x',
    texts.map((text, i) => sourceDocument(text, `d${i}`)),
    settings,
    [],
  );
}

// Whose each statement is, as a reader sees it: the party by its name and its other names.
function holders({ statements, entities }: Evidence): (string | null)[] {
  const forms = new Map(
    entities.map(({ id, name, aliases }) => [id, [name, ...aliases].sort((a, b) => b.length - a.length).join(' / ')]),
  );
  return statements
    .map(({ party, speakers }) => forms.get(party ?? speakers[0] ?? '') ?? null)
    .map((held) => held && held.split(' / ')[0]!);
}
