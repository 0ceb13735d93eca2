/**
 * File systems of a test's own: made in a file, on a loop device, and mounted where no other process sees them.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { ErrnoError } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { O } from '../../src/linux/fcntl.js'
import { LO_FLAGS } from '../../src/linux/loop.js'
import { MOUNT } from '../../src/linux/mount.js'
import type { Task } from '../../src/process/index.js'

/** What is made. */
export interface FileSystemOptions {
  /** Its kind: `mkfs.TYPE` makes it. */
  readonly type: 'btrfs' | 'ext4' | 'xfs'
  /** How much room it has, in MiB. */
  readonly size: number
  /** What mkfs is told. */
  readonly args?: readonly string[]
  /** What mount(2) is told. */
  readonly data?: string
}

/** A file system that is mounted. It goes with the object. */
export interface FileSystem extends AsyncDisposable {
  /** Where it is mounted. */
  readonly place: string
  /** The number in the name of its loop device. */
  readonly loop: number
}

/**
 * Make a file system and mount it.
 * @param task - of a process in a mount namespace of its own
 * @param folder - where the image and the mount are
 * @param options - which
 * @returns why there is none, where the machine has no such file system, or one may not mount it
 */
export async function fileSystem(task: Task, folder: string, { type, size, args = [], data }: FileSystemOptions): Promise<FileSystem | string> {
  const mkfs = `/usr/sbin/mkfs.${type}`
  if (!existsSync(mkfs)) return `needs mkfs.${type}`
  const image = join(folder, `${type}.image`)
  const place = join(folder, type)
  writeFileSync(image, '')
  truncateSync(image, size * 1024 * 1024)
  execFileSync(mkfs, [...args, image], { stdio: 'ignore' })
  mkdirSync(place, { recursive: true })
  try {
    await using control = await task.open('/dev/loop-control', O.RDWR)
    await using backing = await task.open(image, O.RDWR)
    for (;;) {
      const loop = await control.loopCtlGetFree()
      await using device = await task.open(`/dev/loop${loop}`, O.RDWR)
      try {
        await device.loopConfigure(backing, { flags: LO_FLAGS.AUTOCLEAR })
      } catch (error) {
        // Somebody else was faster.
        if (error instanceof ErrnoError && error.code === 'EBUSY') continue
        throw error
      }
      await task.mount('none', '/', null, or(MOUNT.REC, MOUNT.PRIVATE))
      await task.mount(`/dev/loop${loop}`, place, type, 0, data ?? null)
      return { place, loop, [Symbol.asyncDispose]: () => task.umount2(place) }
    }
  } catch (error) {
    if (error instanceof ErrnoError) return `no ${type} here: ${error.message}`
    throw error
  }
}
