import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { selfSignedCertificate } from './self-signed-certificate';

/** A server that stands in for every host and port of the network and keeps what it is asked. */
export interface EveryHost {
  /** `GET https://mail.google.com/mail/u/0/`; without what the browser asks on its own account. */
  readonly asked: string[];
  /** Switches of Chromium that lead every name here. */
  readonly args: readonly string[];
  readonly close: () => Promise<void>;
}

/** Chromium's own services: accounts, updates, kinds of form fields, clock. They ask whatever page is open. */
const browsersOwn = /(?:^|\.)(?:google|googleapis|gvt1)\.com$/;
const mailHost = 'mail.google.com';

/** The first byte of every TLS connection. */
const handshake = 22;

/** @param answer the document at an address; null = nothing there. */
export async function everyHost(answer: (url: URL) => string | null): Promise<EveryHost> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const note = (scheme: string, { method, url, headers }: IncomingMessage): URL => {
    const address = new URL(`${scheme}://${headers.host}${url}`);
    const { hostname } = address;
    if (hostname === mailHost || !browsersOwn.test(hostname)) asked.push(`${method} ${address.href}`);
    return address;
  };
  const serve = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const html = answer(note(scheme, request));
    response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  };
  const plain = createHttp(serve('http'));
  const secure = createHttps(selfSignedCertificate(), serve('https'));
  secure.on('upgrade', (request, socket) => {
    note('wss', request);
    socket.destroy();
  });
  // Names are mapped with all their ports to one, so both protocols arrive there.
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === handshake ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return {
    asked,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    close,
  };
}
