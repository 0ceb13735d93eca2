/**
 * `<linux/vm_sockets.h>`: addresses of sockets between virtual machines and what they run on.
 *
 * @module linux/vm_sockets
 * @see https://man7.org/linux/man-pages/man7/vsock.7.html
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { mapped, struct } from '../memory/aggregates.js'
import { byteArray } from '../memory/bytes.js'
import { Uint16, Uint32, Uint64, Uint8 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { AF, SaFamily } from './address_family.js'
import { socketOption, SocketTimeout } from './socket_option.js'

/**
 * Context ids that mean the same on every machine.
 * @see https://man7.org/linux/man-pages/man7/vsock.7.html
 */
export const VMADDR_CID = {
  /** What the kernel runs on, where it is no machine. */
  HYPERVISOR: 0,
  /** This machine, whichever its context id is; since Linux 5.6. */
  LOCAL: 1,
  /** What this machine runs on. */
  HOST: 2,
  /** For `bind`: any that this machine has. */
  ANY: 0xffff_ffff,
} as const

/**
 * For `bind`: a port that the kernel chooses.
 * @see https://man7.org/linux/man-pages/man7/vsock.7.html
 */
export const VMADDR_PORT_ANY = 0xffff_ffff

/**
 * Flags of an address.
 * @see include/uapi/linux/vm_sockets.h in the kernel's source
 */
export const VMADDR_FLAG = flagSet('VMADDR_FLAG', {
  /** Also what is on this machine goes through what it runs on; since Linux 5.11. */
  TO_HOST: 0x1,
})

/**
 * The layout of `struct sockaddr_vm`.
 * @see https://man7.org/linux/man-pages/man7/vsock.7.html
 */
export const SockaddrVmLayout = struct('struct sockaddr_vm', {
  /** `AF.VSOCK`. */
  svm_family: SaFamily,
  /** Zero. */
  svm_reserved1: Uint16,
  /** The port. */
  svm_port: Uint32,
  /** The context id. */
  svm_cid: Uint32,
  /** Of {@link VMADDR_FLAG}. */
  svm_flags: Uint8,
  /** Zero. */
  svm_zero: byteArray(3),
})

/**
 * An address of a socket between virtual machines and what they run on.
 * @see https://man7.org/linux/man-pages/man7/vsock.7.html
 */
export interface SockaddrVm {
  /** The address family. */
  readonly family: 'vsock'
  /** The machine: a number, or of {@link VMADDR_CID}. */
  readonly cid: number
  /** The port, of 32 bits; binding to one below 1024 needs `CAP_NET_BIND_SERVICE`. */
  readonly port: number
  /** Of {@link VMADDR_FLAG}; 0 unless it is said. */
  readonly flags?: FlagsOf<'VMADDR_FLAG'>
}

/**
 * A `struct sockaddr_vm`. What is read has all of its fields.
 * @see https://man7.org/linux/man-pages/man7/vsock.7.html
 */
export const SockaddrVm: FixedType<SockaddrVm> = mapped(
  SockaddrVmLayout, 'struct sockaddr_vm',
  ({ cid, port, flags = 0 }) => ({ svm_family: AF.VSOCK, svm_reserved1: 0, svm_port: port, svm_cid: cid, svm_flags: flags, svm_zero: new Uint8Array(3) }),
  ({ svm_cid: cid, svm_port: port, svm_flags: flags }) => ({ family: 'vsock', cid, port, flags }),
)

/**
 * Options of such sockets. Their level is `AF.VSOCK`.
 * @see include/uapi/linux/vm_sockets.h in the kernel's source
 */
export const SO_VM_SOCKETS = {
  /** How much may wait to be received, in bytes, between the two bounds. */
  BUFFER_SIZE: socketOption('SO_VM_SOCKETS_BUFFER_SIZE', AF.VSOCK, 0, Uint64),
  /** The least that `BUFFER_SIZE` can be. */
  BUFFER_MIN_SIZE: socketOption('SO_VM_SOCKETS_BUFFER_MIN_SIZE', AF.VSOCK, 1, Uint64),
  /** The most. */
  BUFFER_MAX_SIZE: socketOption('SO_VM_SOCKETS_BUFFER_MAX_SIZE', AF.VSOCK, 2, Uint64),
  /** How long connecting waits. */
  CONNECT_TIMEOUT: socketOption<SocketTimeout>('SO_VM_SOCKETS_CONNECT_TIMEOUT', AF.VSOCK, 6, SocketTimeout),
} as const
