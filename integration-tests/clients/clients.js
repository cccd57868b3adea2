import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as FormerClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as FormerTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const me = { name: 'real-client', version: '1.0.0' };

/** Each client, the revision it shall agree on with our server, and whether that has a session. */
export const clients = [
  {
    name: 'client 2.4.0, told to be stateless',
    revision: '2026-07-28',
    session: false,
    connect: jar => connect(client({ pin: '2026-07-28' }), new StdioClientTransport(command(jar))),
  },
  {
    name: 'client 2.4.0, left to find out',
    revision: '2026-07-28',
    session: false,
    connect: jar => connect(client('auto'), new StdioClientTransport(command(jar))),
  },
  {
    name: 'client 2.4.0, told to open a session',
    revision: '2025-11-25',
    session: true,
    connect: jar => connect(client('legacy'), new StdioClientTransport(command(jar))),
  },
  {
    name: 'sdk 1.32.2',
    revision: '2025-11-25',
    session: true,
    connect: jar => connect(formerClient(), new FormerTransport(command(jar))),
  },
];

/** Starts a server; no client tells how it ended, so a shell around it does. */
function command(jar) {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  return { command: 'sh', args: ['-c', '"$0" -jar "$1"; echo "exit $?" >&2', java, jar], stderr: 'pipe' };
}

function client(mode) {
  return new Client(me, { versionNegotiation: { mode } });
}

/** The former client, its one different method made like its successor's. */
function formerClient() {
  const former = new FormerClient(me);
  const callTool = former.callTool.bind(former);
  former.callTool = (params, options) => callTool(params, undefined, options);
  return former;
}

async function connect(client, transport) {
  const connection = { client, revision: undefined, complaints: [] };
  client.onerror = error => connection.complaints.push(error.message);
  transport.setProtocolVersion = agreed => (connection.revision = agreed);
  const stderr = text(transport.stderr);
  await client.connect(transport);

  connection.call = (name, args, options) => client.callTool({ name, arguments: args }, options);
  /** Ends the connection and returns what the server has said on standard error. */
  connection.close = async () => {
    await client.close();
    return (await stderr).trim();
  };
  return connection;
}
