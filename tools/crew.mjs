import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ClearError } from './clear-error.mjs';
import { startGuarded } from './guarded-process.mjs';

/** A process that still runs is waited for: on a busy machine of two cores the first start has taken a minute. */
const READY_WITHIN_MS = 180_000;

/** Everything that one launch runs, so that nothing is forgotten when it ends. */
export function createCrew({ root, logDir, graceSeconds }) {
  const members = new Map();
  let isStopping = false;

  function start(name, { args, env, onExit }) {
    const member = startGuarded({
      command: process.execPath,
      args,
      env,
      cwd: root,
      logFile: path.join(logDir, `${name}.log`),
      graceSeconds,
    });
    members.set(name, member);
    void member.exited.then((result) => {
      if (members.get(name) === member) members.delete(name);
      if (!isStopping && !member.isExpectedToEnd) onExit?.(result, member);
    });
    return member;
  }

  return {
    start,

    /** Runs a command to its end; its output goes to its log, the last lines of which explain a failure. */
    async run(name, args, env) {
      const member = start(name, { args, env });
      const { code } = await member.exited;
      if (isStopping) throw new ClearError('Stopped.');
      if (code !== 0)
        throw new ClearError(
          `The step "${name}" failed. Its last lines (all of them in ${member.logFile}):\n${member.lastLines(25)}`,
        );
      return member.lastLines(25);
    },

    /** Waits until a process says that it can work. */
    async waitUntilReady(name, url) {
      const member = members.get(name);
      const deadline = Date.now() + READY_WITHIN_MS;
      while (Date.now() < deadline && !isStopping) {
        if (!member?.isRunning()) throw new ClearError(deathNote(name, member));
        const response = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
        await response?.body?.cancel();
        if (response?.ok) return;
        await pause(100);
      }
      if (isStopping) throw new ClearError('Stopped.');
      throw new ClearError(
        `The ${name} was not ready within ${READY_WITHIN_MS / 1000} s (${url}). Its last lines (${member.logFile}):\n${member.lastLines(25)}`,
      );
    },

    /** Stops one member, for a restart. */
    async stop(name) {
      const member = members.get(name);
      if (!member) return;
      member.isExpectedToEnd = true;
      await member.stop();
    },

    /** Stops all at once; resolves when the last one is gone. */
    async stopAll() {
      isStopping = true;
      await Promise.all([...members.values()].map((member) => member.stop()));
    },

    /** Ends all without asking. */
    killAll() {
      isStopping = true;
      for (const member of members.values()) member.kill();
    },
  };
}

/** One sentence and the last words of a process that ended by itself. */
export function deathNote(name, member) {
  return `The ${name} has ended unexpectedly. Its last lines (all of them in ${member?.logFile}):\n${member?.lastLines(25)}`;
}
