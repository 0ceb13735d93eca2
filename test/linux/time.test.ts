import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BlockingCallError, ErrnoError } from '../../src/near/errors.js'
import { NULL, Pid as NearPid } from '../../src/near/ids.js'
import { InvalidHandleError } from '../../src/handle/errors.js'
import { Pid } from '../../src/handle/pid.js'
import { SI } from '../../src/linux/siginfo.js'
import { SIG, sigset } from '../../src/linux/signal.js'
import { TFD, TFD_TIMER } from '../../src/linux/timerfd.js'
import {
  _nanosleep, _timerDelete, ADJ, CLOCK, ITIMER, PosixTimer, Sigevent, SIGEV, STA, TIME, TIMER_ABSTIME, Timex, TimeTask, Timezone, Tms, type Clock,
} from '../../src/linux/time.js'
import { nanosecondsOf, Timespec, timespecOfNanoseconds } from '../../src/linux/time_types.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout, layoutDifferences, oracleTest, type Layout } from '../oracle/compare.js'
import { ARCHITECTURES } from '../oracle/c.js'
import { testOrder } from './order.js'
import { expectFailure, unusedPid } from './support.js'

const namedFields = ({ size, alignment, fields }: Layout): Layout => ({
  size, alignment, fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('_'))),
})

describe('against the headers', () => {
  compareConstants('linux/time.h', 'CLOCK_', CLOCK)
  compareConstants('linux/time.h', 'TIMER_', { ABSTIME: TIMER_ABSTIME })
  compareConstants('linux/time.h', 'ITIMER_', ITIMER)
  compareConstants('linux/signal.h', 'SIGEV_', SIGEV, {
    omitted: { SIGEV_MAX_SIZE: 'the length of the structure', SIGEV_PAD_SIZE: 'what makes it that long' },
  })
  compareConstants('linux/timex.h', 'ADJ_', ADJ)
  compareConstants('linux/timex.h', 'STA_', STA)
  compareConstants('linux/timex.h', 'TIME_', TIME)
  compareLayout('linux/times.h', 'struct tms', Tms)
  compareLayout('linux/time.h', 'struct timezone', Timezone)
  compareLayout('linux/signal.h', 'struct sigevent', namedFields(Sigevent), { omitted: { '_sigev_un._pad': 'what makes it 64 bytes long' } })

  for (const architecture of ARCHITECTURES) {
    // C cannot name the room that the structure ends with.
    oracleTest('struct __kernel_timex is laid out as in linux/timex.h', architecture, async () => {
      expect(await layoutDifferences('linux/timex.h', 'struct __kernel_timex', namedFields(Timex), architecture))
        .toEqual(['struct __kernel_timex has 44 bytes at offset 164, before the end, that no field here covers'])
    })
  }
})

let local: LocalProcess
let child: ChildProcess
let task: Task
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const never = { it_interval: { tv_sec: 0, tv_nsec: 0 }, it_value: { tv_sec: 0, tv_nsec: 0 } }
const soon = { it_interval: { tv_sec: 0, tv_nsec: 0 }, it_value: { tv_sec: 0, tv_nsec: 1 } }
const inAnHour = { it_interval: { tv_sec: 1800, tv_nsec: 0 }, it_value: { tv_sec: 3600, tv_nsec: 0 } }

describe('clocks', () => {
  test('show what Node\'s show', async () => {
    const before = process.hrtime.bigint()
    const monotonic = nanosecondsOf(await task.clockGettime(CLOCK.MONOTONIC))
    expect(monotonic >= before && monotonic <= process.hrtime.bigint()).toBe(true)
    const earliest = Date.now()
    const realtime = Number(nanosecondsOf(await task.clockGettime(CLOCK.REALTIME)) / 1_000_000n)
    expect(realtime).toBeGreaterThanOrEqual(earliest - 1)
    expect(realtime).toBeLessThanOrEqual(Date.now() + 1)
    const { tv_sec: seconds, tv_usec: microseconds } = await task.gettimeofday()
    expect(seconds * 1000 + microseconds / 1000).toBeGreaterThanOrEqual(earliest - 1)
    expect(seconds).toBeLessThanOrEqual(Date.now() / 1000 + 1)
    // @ts-expect-error there is no such clock
    await expectFailure(task.clockGettime(99), 'EINVAL', /clock_gettime\(99, 0x[0-9a-f]+\)$/)
    // @ts-expect-error there is no such clock
    await expect(task.clockGettime(0.5)).rejects.toThrow('clock_gettime: clockid must be an integer')
  })

  test('count as finely as /proc says', async () => {
    const resolution = await task.clockGetres(CLOCK.MONOTONIC)
    // proc_timer_list(5) is for root, where there is one at all; high-resolution timers count single nanoseconds.
    expect(nanosecondsOf(resolution) >= 1n).toBe(true)
    expect(nanosecondsOf(await task.clockGetres(CLOCK.MONOTONIC_COARSE)) >= nanosecondsOf(resolution)).toBe(true)
    await expectFailure(task.clockGetres(CLOCK.SGI_CYCLE), 'EINVAL', /clock_getres\(CLOCK_SGI_CYCLE, 0x[0-9a-f]+\)$/)
  })

  test('are also those of processes', async () => {
    const used = async (clock: Clock): Promise<bigint> => nanosecondsOf(await task.clockGettime(clock))
    const itself = new Pid(task, await task.getpid())
    const [earlier, own, later] = [await used(CLOCK.PROCESS_CPUTIME_ID), await used(itself), await used(CLOCK.PROCESS_CPUTIME_ID)]
    expect(own >= earlier && own <= later).toBe(true)
    // This process has done much more than its child.
    expect(await used(new Pid(task, NearPid(process.pid))) > own).toBe(true)
    const nobody = unusedPid()
    await expectFailure(
      task.clockGettime(new Pid(task, NearPid(nobody))), 'EINVAL', new RegExp(`clock_gettime\\(MAKE_PROCESS_CPUCLOCK\\(${nobody}, CPUCLOCK_SCHED\\), 0x[0-9a-f]+\\)$`),
    )
    await using other = await task.eventfd()
    await expectFailure(task.clockGettime(other), 'EINVAL', new RegExp(`clock_gettime\\(FD_TO_CLOCKID\\(${other.near}\\), 0x[0-9a-f]+\\)$`))
  })

  // To what it says already, less the microseconds in between; and only of a machine that is there for tests.
  test('are set, of which a timer tells that is to be cancelled then', async ({ skip }) => {
    if (process.env['CI'] === undefined) return skip('it is the clock of the whole machine: done where CI is set')
    const far = { it_interval: { tv_sec: 0, tv_nsec: 0 }, it_value: { tv_sec: 2 ** 32, tv_nsec: 0 } }
    const wasSet = async (set: () => Promise<void>): Promise<unknown> => {
      await using timer = await task.timerfdCreate(CLOCK.REALTIME, TFD.NONBLOCK)
      await timer.timerfdSettime(far, TFD_TIMER.ABSTIME | TFD_TIMER.CANCEL_ON_SET)
      await expectFailure(timer.timerfdRead(), 'EAGAIN', /^EAGAIN: .*read\(/)
      await set()
      return await timer.timerfdRead().catch((error: unknown) => (error as { code?: string }).code)
    }
    const set = async (): Promise<void> => task.clockSettime(CLOCK.REALTIME, await task.clockGettime(CLOCK.REALTIME))
    const answer = await wasSet(set).catch((error: unknown) => error)
    if (answer instanceof ErrnoError && answer.code === 'EPERM') return skip(`the clock is not for this process to set: ${answer.message}`)
    expect(answer).toBe('ECANCELED')
    expect(await wasSet(async () => {
      const { tv_sec, tv_nsec } = await task.clockGettime(CLOCK.REALTIME)
      await task.settimeofday({ tv_sec, tv_usec: Math.floor(tv_nsec / 1000) })
    })).toBe('ECANCELED')
  })

  test('are not set to what they cannot be', async () => {
    await expectFailure(
      task.clockSettime(CLOCK.REALTIME, { tv_sec: 2 ** 50, tv_nsec: 0 }), 'EINVAL', 'clock_settime(CLOCK_REALTIME, {tv_sec=1125899906842624, tv_nsec=0})',
    )
    await expectFailure(task.clockSettime(CLOCK.MONOTONIC, { tv_sec: 1, tv_nsec: 0 }), 'EINVAL', 'clock_settime(CLOCK_MONOTONIC, {tv_sec=1, tv_nsec=0})')
    await expectFailure(task.settimeofday({ tv_sec: 2 ** 50, tv_usec: 0 }), 'EINVAL', 'settimeofday({tv_sec=1125899906842624, tv_usec=0}, NULL)')
  })

  test('tell how well they are adjusted', async () => {
    const { state, timex } = await task.adjtimex()
    expect(Object.values<number>(TIME)).toContain(state)
    // The kernel's default, and what adjtimex(2) calls the usual value, on every architecture where a tick is 10 ms here.
    expect(timex).toMatchObject({ modes: 0, tick: 10_000 })
    expect(Math.abs(timex.time.tv_sec - Date.now() / 1000)).toBeLessThan(60)
    const again = await task.clockAdjtime(CLOCK.REALTIME)
    expect(again).toMatchObject({ state, timex: { status: timex.status, tai: timex.tai, tolerance: timex.tolerance } })
    await expectFailure(task.clockAdjtime(CLOCK.MONOTONIC), 'ENOTSUP', /clock_adjtime\(CLOCK_MONOTONIC, \{modes=0, offset=0, .*\.\.\.\}\)$/)
  })
})

describe('sleeping', () => {
  test('takes as long as it was told, and is not for Node\'s main thread', async () => {
    const start = process.hrtime.bigint()
    await task.nanosleep({ tv_sec: 0, tv_nsec: 1_000_000 })
    await task.clockNanosleep(CLOCK.MONOTONIC, { tv_sec: 0, tv_nsec: 1_000_000 })
    expect(process.hrtime.bigint() - start >= 2_000_000n).toBe(true)
    const until = process.hrtime.bigint() + 1_000_000n
    await task.clockNanosleep(CLOCK.MONOTONIC, timespecOfNanoseconds(until), { absolute: true })
    expect(process.hrtime.bigint() >= until).toBe(true)
    await expect(local.task.nanosleep({ tv_sec: 0, tv_nsec: 1 })).rejects.toThrow(BlockingCallError)
    await expect(local.task.clockNanosleep(CLOCK.MONOTONIC, { tv_sec: 0, tv_nsec: 1 })).rejects.toThrow('use a timer')
    // What the method does not let through, the kernel does not either.
    using bad = task.argument<Timespec>(Timespec, { tv_sec: 0, tv_nsec: 1_000_000_000 })
    await expectFailure(_nanosleep(task.sysif, bad, NULL), 'EINVAL', 'nanosleep({tv_sec=0, tv_nsec=1000000000}, 0)')
    await expectFailure(
      task.clockNanosleep(CLOCK.THREAD_CPUTIME_ID, { tv_sec: 0, tv_nsec: 1 }, { absolute: true }), 'ENOTSUP',
      'clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, TIMER_ABSTIME, {tv_sec=0, tv_nsec=1}, NULL)',
    )
  })

  test('goes on after the process was stopped', async () => {
    await using sleeper = await local.clone()
    const asleep = sleeper.task.clockNanosleep(CLOCK.MONOTONIC, { tv_sec: 0, tv_nsec: 20_000_000 })
    await sleeper.kill(SIG.STOP)
    await sleeper.kill(SIG.CONT)
    await asleep
  })
})

describe('CPU times', () => {
  test('are those of getrusage(2), and of node', async () => {
    const { elapsed, tms } = await local.task.times()
    const { user, system } = process.cpuUsage()
    // In ticks of 10 ms, and both still go up.
    expect(tms.tms_utime).toBeGreaterThan(0)
    expect(tms.tms_utime).toBeLessThanOrEqual(user / 10_000 + 1)
    expect(tms.tms_stime).toBeLessThanOrEqual(system / 10_000 + 1)
    expect(tms).toMatchObject({ tms_cutime: expect.any(Number), tms_cstime: expect.any(Number) })
    // A kernel that counts 250 jiffies a second may have counted two in 10 ms, which are less than one tick; in 20 ms it has
    // counted enough for one. See Linux 6.12, kernel/sys.c, SYSCALL_DEFINE1(times), and kernel/time/time.c, jiffies_64_to_clock_t.
    await task.nanosleep({ tv_sec: 0, tv_nsec: 20_000_000 })
    expect((await local.task.times()).elapsed).toBeGreaterThan(elapsed)
  })
})

describe('interval timers', () => {
  test('send their signals', async () => {
    expect(await task.getitimer(ITIMER.REAL)).toEqual({ it_interval: { tv_sec: 0, tv_usec: 0 }, it_value: { tv_sec: 0, tv_usec: 0 } })
    const set = { it_interval: { tv_sec: 0, tv_usec: 0 }, it_value: { tv_sec: 0, tv_usec: 1 } }
    await task.setitimer(ITIMER.REAL, set)
    expect(await task.rtSigtimedwait(sigset(SIG.ALRM))).toMatchObject({ si_signo: SIG.ALRM, si_code: SI.KERNEL })
    await task.setitimer(ITIMER.PROF, { it_interval: { tv_sec: 5, tv_usec: 7 }, it_value: { tv_sec: 1000, tv_usec: 0 } })
    const { it_interval, it_value } = await task.getitimer(ITIMER.PROF)
    expect(it_interval.tv_sec).toBe(5)
    expect(it_value.tv_sec).toBeGreaterThan(990)
    const off = { it_interval: { tv_sec: 0, tv_usec: 0 }, it_value: { tv_sec: 0, tv_usec: 0 } }
    expect((await task.setitimer(ITIMER.PROF, off)).it_interval.tv_sec).toBe(5)
    await expectFailure(task.setitimer(7 as never, off), 'EINVAL', /setitimer\(7, \{.*\}, 0x[0-9a-f]+\)$/)
    await expectFailure(task.getitimer(7 as never), 'EINVAL', /getitimer\(7, 0x[0-9a-f]+\)$/)
  })

  test('alarm is one of them', async () => {
    expect(await task.alarm(3600)).toBe(0)
    expect((await task.getitimer(ITIMER.REAL)).it_value.tv_sec).toBeGreaterThan(3000)
    const left = await task.alarm(0)
    expect(left).toBeGreaterThan(3000)
    expect(left).toBeLessThanOrEqual(3600)
    expect(await task.alarm(0)).toBe(0)
    await expect(task.alarm(-1)).rejects.toThrow('alarm: seconds must be an integer from 0')
  })
})

describe('timers', () => {
  test('a signal with a value', async () => {
    await using timer = await task.timerCreate(CLOCK.MONOTONIC, { notify: 'signal', signal: 40, value: 0x1234_5678_9abc_def0n })
    expect(timer).toBeInstanceOf(PosixTimer)
    expect(await timer.gettime()).toEqual(never)
    expect(await timer.settime(soon)).toEqual(never)
    const received = await task.rtSigtimedwait(sigset(40))
    expect(received).toMatchObject({ si_signo: 40, si_code: SI.TIMER, si_pid: timer.near, si_value: 0x1234_5678_9abc_def0n })
    expect(await timer.getoverrun()).toBe(0)
    await timer.settime(inAnHour)
    const left = await timer.settime(never)
    expect(left.it_interval).toEqual({ tv_sec: 1800, tv_nsec: 0 })
    expect(left.it_value.tv_sec).toBeGreaterThan(3000)
  })

  test('what /proc says of it', async ({ skip }) => {
    await using timer = await task.timerCreate(CLOCK.BOOTTIME, { notify: 'thread', signal: SIG.USR1, tid: new Pid(task, await task.getpid()), value: 255 })
    await using silent = await task.timerCreate(CLOCK.REALTIME, { notify: 'none' })
    let listed: string
    try {
      listed = readFileSync(`/proc/${child.child.pid.near}/timers`, 'utf8')
    } catch {
      return skip('/proc/PID/timers is there only where the kernel was made for checkpoints')
    }
    const entries = new Map(listed.split(/^(?=ID: )/m).map((entry) => [Number(/^ID: (\d+)/.exec(entry)?.[1]), entry]))
    expect(entries.get(timer.near)).toMatch(/^signal: 10\/0*ff$/m)
    expect(entries.get(timer.near)).toMatch(new RegExp(`^notify: signal/tid.${child.child.pid.near}$`, 'm'))
    expect(entries.get(timer.near)).toMatch(/^ClockID: 7$/m)
    expect(entries.get(silent.near)).toMatch(/^notify: none\/pid/m)
  })

  test('expirations that nobody took are counted', async () => {
    await using timer = await task.timerCreate(CLOCK.MONOTONIC, { notify: 'signal', signal: 41 })
    const start = nanosecondsOf(await task.clockGettime(CLOCK.MONOTONIC)) - 10_000_000n
    // Ten expirations lie in the past.
    await timer.settime({ it_interval: { tv_sec: 0, tv_nsec: 1_000_000 }, it_value: timespecOfNanoseconds(start) }, { absolute: true })
    const { si_uid: overrun } = await task.rtSigtimedwait(sigset(41))
    expect(overrun).toBeGreaterThanOrEqual(10)
    expect(await timer.getoverrun()).toBeGreaterThanOrEqual(10)
  })

  test('is refused once it is deleted', async () => {
    const timer = await task.timerCreate(CLOCK.MONOTONIC)
    expect(timer.valid).toBe(true)
    await timer.delete()
    expect(timer.valid).toBe(false)
    await expect(timer.gettime()).rejects.toThrow(InvalidHandleError)
    await expect(timer.delete()).rejects.toThrow(`timer ${timer.near} of task ${task.pid} was deleted and cannot be deleted`)
    await timer[Symbol.asyncDispose]()
    await expectFailure(new PosixTimer(task, timer.near).getoverrun(), 'EINVAL', `timer_getoverrun(${timer.near})`)
  })

  test('says what is wrong', async () => {
    // @ts-expect-error there is no such clock
    await expectFailure(task.timerCreate(99), 'EINVAL', /timer_create\(99, NULL, 0x[0-9a-f]+\)$/)
    await expect(task.timerCreate(CLOCK.MONOTONIC, { notify: 'signal', signal: 65 })).rejects.toThrow('timer_create: sig must be an integer from 1 to 64')
    await expect(task.timerCreate(CLOCK.MONOTONIC, { notify: 'signal', signal: 1, value: 0.5 })).rejects.toThrow('timer_create: value must be')
    const tooLarge = task.timerCreate(CLOCK.MONOTONIC, { notify: 'signal', signal: 1, value: 2n ** 64n })
    await expect(tooLarge).rejects.toThrow('timer_create: value must be an integer from -2^63 to 2^64-1, not 18446744073709551616')
    const nobody = new Pid(task, NearPid(unusedPid()))
    await expectFailure(
      task.timerCreate(CLOCK.MONOTONIC, { notify: 'thread', signal: 1, tid: nobody }), 'EINVAL',
      /timer_create\(CLOCK_MONOTONIC, \{sigev_value=0, sigev_signo=1, sigev_notify=4, sigev_notify_thread_id=\d+, _rest=\.\.\.\}, 0x[0-9a-f]+\)$/,
    )
    await using timer = await task.timerCreate(CLOCK.MONOTONIC)
    // Behind the handle's back.
    await _timerDelete(task.sysif, timer.near)
    await expectFailure(
      timer.settime(never), 'EINVAL', new RegExp(`timer_settime\\(${timer.near}, 0, \\{it_interval=\\.\\.\\., it_value=\\.\\.\\.\\}, 0x[0-9a-f]+\\)$`),
    )
    await expectFailure(timer.gettime(), 'EINVAL', new RegExp(`timer_gettime\\(${timer.near}, 0x[0-9a-f]+\\)$`))
    await expectFailure(timer.getoverrun(), 'EINVAL', `timer_getoverrun(${timer.near})`)
    await expectFailure(timer[Symbol.asyncDispose](), 'EINVAL', `timer_delete(${timer.near})`)
  })

  test('goes with its process', async () => {
    let timer: PosixTimer
    {
      await using other = await local.clone()
      timer = await other.task.timerCreate(CLOCK.MONOTONIC)
      await using _disposed = timer
      await other.exit()
      await other.wait()
    }
    expect(timer.valid).toBe(false)
  })
})

test('a time that is none is refused, wherever it stands', async () => {
  const pointer = task.ptr<Timespec>(Timespec, { tv_sec: -1, tv_nsec: 0 })
  await expect(task.nanosleep(pointer)).rejects.toThrow('nanosleep: tv_sec must be an integer that is not negative, not -1')
  pointer.free()
  await expect(task.clockNanosleep(CLOCK.MONOTONIC, { tv_sec: 0, tv_nsec: -1 })).rejects.toThrow('clock_nanosleep: tv_nsec must be an integer from 0 to')
  await expect(task.clockSettime(CLOCK.REALTIME, { tv_sec: -1, tv_nsec: 0 })).rejects.toThrow('clock_settime: tv_sec')
  await expect(task.settimeofday({ tv_sec: 0, tv_usec: 1_000_000 })).rejects.toThrow('settimeofday: tv_usec must be an integer from 0 to 999999, not 1000000')
  const off = { it_interval: { tv_sec: 0, tv_usec: 0 }, it_value: { tv_sec: 0, tv_usec: 0 } }
  await expect(task.setitimer(ITIMER.REAL, { ...off, it_interval: { tv_sec: 0, tv_usec: -1 } })).rejects.toThrow('setitimer: it_interval: tv_usec')
  await using timer = await task.timerCreate(CLOCK.MONOTONIC, { notify: 'none' })
  await expect(timer.settime({ ...never, it_value: { tv_sec: -1, tv_nsec: 0 } })).rejects.toThrow('timer_settime: it_value: tv_sec')
  expect(await timer.gettime()).toEqual(never)
})

const zero = { tv_sec: 0, tv_nsec: 0 }
testOrder('of a task', {
  task: () => task,
  classes: [TimeTask],
  calls: {
    clockGettime: () => task.clockGettime(CLOCK.MONOTONIC),
    clockSettime: () => task.clockSettime(CLOCK.MONOTONIC, zero),
    clockGetres: () => task.clockGetres(CLOCK.MONOTONIC),
    clockNanosleep: () => task.clockNanosleep(CLOCK.MONOTONIC, zero),
    clockAdjtime: () => task.clockAdjtime(CLOCK.MONOTONIC),
    adjtimex: () => task.adjtimex(),
    nanosleep: () => task.nanosleep(zero),
    gettimeofday: () => task.gettimeofday(),
    settimeofday: () => task.settimeofday({ tv_sec: 2 ** 50, tv_usec: 0 }),
    times: () => task.times(),
    alarm: () => task.alarm(0),
    getitimer: () => task.getitimer(ITIMER.REAL),
    setitimer: () => task.setitimer(ITIMER.VIRTUAL, { it_interval: { tv_sec: 0, tv_usec: 0 }, it_value: { tv_sec: 0, tv_usec: 0 } }),
    // @ts-expect-error there is no such clock
    timerCreate: () => task.timerCreate(99),
  },
})

let timer: PosixTimer
testOrder('of a timer', {
  task: () => task,
  classes: [PosixTimer],
  calls: {
    settime: () => timer.settime(never),
    gettime: () => timer.gettime(),
    getoverrun: () => timer.getoverrun(),
    delete: () => timer.delete(),
  },
  apart: ['toString'],
})
beforeAll(async () => {
  timer = await task.timerCreate(CLOCK.MONOTONIC)
})

test('nothing that was borrowed or allocated is left', async () => {
  await task.sysif.barrier()
  const memory = task.malloc(Sigevent)
  const { used, count } = task.heap.arena
  // @ts-expect-error there is no such clock
  await task.timerCreate(99, { notify: 'signal', signal: 1 }).catch(() => undefined)
  // @ts-expect-error there is no such clock
  await task.clockGettime(99).catch(() => undefined)
  await task.adjtimex()
  await task.nanosleep(zero)
  await task.alarm(0)
  expect(task.heap.arena).toMatchObject({ used, count })
  memory.free()
})
