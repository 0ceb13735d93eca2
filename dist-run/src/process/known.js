/**
 * The children of the Node process that this package waits for, so that others which wait for children leave them alone.
 */
class KnownChildren {
    #pids = new Set();
    #coming = 0;
    /** A child is there, and somebody here will wait for it. */
    add(pid) {
        this.#pids.add(pid);
    }
    /** It was waited for: its number may be another process's from now on. */
    delete(pid) {
        this.#pids.delete(pid);
    }
    has(pid) {
        return this.#pids.has(pid);
    }
    /** Whether a child may be there of which this side does not know the number yet. */
    get coming() {
        return this.#coming > 0;
    }
    /** A child of the Node process is being made by another process. */
    expect() {
        this.#coming++;
        let over = false;
        return {
            [Symbol.dispose]: () => {
                if (!over)
                    this.#coming--;
                over = true;
            },
        };
    }
}
/** @internal */
export const knownChildren = new KnownChildren();
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoia25vd24uanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJrbm93bi50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7R0FFRztBQUNILE1BQU0sYUFBYTtJQUNSLEtBQUssR0FBRyxJQUFJLEdBQUcsRUFBVSxDQUFBO0lBQ2xDLE9BQU8sR0FBRyxDQUFDLENBQUE7SUFFWCw0REFBNEQ7SUFDNUQsR0FBRyxDQUFDLEdBQVc7UUFDYixJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQTtJQUNyQixDQUFDO0lBRUQsMEVBQTBFO0lBQzFFLE1BQU0sQ0FBQyxHQUFXO1FBQ2hCLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFBO0lBQ3hCLENBQUM7SUFFRCxHQUFHLENBQUMsR0FBVztRQUNiLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDNUIsQ0FBQztJQUVELG9GQUFvRjtJQUNwRixJQUFJLE1BQU07UUFDUixPQUFPLElBQUksQ0FBQyxPQUFPLEdBQUcsQ0FBQyxDQUFBO0lBQ3pCLENBQUM7SUFFRCxvRUFBb0U7SUFDcEUsTUFBTTtRQUNKLElBQUksQ0FBQyxPQUFPLEVBQUUsQ0FBQTtRQUNkLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQTtRQUNoQixPQUFPO1lBQ0wsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsR0FBRyxFQUFFO2dCQUNyQixJQUFJLENBQUMsSUFBSTtvQkFBRSxJQUFJLENBQUMsT0FBTyxFQUFFLENBQUE7Z0JBQ3pCLElBQUksR0FBRyxJQUFJLENBQUE7WUFDYixDQUFDO1NBQ0YsQ0FBQTtJQUNILENBQUM7Q0FDRjtBQUVELGdCQUFnQjtBQUNoQixNQUFNLENBQUMsTUFBTSxhQUFhLEdBQUcsSUFBSSxhQUFhLEVBQUUsQ0FBQSJ9