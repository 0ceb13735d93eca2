/*
 * aarch64: the system call, and where a clone's child starts.
 *
 * The kernel takes the number in x8 and the arguments in x0 to x5; it returns in x0, and keeps all other registers
 * (syscall(2), and arch/arm64/kernel/entry.S). There is no fork or vfork here.
 */
#include <asm/errno.h>
#include <asm/unistd.h>

        .text

/* long nearfar_syscall6(long number, long a0, long a1, long a2, long a3, long a4, long a5) */
        .globl  nearfar_syscall6
        .hidden nearfar_syscall6
        .type   nearfar_syscall6, %function
        .p2align 4
nearfar_syscall6:
        mov     w8, w0
        mov     x0, x1
        mov     x1, x2
        mov     x2, x3
        mov     x3, x4
        mov     x4, x5
        mov     x5, x6
        cmp     w8, #__NR_clone
        b.eq    .Lfork
        cmp     w8, #__NR_clone3
        b.eq    .Lclone
        /* It would load all registers from whatever is on our stack. */
        cmp     w8, #__NR_rt_sigreturn
        b.eq    .Linvalid
        svc     #0
        ret

.Lfork:
        /* A clone without a stack of its own returns twice on one stack: nothing here is made for that. */
        cbz     x1, .Linvalid
.Lclone:
        /*
         * The child comes back from the same instruction with 0, and with the same registers, except that its stack
         * pointer is the new one: so x30 is its parent's, and it must not return. A clone3 without a stack is
         * recognised only now, since its argument is in memory: such a child may not touch the stack, as it can be its
         * parent's very own.
         */
        mov     x9, sp
        svc     #0
        cbz     x0, .Lchild
        ret
.Lchild:
        mov     x10, sp
        cmp     x9, x10
        b.ne    nearfar_trampoline
        mov     x0, #127
        b       .Lexit

.Linvalid:
        mov     x0, #-EINVAL
        ret
        .size   nearfar_syscall6, . - nearfar_syscall6

/*
 * sp points to a struct nearfar_start. The words stay where they are, above the stack pointer, so that it keeps its
 * alignment to 16 bytes, which the processor itself insists on. The frame pointer and return address of 0 end a
 * debugger's walk up the stack.
 */
        .globl  nearfar_trampoline
        .hidden nearfar_trampoline
        .type   nearfar_trampoline, %function
        .p2align 4
nearfar_trampoline:
        mov     x29, xzr
        mov     x30, xzr
        ldp     x9, x0, [sp]
        ldp     x1, x2, [sp, #16]
        ldp     x3, x4, [sp, #32]
        ldr     x5, [sp, #48]
        blr     x9
.Lexit:
        /*
         * exit ends this thread alone, unlike exit_group: a child has just the one, and a thread is not to end its
         * process.
         */
        mov     w8, #__NR_exit
        svc     #0
        /* Never here, unless a seccomp filter refuses even that; there is nothing to return to. */
        b       .Lexit
        .size   nearfar_trampoline, . - nearfar_trampoline

        .section .note.GNU-stack, "", %progbits
