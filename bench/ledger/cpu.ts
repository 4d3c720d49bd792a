import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Seconds of the processor's time: this process's, and those of a server and all it started. */
export interface Cpu {
  readonly own: number;
  readonly server: number;
}

/** Hundredths of a second: what Linux counts processes in, whatever its own clock. */
const TICKS = 100;

/** So far; 0 for a server where the system tells of no other processes. `data` is the server's folder. */
export function cpu(data: string | null): Cpu {
  const { user, system } = process.cpuUsage();
  return { own: (user + system) / 1e6, server: data === null ? 0 : serverTime(data) };
}

export function cpuSince(from: Cpu, data: string | null): Cpu {
  const now = cpu(data);
  return { own: now.own - from.own, server: now.server - from.server };
}

export function sum(a: Cpu, b: Cpu): Cpu {
  return { own: a.own + b.own, server: a.server + b.server };
}

function serverTime(data: string): number {
  const main = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  let ticks = 0;
  for (const pid of processes()) {
    const stat = statOf(pid);
    if (stat === null || (pid !== main && stat.parent !== main)) continue;
    // of those that ended the first process has the sum
    ticks += stat.time + (pid === main ? stat.ended : 0);
  }
  return ticks / TICKS;
}

function processes(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function statOf(pid: number): { parent: number; time: number; ended: number } | null {
  let line: string;
  try {
    line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // it ended meanwhile
    return null;
  }
  // the name in brackets may hold spaces: the third field follows it
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map(
    (at) => fields[at],
  );
  return { parent, time: user + system, ended: endedUser + endedSystem };
}
