/**
 * Imports every layer on what says that it is another platform, and asks for the local process.
 *
 * Arguments: the platform and the architecture that it says.
 */
const [platform = 'no', arch = 'no'] = process.argv.slice(2)
Object.defineProperty(process, 'platform', { value: platform })
Object.defineProperty(process, 'arch', { value: arch })

const modules = ['', '/near', '/far', '/memory', '/handle', '/linux', '/dispatch', '/process']
for (const name of modules) await import(`nearfar${name}`)
const nearfar = await import('nearfar')

// What does not ask the kernel works anywhere.
const view = new DataView(new ArrayBuffer(24))
nearfar.Timespec.write(view, 0, { tv_sec: 7, tv_nsec: 5 })
console.log(JSON.stringify(nearfar.Timespec.read(view, 0)))
console.log(JSON.stringify([nearfar.SYS.getpid.number('x64'), nearfar.SYS.getpid.number('arm64')]))

for (let again = 0; again < 2; again++) {
  try {
    await nearfar.localProcess()
    console.log('there is one')
  } catch (error) {
    console.log(JSON.stringify([error instanceof nearfar.UnsupportedPlatformError, String(error)]))
  }
}
const { readFileSync } = await import('node:fs')
console.log(readFileSync('/proc/self/maps', 'latin1').includes('ffi-rs'))
