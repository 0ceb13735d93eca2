/** A shell on a terminal of its own: a pseudoterminal, which is its controlling terminal. */
import { ErrnoError, type FileDescriptor, localProcess, O } from 'nearfar'

/**
 * Runs a script of the shell on a terminal.
 * @param script - the script; what it says must fit into the terminal's buffer
 * @returns what is on the screen afterwards
 */
export async function runOnTerminal(script: string): Promise<string> {
  const local = await localProcess()
  await using screen = await local.task.open('/dev/ptmx', O.RDWR | O.NOCTTY | O.NONBLOCK)
  await screen.setPtyLock(false)
  // The other side, of the same pseudoterminal whatever is mounted on /dev/pts.
  const terminal = await screen.openPtyPeer()

  await using shell = await local.fork()
  // A session without a terminal yet, and then this one as its own.
  await shell.task.setsid()
  const theirs = shell.inherit(terminal)
  await theirs.setControllingTerminal()
  await shell.redirect({ stdin: theirs, stdout: theirs, stderr: theirs })
  await terminal.close()
  await shell.exec((await local.environment.which('sh')).args('-c', script))
  await shell.check()
  return await readScreen(screen)
}

/** All that is on a screen whose other side nobody has any more: a worker of the kernel's may still be carrying it over. */
async function readScreen(screen: FileDescriptor): Promise<string> {
  const shown: Uint8Array[] = []
  for (;;) {
    try {
      shown.push(await screen.read(4096))
    } catch (error) {
      // What a terminal says at its end, once everything was read: see Linux 6.12, drivers/tty/n_tty.c, n_tty_read.
      if (error instanceof ErrnoError && error.code === 'EIO') return Buffer.concat(shown).toString()
      throw error
    }
  }
}
