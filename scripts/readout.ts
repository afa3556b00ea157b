#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { Command, CommanderError } from 'commander';
import { UsageError } from './failure.ts';

// Much of a short run is reading its own code: Node keeps it compiled, in the machine's folder for temporary files.
enableCompileCache();

/** What a person runs. Exit codes: 0 done, 1 something in the content is wrong, 2 wrong usage. */
const program = new Command('readout')
  .description('Turns folders of news documents into a briefing site in which every line is proven against its source.')
  .exitOverride()
  .showHelpAfterError('(add --help for the options)');

const folder = ['--content <dir>', 'the folder that holds the briefings', 'content'] as const;
const output = ['--out <dir>', 'where the site goes', 'dist'] as const;
const site = [
  '--site <url>',
  'the address the site will have, for links from paper, feeds and search engines',
] as const;
const base = ['--base <path>', 'the path below that address, for example /briefings/', '/'] as const;
const since = ['--since <commit>', 'the commit to tell changes from, instead of the last'] as const;
const force = ['--force', 'overwrite pages that were edited by hand'] as const;
const port = ['--port <number>', 'where to listen', '4321'] as const;

program
  .command('brief')
  .description('documents → pages, evidence and proof')
  .option(...folder)
  .option('--check', 'write nothing; fail when the committed pages are not what the build would write')
  .option(...force)
  .option('--json', 'print the result as JSON')
  .option(...since)
  .action(async (options) => finish((await import('./brief.ts')).brief(options)));

program
  .command('build')
  .description('documents → pages → proof → site → search index')
  .option(...folder)
  .option(...output)
  .option(...site)
  .option(...base)
  .option(...force)
  .option(...since)
  .action(async (options) => finish((await import('./build.ts')).build(options)));

program
  .command('start')
  .description('builds everything and serves it')
  .option(...folder)
  .option(...output)
  .option(...site)
  .option(...base)
  .option(...port)
  .option(...force)
  .option(...since)
  .action(async (options) => finish((await import('./start.ts')).start(options)));

program
  .command('dev')
  .description('the site with reload; a changed document or briefing.yaml rebuilds its pages')
  .option(...folder)
  .option(...port)
  .action(async (options) => finish((await import('./dev.ts')).dev(options)));

program
  .command('new')
  .description('starts a briefing from files')
  .argument('<id>', 'its name in addresses: lower-case letters, digits, hyphens')
  .argument('<file...>', 'its documents; they are copied byte for byte')
  .option(...folder)
  .action(async (id, files, options) => finish((await import('./new.ts')).startBriefing(id, files, options)));

program
  .command('explain')
  .description('everything concluded about sentences, clusters of them or parties, by which rule, and what was refused')
  .argument(
    '<id...>',
    'a sentence as pages cite it (S1.7) or by its id; the id of a statement, act, fact, cluster, person or body; before it "briefing/" where several have it',
  )
  .option(...folder)
  .option('--json', 'print it as JSON')
  .action(async (ids, options) => finish((await import('./explain/explain.ts')).explain(ids, options)));

program
  .command('verify')
  .description('rechecks a published bundle without the rest of the program')
  .argument('<path>', 'a site, a briefing’s folder, a folder of briefings, or an evidence.json')
  .action(async (path) => finish(import('./verify.ts').then(({ main }) => main([path]))));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = failure(error);
}

async function finish(result: Promise<number>): Promise<void> {
  process.exitCode = await result;
}

// Wrong usage is the user's to mend and says so in one line; anything else is a fault of ours and shows its stack.
function failure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    console.error(error.message);
    return 2;
  }
  throw error;
}
