import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

/**
 * Serves the files of a folder under `base` ("/" or "/sub-path/") on this machine only, as a plain static host does:
 * index.html for folders, 404.html for what does not exist. Port 0 takes any free one; throws `PortTaken` for one in use.
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const base = `/${options.base ?? ''}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    answer(resolve(folder), base, request, response).catch(() => fail(response, 500));
  });
  const port = await listen(server, options.port ?? 0);
  return { url: `http://localhost:${port}${base}`, close: () => close(server) };
}

/** Another program already listens on the port. */
export class PortTaken extends Error {
  constructor(port: number) {
    super(`Port ${port} is in use by another program; choose another one with --port ${port + 1}.`);
    this.name = 'PortTaken';
  }
}

async function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return fail(response, 405);
  const path = decodedPath(request.url ?? '/');
  if (path === null) return fail(response, 400);
  if (`${path}/` === base) return redirect(response, base);
  const file = path.startsWith(base) ? within(root, path.slice(base.length)) : null;
  const found = file && (await findFile(file, path.endsWith('/')));
  if (found === 'folder') return redirect(response, `${encodeURI(path)}/${search(request)}`);
  if (found) return send(request, response, 200, found);
  const missing = await findFile(join(root, '404.html'), false);
  if (missing && missing !== 'folder') return send(request, response, 404, missing);
  fail(response, 404);
}

/** The request's path with its escapes undone; null where they are malformed or hide a NUL. */
function decodedPath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

const search = (request: IncomingMessage) => /\?[^#]*/.exec(request.url ?? '')?.[0] ?? '';

/** The file a path names inside the folder; null for one that climbs out of it, by whatever separator. */
function within(root: string, path: string): string | null {
  const file = resolve(root, `./${path}`);
  return file === root || file.startsWith(root + sep) ? file : null;
}

async function findFile(path: string, asFolder: boolean): Promise<FoundFile | 'folder' | null> {
  const target = asFolder ? join(path, 'index.html') : path;
  const found = await stat(target).catch(() => null);
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? { path: target, size: found.size } : null;
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: FoundFile,
): Promise<void> {
  response.writeHead(status, {
    'content-type': mimeTypes[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'content-length': file.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

function redirect(response: ServerResponse, location: string): void {
  // "//host" would be another host's address.
  response.writeHead(301, { location: location.replace(/^\/+/, '/') }).end();
}

function fail(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(error.code === 'EADDRINUSE' ? new PortTaken(port) : error);
    });
    server.listen(port, 'localhost', () => done((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

const mimeTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.eml': 'message/rfc822',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

interface ServeOptions {
  /** "/" or a sub-path such as "/briefings/". */
  readonly base?: string;
  readonly port?: number;
}

export interface Served {
  /** Ends in "/". */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface FoundFile {
  readonly path: string;
  readonly size: number;
}
