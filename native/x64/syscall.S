/*
 * x86-64: the system call, and where a clone's child starts.
 *
 * The kernel takes the number in rax and the arguments in rdi, rsi, rdx, r10, r8, r9; it returns in rax, and loses only
 * rcx and r11 (syscall(2), and arch/x86/entry/entry_64.S).
 */
#include <asm/errno.h>
#include <asm/unistd.h>

/*
 * From here on are the numbers of the x32 ABI, which would be a second way to clone and fork
 * (arch/x86/include/uapi/asm/unistd.h: __X32_SYSCALL_BIT).
 */
#define X32_SYSCALL_BIT 0x40000000

        .text

/* long nearfar_syscall6(long number, long a0, long a1, long a2, long a3, long a4, long a5) */
        .globl  nearfar_syscall6
        .hidden nearfar_syscall6
        .type   nearfar_syscall6, @function
        .p2align 4
nearfar_syscall6:
        mov     %edi, %eax
        mov     %rsi, %rdi
        mov     %rdx, %rsi
        mov     %rcx, %rdx
        mov     %r8, %r10
        mov     %r9, %r8
        mov     8(%rsp), %r9
        cmp     $X32_SYSCALL_BIT, %eax
        jae     .Lunknown
        /* clone, fork and vfork have neighbouring numbers: one comparison for the three. */
        lea     -__NR_clone(%rax), %ecx
        cmp     $(__NR_vfork - __NR_clone), %ecx
        jbe     .Lfork
        cmp     $__NR_clone3, %eax
        je      .Lclone
        /* It would load all registers from whatever is on our stack. */
        cmp     $__NR_rt_sigreturn, %eax
        je      .Linvalid
        syscall
        ret

.Lfork:
        /*
         * fork and vfork, and a clone without a stack of its own, return twice on one stack: nothing here is made for
         * that.
         */
        cmp     $__NR_clone, %eax
        jne     .Linvalid
        test    %rsi, %rsi
        jz      .Linvalid
.Lclone:
        /*
         * The child comes back from the same instruction with 0, and with the same registers, except that its stack
         * pointer is the new one; r9 is an argument of neither call. A clone3 without a stack is recognised only now,
         * since its argument is in memory: such a child may not touch the stack, as it can be its parent's very own.
         */
        mov     %rsp, %r9
        syscall
        test    %rax, %rax
        jz      .Lchild
        ret
.Lchild:
        cmp     %rsp, %r9
        jne     nearfar_trampoline
        mov     $127, %edi
        jmp     .Lexit

.Linvalid:
        mov     $-EINVAL, %rax
        ret
.Lunknown:
        mov     $-ENOSYS, %rax
        ret
        .size   nearfar_syscall6, . - nearfar_syscall6

/*
 * rsp points to a struct nearfar_start. The words stay where they are, above the stack pointer, so that it keeps its
 * alignment to 16 bytes, as the calling convention wants it at a call. The frame pointer of 0 ends a debugger's walk up
 * the stack.
 */
        .globl  nearfar_trampoline
        .hidden nearfar_trampoline
        .type   nearfar_trampoline, @function
        .p2align 4
nearfar_trampoline:
        xor     %ebp, %ebp
        mov     0(%rsp), %rax
        mov     8(%rsp), %rdi
        mov     16(%rsp), %rsi
        mov     24(%rsp), %rdx
        mov     32(%rsp), %rcx
        mov     40(%rsp), %r8
        mov     48(%rsp), %r9
        and     $-16, %rsp
        call    *%rax
        mov     %eax, %edi
.Lexit:
        /*
         * exit ends this thread alone, unlike exit_group: a child has just the one, and a thread is not to end its
         * process.
         */
        mov     $__NR_exit, %eax
        syscall
        /* Never here, unless a seccomp filter refuses even that; there is nothing to return to. */
        jmp     .Lexit
        .size   nearfar_trampoline, . - nearfar_trampoline

        .section .note.GNU-stack, "", @progbits
