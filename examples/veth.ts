/** Two network namespaces with a cable between them, and a TCP connection over it. Any user may do this. */
import { AF, type ChildProcess, CLONE, localProcess, or, SOCK } from 'nearfar'

/** What came out of the cable. */
export interface Delivery {
  /** What was received. */
  readonly received: string
  /** From whom, as the receiver sees it. */
  readonly from: string
  /** The links of the receiver's network namespace. */
  readonly links: readonly string[]
}

/** Give the end of a cable an address, and switch it on. */
async function plugIn(process: ChildProcess, name: string, address: string): Promise<void> {
  await using network = await process.task.rtnetlink()
  const { index } = await network.getLink(name)
  await network.addAddress(index, { address, prefixLength: 24 })
  await network.setLink(index, { up: true })
}

/**
 * Sends something from one network namespace to another.
 * @param text - what
 */
export async function sendThroughCable(text: string): Promise<Delivery> {
  const local = await localProcess()
  // Whoever makes a user namespace may do everything in the network namespaces that belong to it.
  await using near = await local.clone({ flags: or(CLONE.NEWUSER, CLONE.NEWNET) })
  await using far = await near.clone({ flags: CLONE.NEWNET })

  // One end here, the other there.
  await using network = await near.task.rtnetlink()
  await network.newLink({ kind: 'veth', name: 'near', peer: { name: 'far', netns: far.child.pid } })
  await plugIn(near, 'near', '192.0.2.1')
  await plugIn(far, 'far', '192.0.2.2')

  await using listener = await far.task.socket(AF.INET, SOCK.STREAM)
  const address = { family: 'inet', address: '192.0.2.2', port: 7777 } as const
  await listener.bind(address)
  await listener.listen()

  await using client = await near.task.socket(AF.INET, SOCK.STREAM)
  await client.connect(address)
  const { socket, name } = await listener.accept4()
  await using connection = socket

  // Both at once: more than the kernel keeps for a connection would wait for the receiver otherwise.
  const sending = near.writeAll(client, text).then(() => client.close())
  const [received] = await Promise.all([far.readToEnd(connection), sending])
  await using there = await far.task.rtnetlink()
  return {
    received: Buffer.from(received).toString(),
    from: name?.family === 'inet' ? name.address : 'somebody else',
    links: (await there.listLinks()).map((link) => link.name),
  }
}
