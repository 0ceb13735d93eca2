import { readdirSync, readFileSync } from 'node:fs';
/** Whether the process is not there, or went away while it was looked at. */
function isGone(error) {
    const { code } = error;
    return code === 'ENOENT' || code === 'ESRCH';
}
/**
 * What `/proc` tells of a process, as the Node process sees it.
 * @param pid - the process
 * @returns undefined where there is none
 */
export function statOf(pid) {
    let text;
    try {
        text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    }
    catch (error) {
        if (isGone(error))
            return undefined;
        throw error;
    }
    // The name, in parentheses, may have any characters in it; behind it come fields 3 and so on, of which 22 is the start time.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], parent: Number(fields[1]), startTime: Number(fields[19]) };
}
/**
 * The children of a process, dead ones that nobody has waited for among them, as the Node process sees them. One that comes
 * or goes meanwhile may be missed, and others with it: proc_pid_task_tid_children(5).
 * @param pid - the process
 */
export function childrenOf(pid) {
    let threads;
    try {
        threads = readdirSync(`/proc/${pid}/task`);
    }
    catch (error) {
        if (isGone(error))
            return [];
        throw error;
    }
    const children = [];
    let told = false;
    for (const thread of threads) {
        try {
            children.push(...readFileSync(`/proc/${pid}/task/${thread}/children`, 'latin1').split(' ').filter(Boolean).map(Number));
            told = true;
        }
        catch (error) {
            if (!isGone(error))
                throw error;
        }
    }
    // A kernel without CONFIG_PROC_CHILDREN has no such file.
    return told ? children : readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((other) => statOf(other)?.parent === pid);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicHJvYy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInByb2MudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLFdBQVcsRUFBRSxZQUFZLEVBQUUsTUFBTSxTQUFTLENBQUE7QUFZbkQsNkVBQTZFO0FBQzdFLFNBQVMsTUFBTSxDQUFDLEtBQWM7SUFDNUIsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLEtBQThCLENBQUE7SUFDL0MsT0FBTyxJQUFJLEtBQUssUUFBUSxJQUFJLElBQUksS0FBSyxPQUFPLENBQUE7QUFDOUMsQ0FBQztBQUVEOzs7O0dBSUc7QUFDSCxNQUFNLFVBQVUsTUFBTSxDQUFDLEdBQVc7SUFDaEMsSUFBSSxJQUFZLENBQUE7SUFDaEIsSUFBSSxDQUFDO1FBQ0gsSUFBSSxHQUFHLFlBQVksQ0FBQyxTQUFTLEdBQUcsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFBO0lBQ3BELENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsSUFBSSxNQUFNLENBQUMsS0FBSyxDQUFDO1lBQUUsT0FBTyxTQUFTLENBQUE7UUFDbkMsTUFBTSxLQUFLLENBQUE7SUFDYixDQUFDO0lBQ0QsNkhBQTZIO0lBQzdILE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLFdBQVcsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDL0QsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFXLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxTQUFTLEVBQUUsTUFBTSxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUMsQ0FBQyxFQUFFLENBQUE7QUFDakcsQ0FBQztBQUVEOzs7O0dBSUc7QUFDSCxNQUFNLFVBQVUsVUFBVSxDQUFDLEdBQVc7SUFDcEMsSUFBSSxPQUFpQixDQUFBO0lBQ3JCLElBQUksQ0FBQztRQUNILE9BQU8sR0FBRyxXQUFXLENBQUMsU0FBUyxHQUFHLE9BQU8sQ0FBQyxDQUFBO0lBQzVDLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsSUFBSSxNQUFNLENBQUMsS0FBSyxDQUFDO1lBQUUsT0FBTyxFQUFFLENBQUE7UUFDNUIsTUFBTSxLQUFLLENBQUE7SUFDYixDQUFDO0lBQ0QsTUFBTSxRQUFRLEdBQWEsRUFBRSxDQUFBO0lBQzdCLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQTtJQUNoQixLQUFLLE1BQU0sTUFBTSxJQUFJLE9BQU8sRUFBRSxDQUFDO1FBQzdCLElBQUksQ0FBQztZQUNILFFBQVEsQ0FBQyxJQUFJLENBQUMsR0FBRyxZQUFZLENBQUMsU0FBUyxHQUFHLFNBQVMsTUFBTSxXQUFXLEVBQUUsUUFBUSxDQUFDLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQTtZQUN2SCxJQUFJLEdBQUcsSUFBSSxDQUFBO1FBQ2IsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQztnQkFBRSxNQUFNLEtBQUssQ0FBQTtRQUNqQyxDQUFDO0lBQ0gsQ0FBQztJQUNELDBEQUEwRDtJQUMxRCxPQUFPLElBQUksQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxXQUFXLENBQUMsT0FBTyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxFQUFFLE1BQU0sS0FBSyxHQUFHLENBQUMsQ0FBQTtBQUNqSixDQUFDIn0=