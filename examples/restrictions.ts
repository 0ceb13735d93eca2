/** A program with less than its caller: fewer files, no capability, and only parts of the file system. */
import { type Command, LANDLOCK_ACCESS_FS, localProcess, O, or, RLIMIT } from 'nearfar'
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

const { EXECUTE, READ_FILE, READ_DIR, ...WRITE } = LANDLOCK_ACCESS_FS
const READ = or(EXECUTE, READ_FILE, READ_DIR)
// What the first version of Landlock knows; later ones add what has bits behind these.
const ALL = or(READ, ...Object.values(WRITE).filter((access) => access <= LANDLOCK_ACCESS_FS.MAKE_SYM))

/**
 * Runs a program that can read and execute what is below some directories, and nothing else, whatever user it runs as. Any user may
 * do this, with Landlock in the kernel (Linux 5.13).
 * @param program - the program, in one of the directories, as are its libraries
 * @param directories - which
 * @returns what it writes to its standard output, which was open before
 */
export async function runReadOnly(program: Command, directories: readonly string[]): Promise<string> {
  const local = await localProcess()
  await using output = await local.task.memfdCreate('output')
  await using child = await local.fork()
  await child.redirect({ stdout: output })
  const { task } = child
  {
    await using ruleset = await task.landlockCreateRuleset({ handled_access_fs: ALL })
    for (const path of directories) {
      await using directory = await task.open(path, O.PATH | O.DIRECTORY)
      await ruleset.landlockAddPathBeneath(directory, READ)
    }
    await task.setNoNewPrivileges()
    await task.landlockRestrictSelf(ruleset)
  }
  await child.exec(program)
  await child.check()
  await output.lseek(0, 0)
  return Buffer.from(await local.readToEnd(output)).toString()
}
