import { has } from '../near/flags.js'
import { PR } from '../linux/prctl.js'
import { CLONE } from '../linux/sched.js'
import type { Call } from './calls.js'

/** See Linux 6.12, include/linux/signal.h, valid_signal. */
const LAST_SIGNAL = 64

/** What becomes of the signal that a process gets when its parent dies: the kernel may forget it, or it is another one now; 0 is none. */
export type DeathSignalChange = { readonly forgotten: true } | { readonly forgotten: false; readonly signal: number }

type Rule = (call: Call) => DeathSignalChange | undefined

const forgotten: DeathSignalChange = { forgotten: true }

/** With -1 they only tell what it is. */
const unlessAsked: Rule = (call) => (Number(call.operand(0)) === -1 ? undefined : forgotten)

/**
 * Calls by which a process may get another user or group for itself or for files, or capabilities that it did not have.
 * With these, and no others, the kernel forgets the signal (Linux 6.12, kernel/cred.c, commit_creds): not with
 * setgroups(2), nor with unshare(2), whose new user namespace belongs to the caller.
 */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...['setuid', 'setgid', 'setreuid', 'setregid', 'setresuid', 'setresgid'].map((name) => [name, () => forgotten] as const),
  ['setfsuid', unlessAsked],
  ['setfsgid', unlessAsked],
  ['setns', (call) => {
    const nstype = Number(call.operand(1))
    return nstype === 0 || has(nstype, CLONE.NEWUSER) ? forgotten : undefined
  }],
  ['prctl', (call) => {
    const signal = Number(call.operand(1))
    return Number(call.operand(0)) === PR.SET_PDEATHSIG && signal >= 0 && signal <= LAST_SIGNAL ? { forgotten: false, signal } : undefined
  }],
])

/**
 * What a call does to the signal that its process gets when its parent dies.
 * @param call - the call
 * @returns undefined for nothing
 */
export function deathSignalChange(call: Call): DeathSignalChange | undefined {
  return RULES.get(call.name)?.(call)
}

/** Which calls {@link deathSignalChange} is to be asked about, by their names. */
export const DEATH_SIGNAL_CALLS: readonly string[] = [...RULES.keys()]
