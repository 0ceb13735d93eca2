/** `<linux/io_uring.h>`, without a ring: test/oracle/complete.test.ts sees what is compared where no process is. */
import { describe } from 'vitest'

import {
  IO_URING_OP_SUPPORTED, IO_WQ, IORING_ACCEPT, IORING_ASYNC_CANCEL, IORING_CQ, IORING_CQE_BUFFER_SHIFT, IORING_CQE_F, IORING_ENTER, IORING_FEAT,
  IORING_FILE_INDEX_ALLOC, IORING_FIXED_FD_NO_CLOEXEC, IORING_FSYNC, IORING_LINK_TIMEOUT_UPDATE, IORING_MSG, IORING_MSG_RING,
  IORING_NOP_INJECT_RESULT, IORING_NOTIF_USAGE_ZC_COPIED, IORING_OFF, IORING_OP, IORING_POLL, IORING_RECV_MULTISHOT, IORING_RECVSEND,
  IORING_REGISTER, IORING_REGISTER_FILES_SKIP, IORING_RESTRICTION, IORING_RSRC_REGISTER, IORING_SEND_VECTORIZED, IORING_SEND_ZC_REPORT_USAGE,
  IORING_SETUP, IORING_SQ, IORING_TIMEOUT, IORING_URING_CMD_FIXED, IOSQE, IOU_PBUF_RING, IoCqringOffsets, IoSqringOffsets, IoUringBuf, IoUringBufReg,
  IoUringBufStatus, IoUringCloneBuffers, IoUringClockRegister, IoUringCqe, IoUringFileIndexRange, IoUringFilesUpdate, IoUringGeteventsArg,
  IoUringMemRegionReg, IoUringNapi, IoUringParams, IoUringProbe, IoUringProbeOp, IoUringRecvmsgOut, IoUringRegionDesc, IoUringRestriction,
  IoUringRsrcRegister, IoUringRsrcUpdate, IoUringRsrcUpdate2, IoUringSqe, IoUringSyncCancelReg, SOCKET_URING_OP, SPLICE_F_FD_IN_FIXED,
} from '../../src/linux/io_uring.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'

const HEADER = 'linux/io_uring.h'

describe('against the headers', () => {
  const uapi = 'include/uapi/linux/io_uring.h'
  const newer = (prefix: string, names: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(names).map(([name, since]) => [`${prefix}${name}`, `${uapi}, ${since}`]))
  compareConstants(HEADER, 'IORING_SETUP_', IORING_SETUP, {
    newer: newer('IORING_SETUP_', { NO_MMAP: 'v6.5', REGISTERED_FD_ONLY: 'v6.5', NO_SQARRAY: 'v6.6', HYBRID_IOPOLL: 'v6.13', CQE_MIXED: 'v6.18' }),
    omitted: { 'IORING_SETUP_SQE_MIXED*': 'since Linux 6.19', 'IORING_SETUP_SQ_REWIND*': 'since Linux 7.0' },
  })
  compareConstants(HEADER, 'IORING_FEAT_', IORING_FEAT, {
    newer: newer('IORING_FEAT_', { REG_REG_RING: 'v6.3', RECVSEND_BUNDLE: 'v6.10', MIN_TIMEOUT: 'v6.12', RW_ATTR: 'v6.14', NO_IOWAIT: 'v6.15' }),
  })
  compareConstants(HEADER, 'IORING_OP_', IORING_OP, {
    newer: newer('IORING_OP_', {
      READ_MULTISHOT: 'v6.7', WAITID: 'v6.7', FUTEX_WAIT: 'v6.7', FUTEX_WAKE: 'v6.7', FUTEX_WAITV: 'v6.7', FIXED_FD_INSTALL: 'v6.8', FTRUNCATE: 'v6.9',
      BIND: 'v6.11', LISTEN: 'v6.11', RECV_ZC: 'v6.15', EPOLL_WAIT: 'v6.15', READV_FIXED: 'v6.15', WRITEV_FIXED: 'v6.15', PIPE: 'v6.16',
    }),
  })
  compareConstants(HEADER, 'IOSQE_', IOSQE)
  compareConstants(HEADER, 'IORING_CQE_F_', IORING_CQE_F, {
    newer: newer('IORING_CQE_F_', { BUF_MORE: 'v6.12', SKIP: 'v6.18', 32: 'v6.18' }),
    omitted: { 'IORING_CQE_F_TSTAMP*': 'of a socket command; since Linux 6.17' },
  })
  compareConstants(HEADER, 'IORING_CQE_BUFFER_', { SHIFT: IORING_CQE_BUFFER_SHIFT })
  compareConstants(HEADER, 'IORING_SQ_', IORING_SQ)
  compareConstants(HEADER, 'IORING_CQ_', IORING_CQ)
  compareConstants(HEADER, 'IORING_ENTER_', IORING_ENTER, { newer: newer('IORING_ENTER_', { ABS_TIMER: 'v6.12', EXT_ARG_REG: 'v6.13', NO_IOWAIT: 'v6.15' }) })
  compareConstants(HEADER, 'IORING_REGISTER_', IORING_REGISTER, {
    names: Object.fromEntries(Object.keys(IORING_REGISTER).filter((name) => name.startsWith('UNREGISTER_')).map((name) => [name, `IORING_${name}`])),
    newer: {
      ...newer('IORING_REGISTER_', {
        PBUF_STATUS: 'v6.8', NAPI: 'v6.9', CLOCK: 'v6.12', CLONE_BUFFERS: 'v6.12', SEND_MSG_RING: 'v6.13', ZCRX_IFQ: 'v6.15', RESIZE_RINGS: 'v6.13',
        MEM_REGION: 'v6.13', QUERY: 'v6.18', USE_REGISTERED_RING: 'v6.3',
      }),
      IORING_UNREGISTER_NAPI: `${uapi}, v6.9`,
    },
    omitted: { IORING_REGISTER_FILES_SKIP: 'no opcode' },
  })
  compareConstants(HEADER, 'IORING_REGISTER_FILES_', { SKIP: IORING_REGISTER_FILES_SKIP })
  compareConstants(HEADER, 'IORING_RSRC_REGISTER_', IORING_RSRC_REGISTER)
  compareConstants(HEADER, 'IORING_FILE_INDEX_', { ALLOC: IORING_FILE_INDEX_ALLOC })
  compareConstants(HEADER, 'IORING_OFF_', IORING_OFF, { newer: newer('IORING_OFF_', { PBUF_RING: 'v6.4', PBUF_SHIFT: 'v6.4', MMAP_MASK: 'v6.4' }) })
  compareConstants(HEADER, 'IORING_FSYNC_', IORING_FSYNC)
  compareConstants(HEADER, 'IORING_TIMEOUT_', IORING_TIMEOUT, {
    newer: newer('IORING_TIMEOUT_', { MULTISHOT: 'v6.4' }), omitted: { IORING_TIMEOUT_IMMEDIATE_ARG: 'since Linux 7.0' },
  })
  compareConstants(HEADER, 'IORING_LINK_TIMEOUT_', { UPDATE: IORING_LINK_TIMEOUT_UPDATE })
  compareConstants(HEADER, 'IORING_POLL_', IORING_POLL)
  compareConstants(HEADER, 'IORING_ASYNC_CANCEL_', IORING_ASYNC_CANCEL, { newer: newer('IORING_ASYNC_CANCEL_', { USERDATA: 'v6.6', OP: 'v6.6' }) })
  compareConstants(HEADER, 'IORING_RECVSEND_', IORING_RECVSEND, { newer: newer('IORING_RECVSEND_', { BUNDLE: 'v6.10' }) })
  compareConstants(HEADER, 'IORING_RECV_', { MULTISHOT: IORING_RECV_MULTISHOT }, { omitted: { 'IORING_RECV_MSHOT*': 'of the kernel\'s own' } })
  compareConstants(HEADER, 'IORING_SEND_', { ZC_REPORT_USAGE: IORING_SEND_ZC_REPORT_USAGE, VECTORIZED: IORING_SEND_VECTORIZED }, {
    newer: newer('IORING_SEND_', { VECTORIZED: 'v6.17' }),
  })
  compareConstants(HEADER, 'IORING_NOTIF_', { USAGE_ZC_COPIED: IORING_NOTIF_USAGE_ZC_COPIED })
  compareConstants(HEADER, 'IORING_ACCEPT_', IORING_ACCEPT, { newer: newer('IORING_ACCEPT_', { DONTWAIT: 'v6.10', POLL_FIRST: 'v6.10' }) })
  compareConstants(HEADER, 'IORING_MSG_', IORING_MSG, { omitted: { 'IORING_MSG_RING_*': 'a set of its own' } })
  compareConstants(HEADER, 'IORING_MSG_RING_', IORING_MSG_RING, { newer: newer('IORING_MSG_RING_', { FLAGS_PASS: 'v6.3' }) })
  compareConstants(HEADER, 'IORING_FIXED_FD_', { NO_CLOEXEC: IORING_FIXED_FD_NO_CLOEXEC }, { newer: newer('IORING_FIXED_FD_', { NO_CLOEXEC: 'v6.8' }) })
  compareConstants(HEADER, 'IORING_NOP_INJECT_', { RESULT: IORING_NOP_INJECT_RESULT }, { newer: newer('IORING_NOP_INJECT_', { RESULT: 'v6.10' }) })
  compareConstants(HEADER, 'IORING_URING_CMD_', { FIXED: IORING_URING_CMD_FIXED }, {
    omitted: { IORING_URING_CMD_MASK: 'all that there are', 'IORING_URING_CMD_MULTISHOT*': 'since Linux 6.18' },
  })
  compareConstants(HEADER, 'SPLICE_F_FD_IN_', { FIXED: SPLICE_F_FD_IN_FIXED })
  compareConstants(HEADER, 'IO_WQ_', IO_WQ)
  compareConstants(HEADER, 'IO_URING_OP_', { SUPPORTED: IO_URING_OP_SUPPORTED })
  compareConstants(HEADER, 'IORING_RESTRICTION_', IORING_RESTRICTION)
  compareConstants(HEADER, 'IOU_PBUF_RING_', IOU_PBUF_RING, { newer: newer('IOU_PBUF_RING_', { MMAP: 'v6.4', INC: 'v6.12' }) })

  for (const [name, layout, young, old] of [
    ['struct io_sqring_offsets', IoSqringOffsets, ['user_addr'], 'resv2'], ['struct io_cqring_offsets', IoCqringOffsets, ['user_addr'], 'resv2'],
    ['struct io_uring_getevents_arg', IoUringGeteventsArg, ['min_wait_usec'], 'pad'],
  ] as const) compareLayout(HEADER, name, layout, { older: { field: old, became: young } })
  // Since v6.12, min_left is in what was reserved.
  compareConstants(HEADER, 'SOCKET_URING_OP_', SOCKET_URING_OP, {
    newer: newer('SOCKET_URING_OP_', { SIOCINQ: 'v6.6', SIOCOUTQ: 'v6.6', GETSOCKOPT: 'v6.7', SETSOCKOPT: 'v6.7', TX_TIMESTAMP: 'v6.17' }),
    omitted: { SOCKET_URING_OP_GETSOCKNAME: 'since Linux 6.19' },
  })
  compareLayout(HEADER, 'struct io_uring_buf_reg', IoUringBufReg, { older: { field: 'pad', became: ['flags'] }, spare: 'resv' })
  for (const [name, layout] of Object.entries({
    params: IoUringParams, sqe: IoUringSqe, cqe: IoUringCqe, files_update: IoUringFilesUpdate, rsrc_register: IoUringRsrcRegister,
    rsrc_update: IoUringRsrcUpdate, rsrc_update2: IoUringRsrcUpdate2, probe_op: IoUringProbeOp, probe: IoUringProbe, restriction: IoUringRestriction,
    buf: IoUringBuf, file_index_range: IoUringFileIndexRange, recvmsg_out: IoUringRecvmsgOut,
  })) compareLayout(HEADER, `struct io_uring_${name}`, layout)
  const { addr, fd, flags, timeout } = IoUringSyncCancelReg.fields
  const cancel = { addr, fd, flags, timeout }
  const cancelKeys = { opcode: { offset: 32, size: 1 }, pad: { offset: 33, size: 7 }, pad2: { offset: 40, size: 24 } }
  compareLayout(
    HEADER, 'struct io_uring_sync_cancel_reg', { size: IoUringSyncCancelReg.size, alignment: 8, fields: { ...cancel, ...cancelKeys } },
    { older: { field: 'pad', became: ['opcode', 'pad', 'pad2'] } },
  )
  compareLayout(HEADER, 'struct io_uring_buf_status', IoUringBufStatus, { newer: `${uapi}, v6.8` })
  compareLayout(HEADER, 'struct io_uring_napi', IoUringNapi, { newer: `${uapi}, v6.9, and v6.13 for opcode` })
  compareLayout(HEADER, 'struct io_uring_clock_register', IoUringClockRegister, { newer: `${uapi}, v6.12` })
  compareLayout(HEADER, 'struct io_uring_clone_buffers', IoUringCloneBuffers, { newer: `${uapi}, v6.12` })
  compareLayout(HEADER, 'struct io_uring_region_desc', IoUringRegionDesc, { newer: `${uapi}, v6.13` })
  compareLayout(HEADER, 'struct io_uring_mem_region_reg', IoUringMemRegionReg, { newer: `${uapi}, v6.13` })
})
