import type { Evidence } from '#src/schema/evidence.ts';
import { evidenceOfTexts } from './evidence-of-texts.ts';
import names from './names.json' with { type: 'json' };

/**
 * Whether somebody named again is the one of before: each name in each way of naming it again, in the same document and in
 * another of the briefing. The lines to print: the right ones of all, by the way of naming, and so many of the others.
 */
export async function scoreNames(errors: number): Promise<string[]> {
  const told = [...PEOPLE, ...BODIES];
  const missed: string[] = [];
  const tally = new Map<string, { right: number; all: number }>();
  for (const { way, whole, opening, again } of told)
    for (const apart of [false, true]) {
      const key = apart ? `${way}, another document` : way;
      const own = tally.get(key) ?? { right: 0, all: 0 };
      const holders = await holdersOf(opening, again, apart);
      const right = holders.length > 0 && holders.every((forms) => forms.some((form) => plain(form) === plain(whole)));
      tally.set(key, { right: own.right + (right ? 1 : 0), all: own.all + 1 });
      if (!right) missed.push(`  ${whole}, ${key}: ${holders.map(([name]) => name).join(', ') || 'nobody'}`);
    }
  const all = [...tally.values()].reduce((sum, { all: own }) => sum + own, 0);
  const rows = [...tally].map(([way, { right, all: own }]) => `  ${way}: ${right} of ${own}`);
  return [`names named again: ${all - missed.length} of ${all}`, ...rows, ...missed.slice(0, errors)];
}

// The forms of everybody who holds an act or a statement where the name comes again.
async function holdersOf(opening: string, again: string, apart: boolean): Promise<string[][]> {
  const first = `KALMAR, May 3 (Agency) - ${opening} The talks go on.`;
  const second = `LUND, May 3 (Wire) - The talks in Lund ended on Monday.\n\n${again}\n`;
  const texts = apart ? [`${first}\n`, second] : [`${first}\n\n${again}\n`];
  const evidence = await evidenceOfTexts(...texts);
  const { id, text } = evidence.documents.find(({ file }) => file.includes(apart ? '1.txt' : '0.txt'))!;
  return holdersBehind(evidence, id, text.lastIndexOf(again));
}

function holdersBehind({ acts, statements, entities }: Evidence, id: string, from: number): string[][] {
  const actors = acts.flatMap((act) => (act.document === id && act.start >= from ? act.actors : []));
  const speakers = statements.flatMap(({ document, content, speakerEntity }) =>
    document === id && content.start >= from && speakerEntity !== null ? [speakerEntity] : [],
  );
  return entities
    .filter((entity) => [...actors, ...speakers].includes(entity.id) && plain(entity.name) !== 'presenter')
    .map(({ name, aliases }) => [name, ...aliases]);
}

function turns(label: string): string {
  return `PRESENTER: Will you sign?\n\n${label}: We will not sign.\n\nPRESENTER: Why?\n\n${label}: The offer is too low.`;
}

function bare(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('æ', 'ae');
}

function plain(name: string): string {
  return bare(name).toLowerCase().replace(/[’‘]/g, "'").replace(/^the /, '');
}

function large(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

const OF_PEOPLE: Readonly<Record<string, (short: string, whole: string) => string>> = {
  surname: (short) => `${large(short)} rejected the offer.`,
  'Ms and surname': (short) => `Ms ${short} rejected the offer.`,
  'office and surname': (short) => `Minister ${short} rejected the offer.`,
  'said surname': (short) => `“We will not sign,” said ${short}.`,
  'whole name in capitals, label': (_, whole) => turns(whole.toUpperCase()),
  'surname in capitals, label': (short) => turns(short.toUpperCase()),
  'surname, label': (short) => turns(large(short)),
  'whole name without accents': (_, whole) => `${bare(whole)} rejected the offer.`,
  'surname in capitals without accents, label': (short) => turns(bare(short).toUpperCase()),
  'initial and surname': (short, whole) => `${initialOf(short, whole)}. ${short} rejected the offer.`,
};

// Of who is called by the first word of the name, the initial is that of another: "S. Yoon" is Yoon Seung-jin.
function initialOf(short: string, whole: string): string {
  return (whole.startsWith(`${short} `) ? whole.split(' ').at(-1)! : whole)[0]!;
}

const OF_BODIES: Readonly<Record<string, (name: string) => string>> = {
  'body, opening': (name) => `${name} rejected the offer.`,
  'body, agent': (name) => `The offer was rejected by the ${name.replace(/^The /, '')}.`,
  'body, spokesman': (name) => `A spokesman for the ${name.replace(/^The /, '')} rejected the offer.`,
};

const PEOPLE = names.people.flatMap(([whole, short]) =>
  Object.entries(OF_PEOPLE).map(([way, again]) => ({
    way,
    whole: whole!,
    opening: `${whole}, the trade minister of Chile, spoke for an hour.`,
    again: again(short!, whole!),
  })),
);

const BODIES = names.bodies.flatMap((whole) =>
  Object.entries(OF_BODIES).map(([way, again]) => ({
    way,
    whole,
    opening: `The ${whole.replace(/^The /, '')} met on Friday to discuss pay.`,
    again: again(whole),
  })),
);
