import { checkNoNul } from '../memory/bytes.js';
/**
 * A program to execute, with its arguments and changes to its environment. It is a value: `args` and `env` return new
 * commands.
 */
export class Command {
    /** The path of the executable. It is not looked up in `PATH`; see `Environment.which`. */
    path;
    /** The arguments, the first of which is the program's own name. */
    argv;
    /** What changes in the environment; undefined removes a variable. */
    updates;
    /**
     * @param path - of the executable
     * @param argv - the arguments, the program's own name first; that name alone where they are left out
     * @param updates - what changes in the environment
     * @throws RangeError for a string with a NUL, or an environment variable whose name the kernel could not take
     */
    constructor(path, argv = [path], updates = {}) {
        if (path === '')
            throw new RangeError('a command needs the path of an executable');
        for (const text of [path, ...argv])
            checkNoNul(text);
        for (const [name, value] of Object.entries(updates))
            checkVariable(name, value);
        this.path = path;
        this.argv = [...argv];
        this.updates = { ...updates };
    }
    /**
     * The same command with further arguments.
     * @param args - go behind those that it has
     * @throws RangeError for a string with a NUL
     */
    args(...args) {
        return new Command(this.path, [...this.argv, ...args], this.updates);
    }
    /**
     * The same command with further changes to its environment.
     * @param updates - undefined removes a variable
     * @throws RangeError for what the kernel could not take
     */
    env(updates) {
        return new Command(this.path, this.argv, { ...this.updates, ...updates });
    }
    /** As a shell would take it: `FOO=bar sh -c 'exit 3'`. */
    toString() {
        const variables = Object.entries(this.updates).map(([name, value]) => `${name}=${quote(value ?? '')}`);
        const [, ...args] = this.argv;
        return [...variables, quote(this.path), ...args.map(quote)].join(' ');
    }
}
/** @internal refuse what the kernel could not tell apart */
export function checkVariable(name, value) {
    if (name === '' || name.includes('='))
        throw new RangeError(`${JSON.stringify(name)} cannot be the name of an environment variable`);
    checkNoNul(name);
    if (value !== undefined)
        checkNoNul(value);
}
function quote(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll('\'', '\'\\\'\'')}'`;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY29tbWFuZC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImNvbW1hbmQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLG9CQUFvQixDQUFBO0FBRS9DOzs7R0FHRztBQUNILE1BQU0sT0FBTyxPQUFPO0lBQ2xCLDBGQUEwRjtJQUNqRixJQUFJLENBQVE7SUFDckIsbUVBQW1FO0lBQzFELElBQUksQ0FBbUI7SUFDaEMscUVBQXFFO0lBQzVELE9BQU8sQ0FBOEM7SUFFOUQ7Ozs7O09BS0c7SUFDSCxZQUFZLElBQVksRUFBRSxPQUEwQixDQUFDLElBQUksQ0FBQyxFQUFFLFVBQXdELEVBQUU7UUFDcEgsSUFBSSxJQUFJLEtBQUssRUFBRTtZQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsMkNBQTJDLENBQUMsQ0FBQTtRQUNsRixLQUFLLE1BQU0sSUFBSSxJQUFJLENBQUMsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFDO1lBQUUsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ3BELEtBQUssTUFBTSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsSUFBSSxNQUFNLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQztZQUFFLGFBQWEsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDL0UsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUE7UUFDaEIsSUFBSSxDQUFDLElBQUksR0FBRyxDQUFDLEdBQUcsSUFBSSxDQUFDLENBQUE7UUFDckIsSUFBSSxDQUFDLE9BQU8sR0FBRyxFQUFFLEdBQUcsT0FBTyxFQUFFLENBQUE7SUFDL0IsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxJQUFJLENBQUMsR0FBRyxJQUF1QjtRQUM3QixPQUFPLElBQUksT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQyxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDdEUsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxHQUFHLENBQUMsT0FBcUQ7UUFDdkQsT0FBTyxJQUFJLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsRUFBRSxHQUFHLElBQUksQ0FBQyxPQUFPLEVBQUUsR0FBRyxPQUFPLEVBQUUsQ0FBQyxDQUFBO0lBQzNFLENBQUM7SUFFRCwwREFBMEQ7SUFDMUQsUUFBUTtRQUNOLE1BQU0sU0FBUyxHQUFHLE1BQU0sQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxFQUFFLEVBQUUsQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLENBQUMsS0FBSyxJQUFJLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQTtRQUN0RyxNQUFNLENBQUMsRUFBRSxHQUFHLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUE7UUFDN0IsT0FBTyxDQUFDLEdBQUcsU0FBUyxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFBO0lBQ3ZFLENBQUM7Q0FDRjtBQUVELDREQUE0RDtBQUM1RCxNQUFNLFVBQVUsYUFBYSxDQUFDLElBQVksRUFBRSxLQUF5QjtJQUNuRSxJQUFJLElBQUksS0FBSyxFQUFFLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUM7UUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsZ0RBQWdELENBQUMsQ0FBQTtJQUNwSSxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDaEIsSUFBSSxLQUFLLEtBQUssU0FBUztRQUFFLFVBQVUsQ0FBQyxLQUFLLENBQUMsQ0FBQTtBQUM1QyxDQUFDO0FBRUQsU0FBUyxLQUFLLENBQUMsSUFBWTtJQUN6QixPQUFPLGtCQUFrQixDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxFQUFFLFVBQVUsQ0FBQyxHQUFHLENBQUE7QUFDeEYsQ0FBQyJ9