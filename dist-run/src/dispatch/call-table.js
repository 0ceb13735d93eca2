import { SYS } from '../near/sys.js';
/**
 * A set of calls, by their numbers: for those who look at each call that is made, and take time over a few. There is one
 * table for each architecture, made when it is first asked for.
 */
export class CallTable {
    #names;
    #tables = new Map();
    /** @param names - of the calls */
    constructor(names) {
        this.#names = [...names];
    }
    /**
     * The table of an architecture.
     * @param architecture - decides the numbers
     * @returns 0 for what is not in the set; nothing for what is no call's number
     */
    for(architecture) {
        let table = this.#tables.get(architecture);
        if (table === undefined) {
            table = new Uint8Array(1024);
            for (const name of this.#names) {
                const number = SYS[name]?.[architecture];
                if (number !== undefined)
                    table[number] = 1;
            }
            this.#tables.set(architecture, table);
        }
        return table;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2FsbC10YWJsZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImNhbGwtdGFibGUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLEdBQUcsRUFBbUMsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVyRTs7O0dBR0c7QUFDSCxNQUFNLE9BQU8sU0FBUztJQUNYLE1BQU0sQ0FBbUI7SUFDekIsT0FBTyxHQUFHLElBQUksR0FBRyxFQUE0QixDQUFBO0lBRXRELGtDQUFrQztJQUNsQyxZQUFZLEtBQXVCO1FBQ2pDLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFBO0lBQzFCLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsR0FBRyxDQUFDLFlBQTBCO1FBQzVCLElBQUksS0FBSyxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFlBQVksQ0FBQyxDQUFBO1FBQzFDLElBQUksS0FBSyxLQUFLLFNBQVMsRUFBRSxDQUFDO1lBQ3hCLEtBQUssR0FBRyxJQUFJLFVBQVUsQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUM1QixLQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQztnQkFDL0IsTUFBTSxNQUFNLEdBQUksR0FBeUMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLFlBQVksQ0FBQyxDQUFBO2dCQUMvRSxJQUFJLE1BQU0sS0FBSyxTQUFTO29CQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUE7WUFDN0MsQ0FBQztZQUNELElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFlBQVksRUFBRSxLQUFLLENBQUMsQ0FBQTtRQUN2QyxDQUFDO1FBQ0QsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0NBQ0YifQ==