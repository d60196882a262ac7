import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Processor time that a process and all its threads have used so far, in user and system mode, in milliseconds (to 10 ms on most machines). */
export function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The second field is the program's name in parentheses, which may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 1_000 / ticksPerSecond()
}

/** The most memory that a process ever held at once, in bytes. */
export function peakMemoryBytes(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) * 1_024
}

let ticks: number | undefined

function ticksPerSecond(): number {
  return ticks ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
}
