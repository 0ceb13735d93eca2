/** Three commands in a pipeline, as a shell makes it of `printf … | sort | uniq -c`: each in its own child, and no shell. */
import { localProcess } from 'nearfar'

/**
 * Counts the lines of a text.
 * @param text - lines, of which some may be the same
 * @returns each line once, behind how often it was there
 */
export async function countLines(text: string): Promise<string> {
  const local = await localProcess()
  // Each pipe is made before the children that inherit its ends.
  const [sorting, unsorted] = await local.pipe()
  const [counting, sorted] = await local.pipe()
  await using output = await local.task.memfdCreate('output')

  await using printf = await local.fork()
  await using sort = await local.fork()
  await using uniq = await local.fork()
  await printf.redirect({ stdout: unsorted })
  await sort.redirect({ stdin: sorting, stdout: sorted })
  await uniq.redirect({ stdin: counting, stdout: output })

  await printf.exec((await local.environment.which('printf')).args('%s', text))
  await sort.exec((await local.environment.which('sort')).env({ LC_ALL: 'C' }))
  await uniq.exec((await local.environment.which('uniq')).args('-c'))
  // The ends that are still open here would keep the readers waiting.
  await Promise.all([sorting, unsorted, counting, sorted].map((end) => end.close()))

  await Promise.all([printf.check(), sort.check(), uniq.check()])
  await output.lseek(0, 0)
  return Buffer.from(await local.readToEnd(output)).toString()
}
