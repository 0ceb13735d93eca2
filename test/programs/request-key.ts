/**
 * What the kernel runs in a test as /sbin/request-key: makes, or refuses to make, the key that was asked for, as it is told in
 * the words that came with the request; and writes down what it saw.
 */
import { writeFileSync } from 'node:fs'
import { KEY_SPEC, localProcess } from 'nearfar'

/** What is to be done. */
interface Request {
  /** With the key. */
  readonly answer: 'instantiate' | 'pieces' | 'negate' | 'reject' | 'nothing'
  /** Where to write down what was seen. */
  readonly report: string
}

// See request_key(2) and Documentation/security/keys/request-key.rst in the kernel's source.
const key = Number(process.argv[3])
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)
const local = await localProcess()
const child = await local.clone()
const { task } = child
const before = await task.keyctlInstantiate(key, 'too early').catch(codeOf)
const authority = await task.keyctlAssumeAuthority(key)
const request = JSON.parse(Buffer.from(await task.keyctlRead(KEY_SPEC.REQKEY_AUTH_KEY)).toString()) as Request
const { description } = await task.keyctlDescribe(key)
const given = await task.keyctlAssumeAuthority(null)
const dropped = await task.keyctlNegate(key, 1).catch(codeOf)
await task.keyctlAssumeAuthority(key)
const bad = await task.keyctlInstantiate(key, null).catch(codeOf)
switch (request.answer) {
  case 'instantiate':
    await task.keyctlInstantiate(key, 'made', KEY_SPEC.REQUESTOR_KEYRING)
    break
  case 'pieces':
    await task.keyctlInstantiateIov(key, [Buffer.from('in '), Buffer.from('pieces')])
    break
  case 'negate':
    await task.keyctlNegate(key, 3600, KEY_SPEC.REQUESTOR_KEYRING)
    break
  case 'reject':
    await task.keyctlReject(key, 3600, 'EKEYREVOKED', KEY_SPEC.REQUESTOR_KEYRING)
    break
  case 'nothing':
}
const after = request.answer === 'nothing' ? 'not tried' : await task.keyctlInstantiate(key, 'too late').catch(codeOf)
writeFileSync(request.report, JSON.stringify({
  operation: process.argv[2], key, before, authority, description, given, dropped, bad, after,
}))
await child.kill()
