import { type BuildOptions, builtSite } from './build.ts';
import { UsageError } from './failure.ts';
import { PortTaken, serve } from './serve.ts';

/** Builds everything and serves it until interrupted. A fault in the content is reported; the rest is served. */
export async function start(options: StartOptions): Promise<number> {
  const port = portOf(options.port);
  await refuseTakenPort(port);
  const { code, built } = await builtSite(options);
  if (!built) return code;
  const { url } = await listening(() => serve(options.out, { port, base: options.base }));
  console.log(`Read it at ${url} (Ctrl-C stops)`);
  await new Promise(() => {});
  return code;
}

/** The port as a number. Throws a usage error for anything else. */
export function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`"${text}" is no port; give a number from 1 to 65535 with --port`);
}

// Before the build, not after it: nobody should wait for a site that cannot be shown.
async function refuseTakenPort(port: number): Promise<void> {
  const { close } = await listening(() => serve('.', { port }));
  await close();
}

async function listening<T>(serving: () => Promise<T>): Promise<T> {
  return serving().catch((error: unknown) => {
    throw error instanceof PortTaken ? new UsageError(error.message) : error;
  });
}

interface StartOptions extends BuildOptions {
  readonly port: string;
}
