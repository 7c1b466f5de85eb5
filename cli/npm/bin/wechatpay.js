#!/usr/bin/env node
// Starts the program of this platform, which is a package of its own.
//
// In: arguments, standard streams and signals. Out: the same, handed to the program, and its end as this one's end:
// with its exit code, or by the signal that ended it.
'use strict';

const { spawn } = require('node:child_process');
const os = require('node:os');

const { optionalDependencies = {} } = require('../package.json');

const platform = `${process.platform}-${process.arch}`;
const name = `wechatpay-cli-${platform}`;

function program() {
  try {
    return require.resolve(`${name}/bin/wechatpay${process.platform === 'win32' ? '.exe' : ''}`);
  } catch {
    const all = Object.keys(optionalDependencies);
    const there = all.map((other) => other.slice('wechatpay-cli-'.length)).join(', ');
    console.error(
      all.includes(name)
        ? `error: the package ${name}, which holds the program, is not installed\n` +
            '  help: install wechatpay-cli again, without --omit=optional, --no-optional or --ignore-optional, and on ' +
            'this machine: a folder node_modules of another platform holds its program alone'
        : `error: wechatpay-cli has no program for ${platform}; there are ${there}\n` +
            '  help: with a Rust toolchain, `cargo install wechatpay-cli` builds it',
    );
    process.exit(1);
  }
}

const child = spawn(program(), process.argv.slice(2), { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // The program decides what a signal means, and this one waits for its end.
  process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => {
  console.error(`error: the program cannot be started: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code);
  // As a shell has it, should the signal not end this process at once.
  process.exitCode = 128 + (os.constants.signals[signal] ?? 0);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
