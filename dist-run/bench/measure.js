/** The middle one; of two in the middle, what lies between them. */
export function median(values) {
    const sorted = [...values].sort((left, right) => left - right);
    const upper = sorted[sorted.length >>> 1];
    if (upper === undefined)
        throw new RangeError('nothing was measured');
    return sorted.length % 2 === 1 ? upper : (upper + (sorted[(sorted.length >>> 1) - 1] ?? upper)) / 2;
}
/** Let what was done before have no part in what is measured next. */
export function collectGarbage() {
    if (globalThis.gc === undefined)
        throw new Error('run the bench with node --expose-gc, as `npm run bench` does');
    globalThis.gc();
}
/** Let the event loop turn, with all that waits in it. */
export function turn() {
    return new Promise((resolve) => setImmediate(resolve));
}
/**
 * Measure ours and the peer in turns, so that whatever else the machine does falls on both, and take the medians.
 * @param rounds - how often each is measured; once more before that, which does not count
 */
export async function alternate(rounds, ours, peer) {
    const figures = { ours: [], peer: [] };
    await ours();
    await peer();
    for (let round = 0; round < rounds; round++) {
        const sides = [[figures.ours, ours], [figures.peer, peer]];
        for (const [kept, sample] of round % 2 === 0 ? sides : [...sides].reverse()) {
            collectGarbage();
            await turn();
            kept.push(await sample());
        }
    }
    return { ours: median(figures.ours), peer: median(figures.peer) };
}
/** Measure ours alone, for a limit that is no program. */
export async function repeat(rounds, ours) {
    const figures = [];
    await ours();
    for (let round = 0; round < rounds; round++) {
        collectGarbage();
        await turn();
        figures.push(await ours());
    }
    return median(figures);
}
/** How long one sample of something short takes at least, in milliseconds. */
const SAMPLE = 60;
/**
 * The time that something short takes, in microseconds: the mean over as many as fit a sample.
 * @param count - how many `many` does in one go
 * @param many - does them; it looks at no clock, so that the clock costs nothing
 */
export async function perCall(count, many) {
    const start = performance.now();
    let done = 0;
    let elapsed;
    do {
        await many(count);
        done += count;
        elapsed = performance.now() - start;
    } while (elapsed < SAMPLE);
    return (elapsed * 1000) / done;
}
/** As {@link perCall}, the other way round: how many in a second. */
export async function perSecond(count, many) {
    return 1e6 / (await perCall(count, many));
}
/**
 * The time that something long takes, in microseconds: the median of several, one after another.
 * @param count - how many
 */
export async function medianTime(count, once) {
    const times = [];
    for (let index = 0; index < count; index++) {
        const start = performance.now();
        await once();
        times.push((performance.now() - start) * 1000);
    }
    return median(times);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibWVhc3VyZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIm1lYXN1cmUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsb0VBQW9FO0FBQ3BFLE1BQU0sVUFBVSxNQUFNLENBQUMsTUFBeUI7SUFDOUMsTUFBTSxNQUFNLEdBQUcsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsRUFBRSxDQUFDLElBQUksR0FBRyxLQUFLLENBQUMsQ0FBQTtJQUM5RCxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUMsQ0FBQTtJQUN6QyxJQUFJLEtBQUssS0FBSyxTQUFTO1FBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyxzQkFBc0IsQ0FBQyxDQUFBO0lBQ3JFLE9BQU8sTUFBTSxDQUFDLE1BQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxHQUFHLENBQUMsTUFBTSxDQUFDLENBQUMsTUFBTSxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSxLQUFLLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQTtBQUNyRyxDQUFDO0FBRUQsc0VBQXNFO0FBQ3RFLE1BQU0sVUFBVSxjQUFjO0lBQzVCLElBQUksVUFBVSxDQUFDLEVBQUUsS0FBSyxTQUFTO1FBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyw4REFBOEQsQ0FBQyxDQUFBO0lBQ2hILFVBQVUsQ0FBQyxFQUFFLEVBQUUsQ0FBQTtBQUNqQixDQUFDO0FBRUQsMERBQTBEO0FBQzFELE1BQU0sVUFBVSxJQUFJO0lBQ2xCLE9BQU8sSUFBSSxPQUFPLENBQUMsQ0FBQyxPQUFPLEVBQUUsRUFBRSxDQUFDLFlBQVksQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFBO0FBQ3hELENBQUM7QUFLRDs7O0dBR0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FBQyxNQUFjLEVBQUUsSUFBWSxFQUFFLElBQVk7SUFDeEUsTUFBTSxPQUFPLEdBQUcsRUFBRSxJQUFJLEVBQUUsRUFBYyxFQUFFLElBQUksRUFBRSxFQUFjLEVBQUUsQ0FBQTtJQUM5RCxNQUFNLElBQUksRUFBRSxDQUFBO0lBQ1osTUFBTSxJQUFJLEVBQUUsQ0FBQTtJQUNaLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQztRQUM1QyxNQUFNLEtBQUssR0FBRyxDQUFDLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQVUsQ0FBQTtRQUNuRSxLQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLElBQUksS0FBSyxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUM7WUFDNUUsY0FBYyxFQUFFLENBQUE7WUFDaEIsTUFBTSxJQUFJLEVBQUUsQ0FBQTtZQUNaLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxNQUFNLEVBQUUsQ0FBQyxDQUFBO1FBQzNCLENBQUM7SUFDSCxDQUFDO0lBQ0QsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUE7QUFDbkUsQ0FBQztBQUVELDBEQUEwRDtBQUMxRCxNQUFNLENBQUMsS0FBSyxVQUFVLE1BQU0sQ0FBQyxNQUFjLEVBQUUsSUFBWTtJQUN2RCxNQUFNLE9BQU8sR0FBYSxFQUFFLENBQUE7SUFDNUIsTUFBTSxJQUFJLEVBQUUsQ0FBQTtJQUNaLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQztRQUM1QyxjQUFjLEVBQUUsQ0FBQTtRQUNoQixNQUFNLElBQUksRUFBRSxDQUFBO1FBQ1osT0FBTyxDQUFDLElBQUksQ0FBQyxNQUFNLElBQUksRUFBRSxDQUFDLENBQUE7SUFDNUIsQ0FBQztJQUNELE9BQU8sTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFBO0FBQ3hCLENBQUM7QUFFRCw4RUFBOEU7QUFDOUUsTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFBO0FBRWpCOzs7O0dBSUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUFhLEVBQUUsSUFBNkM7SUFDeEYsTUFBTSxLQUFLLEdBQUcsV0FBVyxDQUFDLEdBQUcsRUFBRSxDQUFBO0lBQy9CLElBQUksSUFBSSxHQUFHLENBQUMsQ0FBQTtJQUNaLElBQUksT0FBZSxDQUFBO0lBQ25CLEdBQUcsQ0FBQztRQUNGLE1BQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQ2pCLElBQUksSUFBSSxLQUFLLENBQUE7UUFDYixPQUFPLEdBQUcsV0FBVyxDQUFDLEdBQUcsRUFBRSxHQUFHLEtBQUssQ0FBQTtJQUNyQyxDQUFDLFFBQVEsT0FBTyxHQUFHLE1BQU0sRUFBQztJQUMxQixPQUFPLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQTtBQUNoQyxDQUFDO0FBRUQscUVBQXFFO0FBQ3JFLE1BQU0sQ0FBQyxLQUFLLFVBQVUsU0FBUyxDQUFDLEtBQWEsRUFBRSxJQUE2QztJQUMxRixPQUFPLEdBQUcsR0FBRyxDQUFDLE1BQU0sT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO0FBQzNDLENBQUM7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FBQyxLQUFhLEVBQUUsSUFBeUI7SUFDdkUsTUFBTSxLQUFLLEdBQWEsRUFBRSxDQUFBO0lBQzFCLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxLQUFLLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQztRQUMzQyxNQUFNLEtBQUssR0FBRyxXQUFXLENBQUMsR0FBRyxFQUFFLENBQUE7UUFDL0IsTUFBTSxJQUFJLEVBQUUsQ0FBQTtRQUNaLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxXQUFXLENBQUMsR0FBRyxFQUFFLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxDQUFDLENBQUE7SUFDaEQsQ0FBQztJQUNELE9BQU8sTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFBO0FBQ3RCLENBQUMifQ==