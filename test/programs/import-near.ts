/** Names a number of the package's, so that test/package/programs.test.ts sees that programs reach the sources under test. */
import { SYS } from 'nearfar/near'

const closed: string[] = []
{
  using resource = { [Symbol.dispose]: () => closed.push('closed') }
  closed.push(typeof resource)
}
console.log(JSON.stringify({ read: SYS.read.number('x64'), where: import.meta.resolve('nearfar/near'), closed }))
