import { has } from '../near/flags.js';
const PR_SET_PDEATHSIG = 1;
const CLONE_NEWUSER = 0x1000_0000;
/** See Linux 6.12, include/linux/signal.h, valid_signal. */
const LAST_SIGNAL = 64;
const forgotten = { forgotten: true };
/** With -1 they only tell what it is. */
const unlessAsked = (call) => (Number(call.operand(0)) === -1 ? undefined : forgotten);
/**
 * Calls by which a process may get another user or group for itself or for files, or capabilities that it did not have.
 * With these, and no others, the kernel forgets the signal (Linux 6.12, kernel/cred.c, commit_creds): not with
 * setgroups(2), nor with unshare(2), whose new user namespace belongs to the caller.
 */
const RULES = new Map([
    ...['setuid', 'setgid', 'setreuid', 'setregid', 'setresuid', 'setresgid'].map((name) => [name, () => forgotten]),
    ['setfsuid', unlessAsked],
    ['setfsgid', unlessAsked],
    ['setns', (call) => {
            const nstype = Number(call.operand(1));
            return nstype === 0 || has(nstype, CLONE_NEWUSER) ? forgotten : undefined;
        }],
    ['prctl', (call) => {
            const signal = Number(call.operand(1));
            return Number(call.operand(0)) === PR_SET_PDEATHSIG && signal >= 0 && signal <= LAST_SIGNAL ? { forgotten: false, signal } : undefined;
        }],
]);
/**
 * What a call does to the signal that its process gets when its parent dies.
 * @param call - the call
 * @returns undefined for nothing
 */
export function deathSignalChange(call) {
    return RULES.get(call.name)?.(call);
}
/** Which calls {@link deathSignalChange} is to be asked about, by their names. */
export const DEATH_SIGNAL_CALLS = [...RULES.keys()];
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZGVhdGhfc2lnbmFsLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiZGVhdGhfc2lnbmFsLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUd0QyxNQUFNLGdCQUFnQixHQUFHLENBQUMsQ0FBQTtBQUMxQixNQUFNLGFBQWEsR0FBRyxXQUFXLENBQUE7QUFDakMsNERBQTREO0FBQzVELE1BQU0sV0FBVyxHQUFHLEVBQUUsQ0FBQTtBQU90QixNQUFNLFNBQVMsR0FBc0IsRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLENBQUE7QUFFeEQseUNBQXlDO0FBQ3pDLE1BQU0sV0FBVyxHQUFTLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLENBQUE7QUFFNUY7Ozs7R0FJRztBQUNILE1BQU0sS0FBSyxHQUE4QixJQUFJLEdBQUcsQ0FBZTtJQUM3RCxHQUFHLENBQUMsUUFBUSxFQUFFLFFBQVEsRUFBRSxVQUFVLEVBQUUsVUFBVSxFQUFFLFdBQVcsRUFBRSxXQUFXLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLENBQUMsSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFDLFNBQVMsQ0FBVSxDQUFDO0lBQ3pILENBQUMsVUFBVSxFQUFFLFdBQVcsQ0FBQztJQUN6QixDQUFDLFVBQVUsRUFBRSxXQUFXLENBQUM7SUFDekIsQ0FBQyxPQUFPLEVBQUUsQ0FBQyxJQUFJLEVBQUUsRUFBRTtZQUNqQixNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO1lBQ3RDLE9BQU8sTUFBTSxLQUFLLENBQUMsSUFBSSxHQUFHLENBQUMsTUFBTSxFQUFFLGFBQWEsQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQTtRQUMzRSxDQUFDLENBQUM7SUFDRixDQUFDLE9BQU8sRUFBRSxDQUFDLElBQUksRUFBRSxFQUFFO1lBQ2pCLE1BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUE7WUFDdEMsT0FBTyxNQUFNLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLGdCQUFnQixJQUFJLE1BQU0sSUFBSSxDQUFDLElBQUksTUFBTSxJQUFJLFdBQVcsQ0FBQyxDQUFDLENBQUMsRUFBRSxTQUFTLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUE7UUFDeEksQ0FBQyxDQUFDO0NBQ0gsQ0FBQyxDQUFBO0FBRUY7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxpQkFBaUIsQ0FBQyxJQUFVO0lBQzFDLE9BQU8sS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FBQTtBQUNyQyxDQUFDO0FBRUQsa0ZBQWtGO0FBQ2xGLE1BQU0sQ0FBQyxNQUFNLGtCQUFrQixHQUFzQixDQUFDLEdBQUcsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUEifQ==