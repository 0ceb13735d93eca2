/** A program with fewer system calls than its caller, and one whose calls are answered here. */
import { type Command, CLONE, localProcess, type SeccompCall, superviseCalls } from 'nearfar'

/**
 * Runs a program to which some system calls are denied: they fail with EPERM, whoever makes them, it or what it starts.
 * @param program - the program
 * @param calls - which
 * @returns what it complains about, and its exit status
 */
export async function runWithout(program: Command, calls: readonly SeccompCall[]): Promise<{ complaints: string; status: number }> {
  const local = await localProcess()
  await using complaints = await local.task.memfdCreate('complaints')
  await using child = await local.fork()
  await child.redirect({ stderr: complaints })
  // Who cannot gain privileges may restrict itself without having any.
  await child.task.setNoNewPrivileges()
  await child.task.seccompSetModeFilter({ rules: [{ calls, action: { errno: 'EPERM' } }], defaultAction: 'allow' })
  await child.exec(program)
  const state = await child.wait()
  await complaints.lseek(0, 0)
  return { complaints: Buffer.from(await local.readToEnd(complaints)).toString(), status: state.state === 'exited' ? state.status : -1 }
}

/**
 * Runs a program that takes itself for another user: what it asks the kernel about that is answered here.
 * @param program - the program
 * @param user - whom
 * @returns what it writes, and how often it asked
 */
export async function runAsIf(program: Command, user: number): Promise<{ output: string; asked: number }> {
  const local = await localProcess()
  await using output = await local.task.memfdCreate('output')
  // With this process's fd table, so that the file descriptor for the questions is here as well.
  await using child = await local.clone({ flags: CLONE.FILES })
  await child.task.setNoNewPrivileges()
  const calls = ['getuid', 'geteuid'] as const
  const listener = await child.task.seccompNewListener({ rules: [{ calls, action: 'user_notif' }], defaultAction: 'allow' })
  await using ours = listener.move(local.task)

  let asked = 0
  const supervised = superviseCalls(local, ours, () => {
    asked++
    return { value: user }
  })
  // The program gets a table of its own, in which it can have another standard output.
  await using running = await child.fork()
  await running.redirect({ stdout: output })
  await running.exec(program)
  await running.check()
  // When nobody has the filter any more, nobody asks.
  await child.exit()
  await supervised
  await output.lseek(0, 0)
  return { output: Buffer.from(await local.readToEnd(output)).toString(), asked }
}
