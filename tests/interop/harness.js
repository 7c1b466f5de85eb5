'use strict';

/**
 * Runs named checks and says of each whether it held.
 *
 * In: names and functions. Out: `PASS name` or `FAIL name: reason`, one line each,
 * and `END n` when all n were run. The connection guard holds for the whole
 * process: a connection to anything but a loopback address is an error.
 */

const net = require('node:net');

/** A run takes seconds; one that hangs must not hang whoever started it. */
const PATIENCE_S = 300;

const LOOPBACK = new net.BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');

/** Refuses every connection that would leave the machine, names included: the sandbox is named by its address. */
function guardConnections() {
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function guarded(...args) {
    // Node passes its own callers' arguments on as one array, normalised already.
    const [options] = Array.isArray(args[0]) ? args[0] : args;
    const host = typeof options === 'object' ? options.host : args[1];
    if (!net.isIP(host) || !LOOPBACK.check(host, net.isIPv6(host) ? 'ipv6' : 'ipv4')) {
      throw new Error(`a connection to ${host} was refused: only this machine may be spoken to`);
    }
    return connect.apply(this, args);
  };
}

async function run(checks, patience = PATIENCE_S) {
  setTimeout(() => {
    console.error(`the checks took longer than ${patience} s`);
    process.exit(1);
  }, patience * 1000).unref();
  let number = 0;
  for (const [name, check] of checks) {
    number += 1;
    try {
      await check();
      console.log(`PASS ${name}`);
    } catch (error) {
      console.log(`FAIL ${name}: ${reason(error)}`);
    }
  }
  console.log(`END ${number}`);
}

/** One line; the response's body, where there is one, tells more than the client's own message. */
function reason(error) {
  const response = error.response ? ` (${error.response.status} ${JSON.stringify(error.response.data)})` : '';
  return `${error.message}${response}`.replace(/\s+/g, ' ');
}

guardConnections();

module.exports = { run };
