import { execFile } from 'node:child_process'
import { readFile, readdir, readlink, realpath } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/**
 * What distinguishes this process from a later one with the same pid; undefined when no such process runs. A zombie does not run: where PID 1
 * does not reap (many containers), a process that was killed stays in the table for ever and still answers `kill(pid, 0)`.
 */
export async function identityOf(pid: number): Promise<string | undefined> {
  if (platform() === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
    // The command stands in parentheses and may hold spaces and parentheses itself: count the fields (proc(5)) after the last one.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (!fields || fields[0] === 'Z' || fields[0] === 'X') return undefined
    return `started-${fields[19]}`
  }
  if (platform() === 'win32') return canSignal(pid) ? 'running' : undefined

  const line = await ps('stat=,lstart=', pid)
  if (!line || line.startsWith('Z')) return undefined
  return line.slice(line.indexOf(' ')).trim()
}

/** The processes called one of `names` that work in `folder`: its PostgreSQL servers, their backends, or an initdb. */
export async function processesIn(folder: string, names: readonly string[], knownPid?: number): Promise<number[]> {
  const real = await realpath(folder).catch(() => undefined)
  if (!real) return []

  if (platform() === 'linux') {
    const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger)
    const found = await Promise.all(pids.map(async (pid) => ((await worksIn(pid, real, names)) ? pid : undefined)))
    return found.filter((pid) => pid !== undefined)
  }

  // No portable way to find a process by its folder: ask about the one that the pid file names.
  if (knownPid === undefined || !(await identityOf(knownPid))) return []
  if (platform() === 'win32') return [knownPid]
  const command = (await ps('command=', knownPid)) ?? ''
  return names.some((name) => command.includes(name)) && (command.includes(real) || command.includes(folder)) ? [knownPid] : []
}

async function worksIn(pid: number, folder: string, names: readonly string[]): Promise<boolean> {
  const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  if (cwd !== folder) return false
  const name = await readFile(join('/proc', String(pid), 'comm'), 'utf8').catch(() => '')
  return names.includes(name.trim()) && (await identityOf(pid)) !== undefined
}

async function ps(columns: string, pid: number): Promise<string | undefined> {
  const result = await promisify(execFile)('ps', ['-o', columns, '-p', String(pid)]).catch(() => undefined)
  return result?.stdout.trim() || undefined
}

/** Whether the process exists; a zombie does, too. */
export function canSignal(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
