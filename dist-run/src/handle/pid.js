import { assertPidNamespace } from '../far/task.js';
import { InvalidHandleError } from './errors.js';
/**
 * A process id, and the pid namespace in which it means that process. Nothing keeps the process from ending and its id
 * from going to another one: only children, and processes held by a pidfd, can be signalled safely.
 */
export class Pid {
    task;
    /** The pid namespace in which the number means the process. */
    namespace;
    #near;
    /**
     * @param task - the task that saw the number
     * @param near - the number
     */
    constructor(task, near) {
        this.task = task;
        this.namespace = task.pidNamespace;
        this.#near = near;
    }
    /** The number. */
    get near() {
        return this.#near;
    }
    /**
     * The number, for a call of a task.
     * @param task - who makes the call
     * @throws PidNamespaceMismatchError where the number would mean another process to it
     */
    for(task) {
        assertPidNamespace(() => this.toString(), this.namespace, task);
        return this.near;
    }
    /** As in `pid 4140 in pid namespace of 4131`. */
    toString() {
        return `pid ${this.#near} in ${this.namespace.toString()}`;
    }
}
/**
 * A child process that has not been reaped: its number stays its own until somebody waits for it, and its pidfd means it
 * even beyond that. Owned by the task that is its parent.
 */
export class ChildPid extends Pid {
    pidfd;
    #reaped = false;
    /**
     * @param task - the parent
     * @param near - the child's number in the parent's pid namespace
     * @param pidfd - means the child, whatever becomes of the number; owned by this object from now on
     */
    constructor(task, near, pidfd) {
        super(task, near);
        this.pidfd = pidfd;
    }
    /** Whether somebody waited for it; from then on the number may mean another process. */
    get reaped() {
        return this.#reaped;
    }
    /**
     * @inheritDoc
     * @throws InvalidHandleError where the child was reaped
     */
    get near() {
        if (this.#reaped)
            throw new InvalidHandleError(`${this.toString()} was waited for: that number may mean another process by now`);
        return super.near;
    }
    /** @internal somebody waited for it */
    markReaped() {
        this.#reaped = true;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGlkLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsicGlkLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUNBLE9BQU8sRUFBRSxrQkFBa0IsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBRW5ELE9BQU8sRUFBRSxrQkFBa0IsRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQUloRDs7O0dBR0c7QUFDSCxNQUFNLE9BQU8sR0FBRztJQVVIO0lBVFgsK0RBQStEO0lBQ3RELFNBQVMsQ0FBYztJQUN2QixLQUFLLENBQVM7SUFFdkI7OztPQUdHO0lBQ0gsWUFDVyxJQUFVLEVBQ25CLElBQWE7UUFESixTQUFJLEdBQUosSUFBSSxDQUFNO1FBR25CLElBQUksQ0FBQyxTQUFTLEdBQUcsSUFBSSxDQUFDLFlBQVksQ0FBQTtRQUNsQyxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQTtJQUNuQixDQUFDO0lBRUQsa0JBQWtCO0lBQ2xCLElBQUksSUFBSTtRQUNOLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQTtJQUNuQixDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILEdBQUcsQ0FBQyxJQUFVO1FBQ1osa0JBQWtCLENBQUMsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsRUFBRSxFQUFFLElBQUksQ0FBQyxTQUFTLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDL0QsT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFBO0lBQ2xCLENBQUM7SUFFRCxpREFBaUQ7SUFDakQsUUFBUTtRQUNOLE9BQU8sT0FBTyxJQUFJLENBQUMsS0FBSyxPQUFPLElBQUksQ0FBQyxTQUFTLENBQUMsUUFBUSxFQUFFLEVBQUUsQ0FBQTtJQUM1RCxDQUFDO0NBQ0Y7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLE9BQU8sUUFBUyxTQUFRLEdBQUc7SUFXcEI7SUFWWCxPQUFPLEdBQUcsS0FBSyxDQUFBO0lBRWY7Ozs7T0FJRztJQUNILFlBQ0UsSUFBVSxFQUNWLElBQWEsRUFDSixLQUFxQjtRQUU5QixLQUFLLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO1FBRlIsVUFBSyxHQUFMLEtBQUssQ0FBZ0I7SUFHaEMsQ0FBQztJQUVELHdGQUF3RjtJQUN4RixJQUFJLE1BQU07UUFDUixPQUFPLElBQUksQ0FBQyxPQUFPLENBQUE7SUFDckIsQ0FBQztJQUVEOzs7T0FHRztJQUNILElBQWEsSUFBSTtRQUNmLElBQUksSUFBSSxDQUFDLE9BQU87WUFBRSxNQUFNLElBQUksa0JBQWtCLENBQUMsR0FBRyxJQUFJLENBQUMsUUFBUSxFQUFFLDhEQUE4RCxDQUFDLENBQUE7UUFDaEksT0FBTyxLQUFLLENBQUMsSUFBSSxDQUFBO0lBQ25CLENBQUM7SUFFRCx1Q0FBdUM7SUFDdkMsVUFBVTtRQUNSLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFBO0lBQ3JCLENBQUM7Q0FDRiJ9