import { match } from 'ts-pattern';
/**
 * A command did not exit with status 0.
 */
export class CalledProcessError extends Error {
    command;
    state;
    /** `CalledProcessError`. */
    name = 'CalledProcessError';
    /**
     * @param command - what was executed; undefined for a process that ended before it executed anything
     * @param state - how it ended
     */
    constructor(command, state) {
        super(`${command === undefined ? 'a process that executed no command' : command.toString()} ${describeState(state)}`);
        this.command = command;
        this.state = state;
    }
}
/**
 * What became of a child, for people: `exited with status 3`, `was killed by SIGSEGV and left a core dump`.
 * @param state - what became of it
 */
export function describeState(state) {
    return match(state)
        .with({ state: 'exited' }, ({ status }) => `exited with status ${status}`)
        .with({ state: 'killed' }, ({ signal, core }) => `was killed by ${signal}${core ? ' and left a core dump' : ''}`)
        .with({ state: 'stopped' }, ({ signal }) => `was stopped by ${signal}`)
        .with({ state: 'trapped' }, ({ signal, event }) => `stopped for its tracer: ${signal}${event === 0 ? '' : `, event ${event}`}`)
        .with({ state: 'continued' }, () => 'continued')
        .exhaustive();
}
/**
 * Whether a child exited with status 0.
 * @param state - what became of it
 */
export function isClean(state) {
    return state.state === 'exited' && state.status === 0;
}
/**
 * Refuse any other end than an exit with status 0.
 * @param state - how a child ended
 * @param command - what it was, for the message
 * @returns the state
 * @throws CalledProcessError with both
 */
export function checkState(state, command) {
    if (isClean(state))
        return state;
    throw new CalledProcessError(command, state);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicnVuLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsicnVuLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFJbEM7O0dBRUc7QUFDSCxNQUFNLE9BQU8sa0JBQW1CLFNBQVEsS0FBSztJQVNoQztJQUNBO0lBVFgsNEJBQTRCO0lBQ1YsSUFBSSxHQUFHLG9CQUFvQixDQUFBO0lBRTdDOzs7T0FHRztJQUNILFlBQ1csT0FBNEIsRUFDNUIsS0FBaUI7UUFFMUIsS0FBSyxDQUFDLEdBQUcsT0FBTyxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsb0NBQW9DLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxRQUFRLEVBQUUsSUFBSSxhQUFhLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBSDVHLFlBQU8sR0FBUCxPQUFPLENBQXFCO1FBQzVCLFVBQUssR0FBTCxLQUFLLENBQVk7SUFHNUIsQ0FBQztDQUNGO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxVQUFVLGFBQWEsQ0FBQyxLQUFpQjtJQUM3QyxPQUFPLEtBQUssQ0FBQyxLQUFLLENBQUM7U0FDaEIsSUFBSSxDQUFDLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxFQUFFLENBQUMsRUFBRSxNQUFNLEVBQUUsRUFBRSxFQUFFLENBQUMsc0JBQXNCLE1BQU0sRUFBRSxDQUFDO1NBQ3pFLElBQUksQ0FBQyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsRUFBRSxDQUFDLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsQ0FBQyxpQkFBaUIsTUFBTSxHQUFHLElBQUksQ0FBQyxDQUFDLENBQUMsdUJBQXVCLENBQUMsQ0FBQyxDQUFDLEVBQUUsRUFBRSxDQUFDO1NBQ2hILElBQUksQ0FBQyxFQUFFLEtBQUssRUFBRSxTQUFTLEVBQUUsRUFBRSxDQUFDLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxDQUFDLGtCQUFrQixNQUFNLEVBQUUsQ0FBQztTQUN0RSxJQUFJLENBQUMsRUFBRSxLQUFLLEVBQUUsU0FBUyxFQUFFLEVBQUUsQ0FBQyxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLENBQUMsMkJBQTJCLE1BQU0sR0FBRyxLQUFLLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLFdBQVcsS0FBSyxFQUFFLEVBQUUsQ0FBQztTQUM5SCxJQUFJLENBQUMsRUFBRSxLQUFLLEVBQUUsV0FBVyxFQUFFLEVBQUUsR0FBRyxFQUFFLENBQUMsV0FBVyxDQUFDO1NBQy9DLFVBQVUsRUFBRSxDQUFBO0FBQ2pCLENBQUM7QUFRRDs7O0dBR0c7QUFDSCxNQUFNLFVBQVUsT0FBTyxDQUFDLEtBQWlCO0lBQ3ZDLE9BQU8sS0FBSyxDQUFDLEtBQUssS0FBSyxRQUFRLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUE7QUFDdkQsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sVUFBVSxVQUFVLENBQUMsS0FBaUIsRUFBRSxPQUFpQjtJQUM3RCxJQUFJLE9BQU8sQ0FBQyxLQUFLLENBQUM7UUFBRSxPQUFPLEtBQUssQ0FBQTtJQUNoQyxNQUFNLElBQUksa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFBO0FBQzlDLENBQUMifQ==