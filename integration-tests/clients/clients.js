import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as FormerClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as FormerTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import * as former from '@modelcontextprotocol/sdk/types.js';

const me = { name: 'real-client', version: '1.0.0' };

/** What a client can do that answers a question. */
const capabilityOf = {
  'elicitation/create': { elicitation: { form: { applyDefaults: true } } },
  'sampling/createMessage': { sampling: {} },
  'roots/list': { roots: {} },
};

/** What the tests answer and hear, and how the former client knows it. */
const formerSchemas = {
  'elicitation/create': former.ElicitRequestSchema,
  'sampling/createMessage': former.CreateMessageRequestSchema,
  'roots/list': former.ListRootsRequestSchema,
  'notifications/message': former.LoggingMessageNotificationSchema,
  'notifications/prompts/list_changed': former.PromptListChangedNotificationSchema,
  'notifications/resources/updated': former.ResourceUpdatedNotificationSchema,
  'notifications/tools/list_changed': former.ToolListChangedNotificationSchema,
};

const notifications = Object.keys(formerSchemas).filter(method => method.startsWith('notifications/'));

/** The jars of a sample: that of the build and what a shrinker left of it, or those of its name that JARS names. */
export function jarsOf(sample) {
  const jars = process.env.JARS?.split(delimiter).filter(jar => basename(jar).startsWith(sample)) ?? [
    inProject(`samples/${sample}/target/${sample}.jar`),
    inProject(`integration-tests/target/${sample}-shrunk.jar`),
  ];
  jars.forEach(jar => assert(existsSync(jar), `${jar} is missing; build it with ./mvnw verify`));
  return jars;
}

/**
 * Each client, the revision it shall agree on with our server, and whether that has a session. It connects to the
 * server in a jar, and can be asked what it is given an answer to: a function for each method that asks.
 */
export const clients = [
  {
    name: 'client 2.4.0, told to be stateless',
    revision: '2026-07-28',
    session: false,
    connect: (jar, answers) => connect(client({ pin: '2026-07-28' }, answers), new StdioClientTransport(command(jar)), answers),
  },
  {
    name: 'client 2.4.0, left to find out',
    revision: '2026-07-28',
    session: false,
    connect: (jar, answers) => connect(client('auto', answers), new StdioClientTransport(command(jar)), answers),
  },
  {
    name: 'client 2.4.0, told to open a session',
    revision: '2025-11-25',
    session: true,
    connect: (jar, answers) => connect(client('legacy', answers), new StdioClientTransport(command(jar)), answers),
  },
  {
    name: 'sdk 1.32.2',
    revision: '2025-11-25',
    session: true,
    connect: (jar, answers) => connect(formerClient(answers), new FormerTransport(command(jar)), answers),
  },
];

/** Starts a server; no client tells how it ended, so a shell around it does. */
function command(jar) {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  return { command: 'sh', args: ['-c', '"$0" -jar "$1"; echo "exit $?" >&2', java, jar], stderr: 'pipe' };
}

function client(mode, answers) {
  return new Client(me, { capabilities: capabilities(answers), versionNegotiation: { mode } });
}

/** The former client, its different methods made like its successor's. */
function formerClient(answers) {
  const client = new FormerClient(me, { capabilities: capabilities(answers) });
  const callTool = client.callTool.bind(client);
  client.callTool = (params, options) => callTool(params, undefined, options);
  const setRequestHandler = client.setRequestHandler.bind(client);
  client.setRequestHandler = (method, handler) => setRequestHandler(formerSchemas[method], handler);
  const setNotificationHandler = client.setNotificationHandler.bind(client);
  client.setNotificationHandler = (method, handler) => setNotificationHandler(formerSchemas[method], handler);
  return client;
}

function capabilities(answers = {}) {
  return Object.assign({}, ...Object.keys(answers).map(method => capabilityOf[method]));
}

async function connect(client, transport, answers = {}) {
  const connection = { client, revision: undefined, complaints: [], heard: new EventEmitter() };
  client.onerror = error => connection.complaints.push(error.message);
  transport.setProtocolVersion = agreed => (connection.revision = agreed);
  for (const method of Object.keys(answers)) {
    client.setRequestHandler(method, (request, context) =>
      answers[method](request.params, context.signal ?? context.mcpReq.signal));
  }
  for (const method of notifications) {
    client.setNotificationHandler(method, notification => void connection.heard.emit(method, notification.params));
  }
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

/** The one text of a result. */
export function textOf(result) {
  assert.equal(result.content.length, 1);
  assert.equal(result.content[0].type, 'text');
  return result.content[0].text;
}

function inProject(path) {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
