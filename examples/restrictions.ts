/** A program with less than its caller: fewer files, and no capability. */
import { type Command, localProcess, RLIMIT } from 'nearfar'
import { CAP, CapabilitySet } from 'nearfar/linux/capability'

/**
 * Runs a program with a limit on how many files it may have open.
 * @param program - the program
 * @param files - how many
 * @returns what it writes
 */
export async function runWithFewFiles(program: Command, files: number): Promise<string> {
  const local = await localProcess()
  await using output = await local.task.memfdCreate('output')
  await using child = await local.fork()
  await child.redirect({ stdout: output })
  await child.task.prlimit(RLIMIT.NOFILE, { rlim_cur: files, rlim_max: files })
  await child.exec(program)
  await child.check()
  await output.lseek(0, 0)
  return Buffer.from(await local.readToEnd(output)).toString()
}

/**
 * Runs a program that has no capability, and can get none by executing another one, whatever user it runs as.
 * @param program - the program
 * @returns what it writes
 */
export async function runWithoutCapabilities(program: Command): Promise<string> {
  const local = await localProcess()
  await using output = await local.task.memfdCreate('output')
  await using child = await local.fork()
  await child.redirect({ stdout: output })
  const { task } = child
  const { effective } = await task.capget()
  // What is not in the bounding set is not gained by executing a program, not even by root: capabilities(7). Only who has
  // CAP_SETPCAP can take something out of it; for others, the last line does.
  if (effective.has(CAP.SETPCAP)) for (const capability of effective) await task.dropFromCapabilityBoundingSet(capability)
  await task.clearAmbientCapabilities()
  await task.capset({ effective: CapabilitySet.none, permitted: CapabilitySet.none, inheritable: CapabilitySet.none })
  await task.setNoNewPrivileges()
  await child.exec(program)
  await child.check()
  await output.lseek(0, 0)
  return Buffer.from(await local.readToEnd(output)).toString()
}
