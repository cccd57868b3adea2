import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';

/** Starts a server that believes in that one's tokens, and returns its canonical URL and its end. */
export async function protectedServer(authorizationServer) {
  const canonical = `http://127.0.0.1:${await freePort()}/mcp`;
  const { issuer, jwks } = authorizationServer;
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const path = ['samples/calculator/target/calculator.jar', 'integration-tests/target/test-classes'].map(inProject);
  const args = ['-cp', path.join(delimiter), 'dev.lathe.authorization.ProtectedServer', canonical, issuer, jwks];
  const server = spawn(java, args, { stdio: ['ignore', 'inherit', 'pipe'] });
  const said = [];
  await new Promise((resolve, reject) => {
    createInterface({ input: server.stderr }).on('line', line => said.push(line) && line.startsWith('serving ') && resolve());
    server.on('exit', status => reject(new Error(`the server has ended with ${status}: ${said.join('\n')}`)));
  });
  return {
    canonical,
    /** Ends it and returns what it has said. */
    close: async () => {
      server.kill();
      await once(server, 'close');
      return said;
    },
  };
}

/** Returns the official client, connected. */
export async function connect(url, options, mode = 'auto') {
  const client = new Client({ name: 'real-client', version: '1.0.0' }, { versionNegotiation: { mode } });
  await client.connect(new StreamableHTTPClientTransport(new URL(url), options));
  return client;
}

/** Calls a tool, and returns what matters of the answer. */
export async function call(url, name, token) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
      'mcp-protocol-version': '2026-07-28',
      'mcp-method': 'tools/call',
      'mcp-name': name,
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: randomUUID(),
      method: 'tools/call',
      params: {
        name,
        _meta: {
          'io.modelcontextprotocol/protocolVersion': '2026-07-28',
          'io.modelcontextprotocol/clientInfo': { name: 'fetch', version: '1.0.0' },
          'io.modelcontextprotocol/clientCapabilities': {},
        },
      },
    }),
  });
  const body = await response.json();
  return {
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    text: body.result?.content[0].text,
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function inProject(path) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  assert(existsSync(file), `${file} is missing; build it with ./mvnw verify`);
  return file;
}
