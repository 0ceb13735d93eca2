import { readFileSync } from 'node:fs'
import { release } from 'node:os'

import { describe, expect, test } from 'vitest'

import { SYS, Syscall, syscallName, type Architecture } from '../../src/near/sys.js'
import { ARCHITECTURES, missingCompiler, runC } from './c.js'
import { compareConstants } from './compare.js'

const calls = Object.values<Syscall>(SYS)

/**
 * Younger than Debian 12's headers (6.1): the release of arch/x86/entry/syscalls/syscall_64.tbl and scripts/syscall.tbl (before
 * 6.11: include/uapi/asm-generic/unistd.h) that brought each.
 */
const SINCE: Readonly<Record<string, string>> = {
  cachestat: '6.5',
  fchmodat2: '6.6',
  map_shadow_stack: '6.6',
  futex_wake: '6.7',
  futex_wait: '6.7',
  futex_requeue: '6.7',
  statmount: '6.8',
  listmount: '6.8',
  lsm_get_self_attr: '6.8',
  lsm_set_self_attr: '6.8',
  lsm_list_modules: '6.8',
  mseal: '6.10',
  uretprobe: '6.11',
  setxattrat: '6.13',
  getxattrat: '6.13',
  listxattrat: '6.13',
  removexattrat: '6.13',
  open_tree_attr: '6.15',
  file_getattr: '6.17',
  file_setattr: '6.17',
  uprobe: '6.18',
  listns: '6.19',
}

const newer = Object.fromEntries(Object.entries(SINCE).map(([name, version]) => [`__NR_${name}`, `arch/x86/entry/syscalls/syscall_64.tbl and scripts/syscall.tbl, v${version}`]))

/** The release as a number that can be compared: 6.18 is 6018. */
function order(version: string): number {
  const [major = '0', minor = '0'] = version.split('.')
  return Number.parseInt(major) * 1000 + Number.parseInt(minor)
}

describe('SYS', () => {
  for (const architecture of ARCHITECTURES) {
    test(`has each number once, ${architecture}`, () => {
      const taken = calls.flatMap((call) => call[architecture] ?? [])
      expect(taken.length).toBeGreaterThan(300)
      expect(new Set(taken).size).toBe(taken.length)
    })
  }

  test('has each call under its own name', () => {
    for (const [name, call] of Object.entries(SYS)) expect(call.name).toBe(name)
  })

  test('cannot be changed', () => {
    expect(Object.isFrozen(SYS)).toBe(true)
    for (const call of calls) expect(Object.isFrozen(call)).toBe(true)
  })

  compareConstants('asm/unistd.h', '__NR_', (architecture) => Object.fromEntries(calls.map((call) => [call.name, call[architecture]])), {
    newer,
    omitted: {
      // Of asm-generic/unistd.h, which arm64 uses.
      __NR_arch_specific_syscall: 'the first of the numbers that an architecture may give to calls of its own',
      __NR_syscalls: 'how many calls there are',
    },
  })
})

/**
 * Calls that no header here knows, made with arguments that are all ~0. Left out are those that a kernel may be built
 * without, and so may rightly answer with ENOSYS: map_shadow_stack (CONFIG_X86_USER_SHADOW_STACK), lsm_* (CONFIG_SECURITY),
 * uprobe and uretprobe (CONFIG_UPROBES).
 */
const OPTIONAL = ['map_shadow_stack', 'lsm_get_self_attr', 'lsm_set_self_attr', 'lsm_list_modules', 'uprobe', 'uretprobe']
const unconditional = Object.keys(SINCE).filter((name) => !OPTIONAL.includes(name))
const running = process.arch as Architecture

describe('the running kernel', () => {
  const missing = missingCompiler(running)
  const reason = missing === undefined ? '' : ` (skipped: ${missing})`
  const title = `has the calls that are newer than the headers${reason}`
  test.skipIf(missing !== undefined && process.env['CI'] === undefined)(title, async () => {
    const numbers = unconditional.map((name) => calls.find((call) => call.name === name)?.number(running))
    const output = await runC(`
      #include <errno.h>
      #include <stdio.h>
      #include <sys/syscall.h>
      #include <unistd.h>
      int main(void) {
        static const long numbers[] = { ${numbers.join(', ')} };
        for (unsigned index = 0; index < sizeof numbers / sizeof *numbers; index++) {
          long result = syscall(numbers[index], -1L, -1L, -1L, -1L, -1L, -1L);
          printf("%d\\n", result == -1 ? errno : 0);
        }
        return 0;
      }`)
    const ENOSYS = 38
    const results = output.trim().split('\n').map(Number)
    expect(results.length).toBe(unconditional.length)
    const here = order(release())
    const wrong = unconditional.filter((name, index) => {
      // A distribution may carry a call back into an older kernel, so that no call is required to be absent.
      const expected = order(SINCE[name] ?? '') <= here
      return expected && results[index] === ENOSYS
    })
    expect(wrong).toEqual([])
    // That ENOSYS is what an absent call answers, on this kernel and through whatever filters its calls.
    const absent = await runC(`
      #include <errno.h>
      #include <stdio.h>
      #include <unistd.h>
      int main(void) { printf("%d", syscall(1023, -1L) == -1 ? errno : 0); return 0; }`)
    expect(Number(absent)).toBe(ENOSYS)
  })
})

/**
 * Entry points that the kernel has for other architectures than these two, or for 32-bit processes; where a number has them,
 * it is under another name: umount2 is made by umount, newfstatat by itself, uname by newuname.
 */
const OF_OTHERS = new Set(`
  futimesat_time32 gethostname ipc llseek mmap_pgoff ni_syscall nice pciconfig_iobase pciconfig_read pciconfig_write recv rtas send sgetmask signal sigpending
  sigprocmask sigsuspend socketcall spu_create spu_run ssetmask stime subpage_prot sync_file_range2 umount vm86 vm86old waitpid fadvise64_64 fstatfs64 statfs64
  sendfile64 newfstat newlstat newstat newuname aarch32_fallocate compat_fork compat_vfork
`.trim().split(/\s+/))
const isOfOthers = (name: string): boolean => OF_OTHERS.has(name) || /(?:16|32)$|^(?:ia32|s390|old|riscv|aarch32)_|^old(?:umount|uname)$/.test(name)

/** Numbers that the tables still have, and behind which there is nothing any more. */
const NOTHING_BEHIND = `
  _sysctl create_module get_kernel_syms query_module nfsservctl getpmsg putpmsg afs_syscall tuxcall security lookup_dcookie epoll_ctl_old epoll_wait_old vserver
`.trim().split(/\s+/)

const symbols = new Set(readSymbols().map(([, name]) => name as string))

/** The entry points of the running kernel. See kernel/kallsyms.c; only the addresses are hidden from some. */
function readSymbols(): RegExpMatchArray[] {
  const prefix = running === 'x64' ? '__x64_sys_' : '__arm64_sys_'
  return [...readFileSync('/proc/kallsyms', 'latin1').matchAll(new RegExp(`^\\S+ \\S ${prefix}(\\w+)$`, 'gm'))]
}

const told = symbols.size > 300
describe('the entry points of the running kernel', () => {
  const reason = told ? '' : ' (skipped: /proc/kallsyms tells none)'
  test.skipIf(!told)(`are all in SYS${reason}`, () => {
    const names = new Set(calls.map(({ name }) => name))
    expect([...symbols].filter((name) => !names.has(name) && !isOfOthers(name))).toEqual([])
  })

  test.skipIf(!told)(`stand behind all of SYS that this release has${reason}`, () => {
    const under: Readonly<Record<string, string>> = { fstat: 'newfstat', lstat: 'newlstat', stat: 'newstat', uname: 'newuname', umount2: 'umount' }
    const without = calls.filter(({ name, [running]: number }) => (
      number !== undefined && !symbols.has(name) && !symbols.has(under[name] ?? '') && !NOTHING_BEHIND.includes(name)
    ))
    const here = order(release())
    expect(without.filter(({ name }) => SINCE[name] === undefined || order(SINCE[name]) <= here).map(({ name }) => name)).toEqual([])
  })
})

describe('Syscall.number', () => {
  test('is the architecture’s', () => {
    expect(SYS.openat.number('x64')).toBe(257)
    expect(SYS.openat.number('arm64')).toBe(56)
    expect(SYS.read.number('x64')).toBe(0)
  })

  test('says what to use where there is no such call', () => {
    expect(() => SYS.open.number('arm64')).toThrow(new RangeError('open does not exist on arm64: use openat'))
    expect(() => SYS.iopl.number('arm64')).toThrow(new RangeError('iopl does not exist on arm64: no other call there does the same'))
    expect(() => new Syscall('constructor', 1, undefined).number('arm64')).toThrow('no other call there does the same')
  })

  test('refuses an architecture that it does not know', () => {
    expect(() => SYS.read.number('riscv64' as Architecture)).toThrow(
      new RangeError('no system call numbers are known for riscv64, only for x64 and arm64'),
    )
  })

  test('suggests only calls that the architecture has', () => {
    for (const call of calls.filter((each) => each.arm64 === undefined)) {
      const suggestion = /: use (.*)$/.exec(messageOf(() => call.number('arm64')))?.[1]
      if (suggestion === undefined) continue
      const [first = ''] = /^\w+/.exec(suggestion) ?? []
      expect(calls.find((each) => each.name === first)?.arm64, `${call.name}: ${suggestion}`).toBeTypeOf('number')
    }
  })

  test('takes a call of one’s own', () => {
    expect(new Syscall('brand_new', 600, 601).number('arm64')).toBe(601)
  })
})

function messageOf(fail: () => unknown): string {
  try {
    fail()
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  throw new Error('it did not throw')
}

describe('syscallName', () => {
  test('is the reverse of every number', () => {
    for (const architecture of ARCHITECTURES) {
      for (const call of calls) {
        const number = call[architecture]
        if (number !== undefined) expect(syscallName(number, architecture)).toBe(call.name)
      }
    }
  })

  test('is undefined for a number that is not given', () => {
    expect(syscallName(400, 'x64')).toBeUndefined()
    expect(syscallName(244, 'arm64')).toBeUndefined()
    expect(syscallName(-1, 'x64')).toBeUndefined()
  })
})
