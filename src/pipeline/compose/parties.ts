import type { Entity, Standing } from '#src/schema/evidence.ts';
import { holdsWords } from '../wording/named.ts';
import type { Block, Inline, Table } from './blocks.ts';
import { type Claim, partyOf } from './claims.ts';
import type { Draft, Material } from './draft.ts';
import type { EvidenceIndex } from './index.ts';
import { cites, joined, party, quote, words } from './inlines.ts';

/** Who is involved: each party with its people, roles, spellings, and how often which source quotes it. */
export function partiesPage({ index, claims }: Material): Draft[] {
  const parties = rankedParties(index, claims);
  if (parties.length === 0) return [];
  const said = Map.groupBy(
    claims.filter(({ source }) => source === 'statement'),
    ({ party: id }) => id ?? '',
  );
  const firsts = firstMentions(index);
  return [
    {
      slug: 'parties',
      title: 'Parties',
      description: 'Who is involved, in what role, who speaks for whom, and how much each is quoted.',
      blocks: [balance(parties, said, index), ...sections(parties, said, firsts, index)],
    },
  ];
}

/** Parties to the matter first, then mediators, hosts and outside powers; within each, the most reported first. */
export function rankedParties(index: EvidenceIndex, claims: readonly Claim[]): Entity[] {
  const count = new Map<string, number>();
  for (const { party: id } of claims) if (id !== null) count.set(id, (count.get(id) ?? 0) + 1);
  const weight = ({ id }: Entity) => count.get(id) ?? 0;
  return index.evidence.entities
    .filter(({ standing }) => standing !== null)
    .sort(
      (a, b) =>
        ORDER.indexOf(a.standing!) - ORDER.indexOf(b.standing!) || weight(b) - weight(a) || (a.id < b.id ? -1 : 1),
    );
}

function balance(parties: readonly Entity[], said: Said, index: EvidenceIndex): Table {
  const documents = index.evidence.documents.length <= MOST_COLUMNS ? index.evidence.documents : [];
  const head = ['Party', 'Standing', 'Statements', ...documents.map(({ label }) => label)];
  const rows = parties.map(({ id, standing }) => {
    const all = said.get(id) ?? [];
    const counts = [
      all.length,
      ...documents.map((document) => all.filter((claim) => claim.document === document.id).length),
    ];
    return [
      [party(id, index)],
      [words(STANDING[standing!])],
      ...counts.map((count): Inline[] => [{ type: 'tally', value: String(count) }]),
    ];
  });
  return { type: 'table', role: 'plain', head: head.map((title) => [words(title)]), rows };
}

function sections(parties: readonly Entity[], said: Said, firsts: Firsts, index: EvidenceIndex): Block[] {
  const people = Map.groupBy(
    index.evidence.entities.filter(({ id, standing }) => standing === null && firsts.has(id)),
    ({ id }) => partyOf(id, index) ?? '',
  );
  return parties.flatMap((one): Block[] => [
    { type: 'heading', depth: 2, children: [party(one.id, index)] },
    ...variants(one, firsts, index),
    ...table(people.get(one.id) ?? [], said.get(one.id) ?? [], firsts, index),
  ]);
}

function variants({ id }: Entity, firsts: Firsts, index: EvidenceIndex): Block[] {
  const forms = [...(firsts.get(id)?.values() ?? [])].slice(0, MOST_FORMS);
  if (forms.length === 0) return [];
  return [
    {
      type: 'paragraph',
      children: [
        words('In the sources: '),
        ...joined(
          forms.map((form) => spelled(form, index)),
          ', ',
        ),
      ],
    },
  ];
}

function table(people: readonly Entity[], said: readonly Claim[], firsts: Firsts, index: EvidenceIndex): Block[] {
  if (people.length === 0) return [];
  const counted = people.map((one) => ({
    one,
    count: said.filter(({ speakers }) => speakers.includes(one.id)).length,
  }));
  counted.sort((a, b) => b.count - a.count || (a.one.id < b.one.id ? -1 : 1));
  const rows = counted.slice(0, MOST_PEOPLE).map(({ one, count }) => [
    [words(one.name)],
    roleOf(one, index, firsts),
    joined(
      [...(firsts.get(one.id)?.values() ?? [])].slice(0, MOST_FORMS).map((form) => spelled(form, index)),
      ', ',
    ),
    [{ type: 'tally' as const, value: String(count) }],
  ]);
  const head = ['Name', 'Role', 'In the sources', 'Statements'].map((title) => [words(title)]);
  return [{ type: 'table', role: 'plain', head, rows }];
}

// A role is a source's wording: it is shown from a sentence that names the person, or not at all.
function roleOf({ role }: Entity, index: EvidenceIndex, firsts: Firsts): Inline[] {
  void firsts;
  if (role === null) return [words('not stated')];
  for (const { id, text } of index.evidence.documents) {
    const start = text.indexOf(role);
    const sentence = start < 0 ? undefined : sentenceAround(id, start, index);
    if (sentence !== undefined && holdsWords(text, role))
      return [quote(id, { start, end: start + role.length }, index), ...cites([sentence])];
  }
  return [words(role)];
}

function sentenceAround(document: string, at: number, index: EvidenceIndex): string | undefined {
  return index.evidence.sentences.find((one) => one.document === document && one.start <= at && at < one.end)?.id;
}

function spelled({ document, start, end, sentence }: Form, index: EvidenceIndex): Inline[] {
  return [quote(document, { start, end }, index), ...cites([sentence])];
}

// Where each entity is first written in each of its forms: names alone, for a pronoun is no spelling.
function firstMentions(index: EvidenceIndex): Firsts {
  const firsts = new Map<string, Map<string, Form>>();
  for (const { id: sentence, document } of index.sentences.values())
    for (const { entity, start, end } of index.mentionsIn.get(sentence) ?? []) {
      const form = index.documents.get(document)?.text.slice(start, end) ?? '';
      if (!index.entities.get(entity)?.aliases.includes(form)) continue;
      const forms = firsts.get(entity) ?? new Map<string, Form>();
      if (!forms.has(form)) forms.set(form, { document, start, end, sentence });
      firsts.set(entity, forms);
    }
  return firsts;
}

const ORDER: readonly Standing[] = ['party', 'mediator', 'host', 'outside'];
const STANDING: Readonly<Record<Standing, string>> = {
  party: 'party to the matter',
  mediator: 'mediator',
  host: 'host',
  outside: 'outside the matter',
};
const MOST_COLUMNS = 6;
const MOST_FORMS = 4;
const MOST_PEOPLE = 12;

type Said = ReadonlyMap<string, readonly Claim[]>;
type Firsts = ReadonlyMap<string, ReadonlyMap<string, Form>>;
interface Form {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}
