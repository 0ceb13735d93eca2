import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BlockingCallError } from '../../src/near/errors.js'
import { Pgid } from '../../src/near/ids.js'
import { BorrowError } from '../../src/handle/errors.js'
import { FD, O } from '../../src/linux/fcntl.js'
import {
  CC, CFLAG, FIO, IFLAG, LFLAG, NCCS, OFLAG, TC, TCFLOW, TCFLUSH, TCSA, Termios, TermiosFileDescriptor, TIOC, Winsize,
} from '../../src/linux/termios.js'
import { POLL_EVENT } from '../../src/linux/poll.js'
import { SIG, SIG_HOW, sigset } from '../../src/linux/signal.js'
import { localProcess, type ChildProcess, type FileDescriptor, type LocalProcess, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { compareLayout, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, expectFailures, fdLink, statField, temporaryFolder } from './support.js'

describe('against the headers', () => {
  const headers = ['asm/termbits.h', 'asm/ioctls.h', 'linux/ioctl.h']
  const prefixed = (prefix: string, values: Readonly<Record<string, number>>): [string, number][] => (
    Object.entries(values).map(([name, value]) => [prefix + name, value])
  )
  const flushes = { TCIFLUSH: TCFLUSH.I, TCOFLUSH: TCFLUSH.O, TCIOFLUSH: TCFLUSH.IO }
  const flows = { TCOOFF: TCFLOW.OOFF, TCOON: TCFLOW.OON, TCIOFF: TCFLOW.IOFF, TCION: TCFLOW.ION }
  const ours = [
    ...prefixed('', IFLAG), ...prefixed('', OFLAG), ...prefixed('', CFLAG), ...prefixed('', LFLAG), ...prefixed('V', CC), ...prefixed('TCSA', TCSA),
    ...prefixed('', flushes), ...prefixed('', flows), ...prefixed('TC', TC), ...prefixed('TIOC', TIOC), ...prefixed('FIO', FIO), ...prefixed('', { NCCS }),
  ]
  for (const architecture of ARCHITECTURES) {
    oracleTest('flags, special characters and ioctls', architecture, async () => {
      const answers = await askC({ headers, expressions: ours.map(([name]) => name) }, architecture)
      // Younger headers have this one, and older kernels ignore it: v6.0, include/uapi/asm-generic/termbits-common.h.
      const known = ours.filter(([name]) => name !== 'ADDRB' || answers.get(name) !== undefined)
      expect(known.map(([name]) => [name, Number(answers.get(name))])).toEqual(known)
    })
  }
  compareLayout('asm/termbits.h', 'struct termios2', Termios)
  compareLayout('asm/termios.h', 'struct winsize', Winsize)
})

const folder = temporaryFolder()
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
let local: LocalProcess
let child: ChildProcess
let task: Task
let pid: number
let control: FileDescriptor
let peer: FileDescriptor
let name: string
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  task = child.task
  pid = child.child.pid.near
  await task.setsid()
  control = await task.open('/dev/ptmx', O.RDWR | O.NOCTTY | O.NONBLOCK)
  await control.setPtyLock(false)
  peer = await control.openPtyPeer()
  name = `/dev/pts/${await control.ptsNumber()}`
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})
const stty = (): string => execFileSync('stty', ['-F', name, '-a'], { encoding: 'utf8' })

describe('pseudoterminals', () => {
  test('have a number, a lock, and another end', async () => {
    expect(fdLink(pid, peer.near)).toBe(name)
    expect(await peer.getFlags()).toBe(FD.CLOEXEC)
    expect(await control.getPtyLock()).toBe(false)
    await control.setPtyLock(true)
    expect(await control.getPtyLock()).toBe(true)
    await expectFailure(control.openPtyPeer(O.RDWR | O.NOCTTY), 'EIO', `ioctl(${control.near}, TIOCGPTPEER, O_RDWR|O_NOCTTY|O_CLOEXEC)`)
    await control.setPtyLock(false)
    await using inheritable = await control.openPtyPeer(O.RDONLY | O.NOCTTY, { inheritable: true })
    expect(await inheritable.getFlags()).toBe(0)
    await expectFailure(peer.ptsNumber(), 'ENOTTY', new RegExp(`ioctl\\(${peer.near}, TIOCGPTN, 0x[0-9a-f]+\\)$`))
  })

  test('have settings, which another program sees', async () => {
    const before = await peer.tcgetattr()
    expect(before.c_lflag & (LFLAG.ICANON | LFLAG.ECHO)).toBe(LFLAG.ICANON | LFLAG.ECHO)
    expect([before.c_cc[CC.INTR], before.c_ospeed, before.c_cc.length]).toEqual([3, 38400, NCCS])
    expect(stty()).toMatch(/(?<!-)icanon/)
    await peer.tcsetattr(TCSA.NOW, { ...before, c_lflag: before.c_lflag & ~(LFLAG.ICANON | LFLAG.ECHO) })
    expect(stty()).toMatch(/-icanon/)
    expect(stty()).toMatch(/-echo /)
    // Raw: what is written on one side comes out on the other at once, and is not shown.
    await control.write('raw')
    expect(text(await peer.read(100))).toBe('raw')
    await expectFailure(control.read(100), 'EAGAIN', /read/)
    using settings = task.ptr(Termios, before)
    const setting = peer.tcsetattr(TCSA.FLUSH, settings)
    expect(() => settings.free()).toThrow(BorrowError)
    await setting
    expect(await control.tcgetattr()).toEqual(before)
    await expect(peer.tcsetattr(3 as typeof TCSA.NOW, before)).rejects.toThrow('tcsetattr: the action must be one of TCSA, not 3')
  })

  test('have a window', async () => {
    await control.setWindowSize({ ws_row: 50, ws_col: 132 })
    expect(stty()).toContain('rows 50; columns 132')
    expect(await peer.getWindowSize()).toEqual({ ws_row: 50, ws_col: 132, ws_xpixel: 0, ws_ypixel: 0 })
    await expect(control.setWindowSize({ ws_row: 65536 })).rejects.toThrow(RangeError)
  })

  test('keep data until it is read, or discarded', async () => {
    await control.write('line\n')
    // A worker of the kernel's carries it to the other side: see Linux 6.12, drivers/tty/tty_buffer.c, tty_flip_buffer_push.
    await task.ppoll([{ fd: peer, events: POLL_EVENT.IN }])
    expect(await peer.bytesToRead()).toBe(5)
    expect(await peer.bytesToSend()).toBeGreaterThanOrEqual(0)
    await peer.tcflush(TCFLUSH.I)
    expect(await peer.bytesToRead()).toBe(0)
    await expectFailure(peer.tcflush(9 as typeof TCFLUSH.I), 'EINVAL', `ioctl(${peer.near}, TCFLSH, 9)`)
    await peer.tcdrain()
    await peer.tcflow(TCFLOW.OOFF)
    await peer.tcflow(TCFLOW.OON)
    await expectFailure(peer.tcflow(9 as typeof TCFLOW.ION), 'EINVAL', `ioctl(${peer.near}, TCXONC, 9)`)
  })

  test('control a session', async () => {
    await expectFailure(peer.tcgetsid(), 'ENOTTY', /ioctl\(\d+, TIOCGSID, 0x[0-9a-f]+\)$/)
    expect(statField(pid, 7)).toBe('0')
    await peer.setControllingTerminal()
    // proc_pid_stat(5): (7) tty_nr and (8) tpgid.
    expect(statField(pid, 7)).not.toBe('0')
    expect(await peer.tcgetsid()).toBe(pid)
    expect(await peer.tcgetpgrp()).toBe(pid)
    expect(await control.tcgetpgrp()).toBe(pid)
    await peer.tcsetpgrp(Pgid(pid))
    expect(statField(pid, 8)).toBe(String(pid))
    await expectFailure(peer.tcsetpgrp(Pgid(0x3f_fff0)), 'ESRCH', /ioctl\(\d+, TIOCSPGRP, \{value=\d+\}\)$/)
    await using other = await local.clone()
    await other.task.setsid()
    const stolen = await other.task.open(name, O.RDWR | O.NOCTTY)
    await expectFailure(stolen.setControllingTerminal(), 'EPERM', `ioctl(${stolen.near}, TIOCSCTTY, 0)`)
    await expectFailure(stolen.giveUpControllingTerminal(), 'ENOTTY', `ioctl(${stolen.near}, TIOCNOTTY, 0)`)
    // The leader of the session gives it up, for all of it: that is a SIGHUP.
    await task.sigprocmask(SIG_HOW.BLOCK, sigset(SIG.HUP, SIG.CONT))
    await peer.giveUpControllingTerminal()
    expect(statField(pid, 7)).toBe('0')
    expect((await task.rtSigtimedwait(sigset(SIG.HUP), { tv_sec: 5, tv_nsec: 0 })).si_signo).toBe(SIG.HUP)
    await stolen.setControllingTerminal()
    expect(statField(other.child.pid.near, 7)).not.toBe('0')
  })
})

test('what is no terminal says so, and still tells how much there is to read', async () => {
  writeFileSync(join(folder, 'file'), '12345')
  await using file = await task.open(join(folder, 'file'), O.RDONLY)
  await expectFailure(file.tcgetattr(), 'ENOTTY', new RegExp(`ioctl\\(${file.near}, TCGETS2, 0x[0-9a-f]+\\)$`))
  expect(await file.bytesToRead()).toBe(5)
  const [read, write] = await task.pipe2()
  await write.write('abc')
  expect(await read.bytesToRead()).toBe(3)
  await read.setNonBlocking(true)
  expect(await read.getStatusFlags() & O.NONBLOCK).toBe(O.NONBLOCK)
  await read.setNonBlocking(false)
  expect(await read.getStatusFlags() & O.NONBLOCK).toBe(0)
  await read.close()
  await write.close()
})

test('what is no terminal says so, to each of them', async () => {
  await using file = await task.memfdCreate('file')
  await expectFailures({
    bytesToSend: () => file.bytesToSend(), getWindowSize: () => file.getWindowSize(), setWindowSize: () => file.setWindowSize({}),
    setPtyLock: () => file.setPtyLock(true), getPtyLock: () => file.getPtyLock(), tcdrain: () => file.tcdrain(), tcgetpgrp: () => file.tcgetpgrp(),
    tcsetattr: () => file.tcsetattr(TCSA.NOW, Termios.zero), tcflush: () => file.tcflush(TCFLUSH.I), tcflow: () => file.tcflow(TCFLOW.OON),
  }, 'ENOTTY', new RegExp(`ioctl\\(${file.near}, (TC|TIOC|FIO)`))
  await using place = await task.open(folder, O.PATH)
  await expectFailures({ setNonBlocking: () => place.setNonBlocking(true), bytesToRead: () => place.bytesToRead() }, 'EBADF', new RegExp(`ioctl\\(${place.near}, FIO`))
})

test('what waits for output is refused on Node\'s own task', async () => {
  await using mine = await local.task.open('/dev/ptmx', O.RDWR | O.NOCTTY)
  await expect(mine.tcdrain()).rejects.toThrow(BlockingCallError)
  const settings = await mine.tcgetattr()
  await expect(mine.tcsetattr(TCSA.DRAIN, settings)).rejects.toThrow(BlockingCallError)
  await mine.tcsetattr(TCSA.NOW, settings)
})

testOrder('termios', {
  task: () => task,
  classes: [TermiosFileDescriptor],
  calls: {
    tcgetattr: () => peer.tcgetattr(),
    tcsetattr: () => peer.tcsetattr(TCSA.NOW, Termios.zero),
    tcflush: () => peer.tcflush(TCFLUSH.IO),
    tcflow: () => peer.tcflow(TCFLOW.OON),
    tcdrain: () => peer.tcdrain(),
    getWindowSize: () => peer.getWindowSize(),
    setWindowSize: () => peer.setWindowSize({}),
    setControllingTerminal: () => peer.setControllingTerminal(),
    giveUpControllingTerminal: () => control.giveUpControllingTerminal(),
    tcgetpgrp: () => peer.tcgetpgrp(),
    tcsetpgrp: () => peer.tcsetpgrp(Pgid(pid)),
    tcgetsid: () => peer.tcgetsid(),
    ptsNumber: () => control.ptsNumber(),
    setPtyLock: () => control.setPtyLock(false),
    getPtyLock: () => control.getPtyLock(),
    openPtyPeer: () => control.openPtyPeer(),
    bytesToRead: () => peer.bytesToRead(),
    bytesToSend: () => peer.bytesToSend(),
    setNonBlocking: () => peer.setNonBlocking(true),
  },
})
