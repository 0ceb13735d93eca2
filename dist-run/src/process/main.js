#!/usr/bin/env node
/**
 * The `nearfar` command: run as a program, never imported.
 */
import { parseArgs } from 'node:util';
const HELP = `nearfar repl

Opens Node's REPL with this process at hand: local is the process, task makes system
calls in it, near, far, memory, handle, linux and dispatch are the layers, and what
nearfar/linux and nearfar/process export is there by its own name too.

  --no-history  keep nothing of what is typed; otherwise it goes to NEARFAR_REPL_HISTORY,
                or to ~/.nearfar_repl_history
  --help        print this
`;
/** The command line cannot be understood. */
class UsageError extends Error {
    name = 'UsageError';
}
function parse(args) {
    let parsed;
    try {
        const flag = { type: 'boolean', default: false };
        parsed = parseArgs({ args, allowPositionals: true, options: { 'help': { ...flag, short: 'h' }, 'no-history': flag } });
    }
    catch (error) {
        throw new UsageError(error.message);
    }
    const { values, positionals } = parsed;
    const { help } = values;
    const [command, ...rest] = positionals;
    if (!help && command === undefined)
        throw new UsageError('say what to do');
    if (!help && command !== 'repl')
        throw new UsageError(`there is no command ${String(command)}`);
    if (rest.length > 0)
        throw new UsageError(`repl takes no argument, and was given ${rest.join(' ')}`);
    return { help, history: !values['no-history'] };
}
async function main() {
    const { help, history } = parse(process.argv.slice(2));
    if (help) {
        process.stdout.write(HELP);
        return 0;
    }
    const { startRepl } = await import('./repl.js');
    await startRepl(history ? {} : { history: '' });
    // It ends when the REPL is left, and nothing waits any more.
    return undefined;
}
try {
    const status = await main();
    if (status !== undefined)
        process.exitCode = status;
}
catch (error) {
    if (error instanceof UsageError)
        process.stderr.write(`nearfar: ${error.message}\n\n${HELP}`);
    else
        process.stderr.write(`nearfar: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibWFpbi5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIm1haW4udHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IjtBQUNBOztHQUVHO0FBQ0gsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLFdBQVcsQ0FBQTtBQUVyQyxNQUFNLElBQUksR0FBRzs7Ozs7Ozs7O0NBU1osQ0FBQTtBQUVELDZDQUE2QztBQUM3QyxNQUFNLFVBQVcsU0FBUSxLQUFLO0lBQ1YsSUFBSSxHQUFHLFlBQVksQ0FBQTtDQUN0QztBQU9ELFNBQVMsS0FBSyxDQUFDLElBQWM7SUFDM0IsSUFBSSxNQUFNLENBQUE7SUFDVixJQUFJLENBQUM7UUFDSCxNQUFNLElBQUksR0FBRyxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBVyxDQUFBO1FBQ3pELE1BQU0sR0FBRyxTQUFTLENBQUMsRUFBRSxJQUFJLEVBQUUsZ0JBQWdCLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxFQUFFLE1BQU0sRUFBRSxFQUFFLEdBQUcsSUFBSSxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsRUFBRSxZQUFZLEVBQUUsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFBO0lBQ3hILENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsTUFBTSxJQUFJLFVBQVUsQ0FBRSxLQUFlLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDaEQsQ0FBQztJQUNELE1BQU0sRUFBRSxNQUFNLEVBQUUsV0FBVyxFQUFFLEdBQUcsTUFBTSxDQUFBO0lBQ3RDLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxNQUFNLENBQUE7SUFDdkIsTUFBTSxDQUFDLE9BQU8sRUFBRSxHQUFHLElBQUksQ0FBQyxHQUFHLFdBQVcsQ0FBQTtJQUN0QyxJQUFJLENBQUMsSUFBSSxJQUFJLE9BQU8sS0FBSyxTQUFTO1FBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyxnQkFBZ0IsQ0FBQyxDQUFBO0lBQzFFLElBQUksQ0FBQyxJQUFJLElBQUksT0FBTyxLQUFLLE1BQU07UUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLHVCQUF1QixNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQyxDQUFBO0lBQy9GLElBQUksSUFBSSxDQUFDLE1BQU0sR0FBRyxDQUFDO1FBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyx5Q0FBeUMsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUE7SUFDcEcsT0FBTyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEVBQUUsQ0FBQTtBQUNqRCxDQUFDO0FBRUQsS0FBSyxVQUFVLElBQUk7SUFDakIsTUFBTSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsR0FBRyxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUN0RCxJQUFJLElBQUksRUFBRSxDQUFDO1FBQ1QsT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDMUIsT0FBTyxDQUFDLENBQUE7SUFDVixDQUFDO0lBQ0QsTUFBTSxFQUFFLFNBQVMsRUFBRSxHQUFHLE1BQU0sTUFBTSxDQUFDLFdBQVcsQ0FBQyxDQUFBO0lBQy9DLE1BQU0sU0FBUyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUFBO0lBQy9DLDZEQUE2RDtJQUM3RCxPQUFPLFNBQVMsQ0FBQTtBQUNsQixDQUFDO0FBRUQsSUFBSSxDQUFDO0lBQ0gsTUFBTSxNQUFNLEdBQUcsTUFBTSxJQUFJLEVBQUUsQ0FBQTtJQUMzQixJQUFJLE1BQU0sS0FBSyxTQUFTO1FBQUUsT0FBTyxDQUFDLFFBQVEsR0FBRyxNQUFNLENBQUE7QUFDckQsQ0FBQztBQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7SUFDZixJQUFJLEtBQUssWUFBWSxVQUFVO1FBQUUsT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsWUFBWSxLQUFLLENBQUMsT0FBTyxPQUFPLElBQUksRUFBRSxDQUFDLENBQUE7O1FBQ3hGLE9BQU8sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLFlBQVksS0FBSyxZQUFZLEtBQUssQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUNqRyxPQUFPLENBQUMsUUFBUSxHQUFHLEtBQUssWUFBWSxVQUFVLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO0FBQ3hELENBQUMifQ==