import { SyscallHangup, SyscallSendError, SyscallTransportError } from '../near/errors.js';
import { SyscallInterface } from '../near/sysif.js';
import { Address } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { endsProgram, executes, isSlow, lookedAtInRings, refusal } from './blocking.js';
import { Call, PendingBatch, PendingCall, SLOT_WORDS } from './calls.js';
import { deathSignalChange } from './death_signal.js';
import { RENEW_NUMBER, RING_ASKED, RING_CONFIRMED, RING_HEAD, RING_MASK, RING_PARENT_DEATH_SIGNAL, RING_SIZE, RING_SLEEPING, RING_TAIL, RING_WAITING, RING_WAIT_FOR, STOP_NUMBER, } from './layout.js';
import { OutcomeCall } from './outcome.js';
import { spinningForCalls } from './spinning.js';
const HEAD = RING_HEAD / 4;
const TAIL = RING_TAIL / 4;
const SLEEPING = RING_SLEEPING / 4;
const WAITING = RING_WAITING / 4;
const WAIT_FOR = RING_WAIT_FOR / 4;
const ASKED = RING_ASKED / 4;
const CONFIRMED = RING_CONFIRMED / 4;
const FIRST_SLOT = RING_SIZE / 4;
const FUTEX_WAKE_PRIVATE = 1 | 128;
/**
 * In milliseconds: an answer that comes by way of the bell within this time would better have been spun for. It is about
 * what that way costs by itself.
 */
const SOON = 0.15;
/** How often a side that spins looks before it looks at the clock. */
const LOOKS_A_CLOCK = 32;
/**
 * How many calls a turn of the program makes before the server hears of them; of the rest it hears when the turn ends. The
 * first one it hears of at once. Each time costs both sides a cache line that goes from one CPU to the other.
 */
const CALLS_A_PUBLICATION = 16;
/** How many results are taken in one turn before the event loop gets one. */
const RESULTS_A_TURN = 4096;
/** How many times in a row results are taken before the event loop gets a turn, for a program that awaits call after call. */
const DRAINS_A_TURN = 4096;
/** What is to be done between two calls: when all before it have completed, and before those after it are sent. */
class Gate {
    pass;
    constructor(pass) {
        this.pass = pass;
    }
}
/**
 * System calls in another process or thread that shares this one's memory, through a ring in that memory. A call is
 * published at once; its result is looked for when the turn of the program ends, first by spinning for a short, bounded
 * while, then by waiting for the bell in the event loop.
 */
export class RingSyscallInterface extends SyscallInterface {
    architecture;
    #local;
    #bell;
    #words;
    #childTid;
    #sleepingAddress;
    #lookedAt;
    #mask;
    #capacity;
    #subject;
    #memory;
    #keepsAlive;
    /** The calls in the ring, by slot. */
    #inRing;
    /** Calls for which the ring has no room yet. */
    #waitingForRoom = [];
    /** How many of these, from the first on, have room by now. */
    #admitted = 0;
    /** How many calls have a slot; the words in memory are the low 32 bits of such numbers, and so are these. */
    #stored;
    /** How many of them the server was told of. */
    #published;
    /** How many results were taken. */
    #taken;
    /** How long to spin for the next answer: as for all new children, until there has been one. */
    #spinning;
    #first;
    /** Whether a call that executes a program is outstanding: its end is worth no spinning, and what stands before it no telling. */
    #executing = false;
    #draining = false;
    #drains = 0;
    /** Whether the bell is asked to tell. */
    #asked = false;
    /** When it last was. */
    #askedAt = 0;
    /** Whether the server cannot see its parent. */
    #outside;
    #parent;
    /** How often the server will have to be told that the parent was there. */
    #toConfirm;
    /** How often it was. */
    #confirmed = 0;
    /** Whether the parent's memory, which the server looks at meanwhile, is retained. */
    #holding;
    /** What the process gets when its parent dies, once all calls that were made so far have run. */
    #deathSignal;
    #free;
    /** How many look at its memory: it by itself, and servers of its children that wait to be confirmed. */
    #users = 1;
    #refusal;
    #ended;
    /** @internal means the process, in this program's own fd table; undefined for a thread of this process */
    pidfd;
    /** @internal the address of the word that the kernel clears when the process execs or ends */
    childTidAddress;
    #drain = () => this.#takeResults();
    #whenGone = [];
    /** @internal */
    constructor(options) {
        super();
        this.architecture = options.local.architecture;
        this.#local = options.local;
        this.#bell = options.bell;
        this.#words = options.words;
        this.#childTid = options.childTid / 4;
        this.childTidAddress = Address(options.address + options.childTid);
        this.#first = options.first;
        this.#spinning = options.first;
        this.#sleepingAddress = options.address + RING_SLEEPING;
        this.#mask = options.words[RING_MASK / 4];
        this.#capacity = this.#mask + 1;
        this.#stored = this.#published = this.#taken = options.words[HEAD];
        this.#lookedAt = lookedAtInRings.for(this.architecture);
        this.#subject = options.subject;
        this.#memory = options.memory;
        this.#keepsAlive = options.keepsAlive;
        this.#inRing = new Array(this.#capacity).fill(undefined);
        this.#outside = this.#holding = options.outside;
        this.#parent = options.parent;
        this.#toConfirm = options.outside ? 1 : 0;
        this.#deathSignal = options.words[RING_PARENT_DEATH_SIGNAL / 4];
        this.#free = options.free;
    }
    /** Whether outstanding calls keep the program from ending. */
    get keepsAlive() {
        return this.#keepsAlive;
    }
    /** Whether the process still runs the ring's server: it has neither ended nor exec'd, as far as is known. */
    get alive() {
        return this.#ended === undefined;
    }
    /** @internal whether the kernel has cleared the child-tid word: the process has exec'd or ended */
    get left() {
        // Afterwards the word may be somebody else's.
        return this.#ended !== undefined || Atomics.load(this.#words, this.#childTid) === 0;
    }
    /** @internal keep the memory, though the process may be gone, until {@link release} is called as often */
    retain() {
        this.#users++;
    }
    /** @internal see {@link retain} */
    release() {
        if (--this.#users === 0)
            this.#free();
    }
    /** How many calls have no result yet; reads and writes of memory that wait for such calls are counted too. */
    get outstanding() {
        return ((this.#stored - this.#taken) >>> 0) + this.#waitingForRoom.length - this.#admitted;
    }
    syscall(call, ...args) {
        return this.#make(call, args, false);
    }
    syscall64(call, ...args) {
        return this.#make(call, args, true);
    }
    /** @internal */
    outcome(request, ...args) {
        return new Promise((resolve, reject) => {
            this.#send(new OutcomeCall(request, args, this.architecture, resolve, reject));
        });
    }
    batch(calls) {
        return new Promise((resolve, reject) => {
            const batch = new PendingBatch(calls, this.architecture, this.#check, resolve, reject);
            if (calls.length === 0)
                resolve([]);
            for (const request of calls) {
                const [call] = request;
                const number = typeof call === 'number' ? call : call.number(this.architecture);
                const special = this.#lookedAt[number] === 0 ? undefined : new Call(call, request.slice(1), this.architecture);
                if (special !== undefined && executes(special))
                    this.#execute();
                this.#submit(batch);
                if (special !== undefined)
                    this.#keepDeathSignal(special);
            }
        });
    }
    #make(request, args, wide) {
        return new Promise((resolve, reject) => {
            this.#send(new PendingCall(request, args, this.architecture, wide, resolve, reject));
        });
    }
    /** @throws SyscallSendError, and RangeError for arguments that a register cannot hold; then nothing was sent */
    #send(call) {
        const special = this.#lookedAt[call.number] !== 0;
        if (special || this.#ended !== undefined || this.#refusal !== undefined) {
            const objection = this.#objection(call.name);
            if (objection !== undefined)
                throw new SyscallSendError(call.toString(), objection);
        }
        call.check();
        if (special && executes(call))
            this.#execute();
        this.#submit(call);
        if (special)
            this.#keepDeathSignal(call);
    }
    /**
     * Behind a call that may make the kernel forget what the process gets when its parent dies, ask for that again: no child
     * outlives its parent because it has changed its credentials.
     */
    #keepDeathSignal(call) {
        const change = deathSignalChange(call);
        if (change === undefined)
            return;
        if (!change.forgotten) {
            this.#deathSignal = change.signal;
            return;
        }
        if (this.#deathSignal === 0)
            return;
        // A parent that has gone has sent its signal already, and what was its memory may be somebody else's.
        if (this.#outside && this.#parent?.left !== true) {
            this.#toConfirm++;
            if (!this.#holding)
                this.#parent?.retain();
            this.#holding = true;
        }
        const confirmation = this.#toConfirm;
        const failed = (error) => {
            this.#wasConfirmed(confirmation);
            if (error instanceof SyscallTransportError)
                return;
            process.emitWarning(`${this.#subject} may outlive its parent: after ${call.toString()}, the signal that kills it could not be asked for again (${String(error)})`);
        };
        this.#submit(new PendingCall(RENEW_NUMBER, [this.#deathSignal, confirmation], this.architecture, false, () => this.#wasConfirmed(confirmation), failed));
    }
    /** Why a call of that name cannot be sent; undefined where it can. */
    #objection(name) {
        return this.#ended ?? this.#refusal ?? refusal(name);
    }
    #check = (call, describe) => {
        const objection = this.#objection(typeof call === 'number' ? describe().name : call.name);
        if (objection !== undefined)
            throw new SyscallSendError(describe().toString(), objection);
    };
    /** A call that executes a program comes next. */
    #execute() {
        this.#executing = true;
        this.#bell.watch(this);
    }
    #submit(waiter) {
        if (this.#waitingForRoom.length > 0 || ((this.#stored - this.#taken) >>> 0) === this.#capacity)
            this.#waitingForRoom.push(waiter);
        else {
            this.#store(waiter);
            const unpublished = (this.#stored - this.#published) >>> 0;
            if (unpublished === CALLS_A_PUBLICATION || this.#published === this.#taken)
                this.#publish();
        }
        this.#schedule();
    }
    #schedule() {
        if (this.#draining)
            return;
        this.#draining = true;
        if (++this.#drains % DRAINS_A_TURN === 0)
            setImmediate(this.#drain);
        else
            queueMicrotask(this.#drain);
    }
    /** Give a call a slot. The server does not see it before {@link #publish}, which comes at the latest when this turn of the program ends. */
    #store(waiter) {
        const index = this.#stored & this.#mask;
        waiter.store(this.#words, FIRST_SLOT + index * SLOT_WORDS);
        this.#inRing[index] = waiter;
        this.#stored = (this.#stored + 1) | 0;
    }
    /** Let the server see all calls that have a slot. */
    #publish() {
        if (this.#published === this.#stored)
            return;
        this.#published = this.#stored;
        Atomics.store(this.#words, HEAD, this.#published);
        this.#wake();
    }
    #wake() {
        if (Atomics.load(this.#words, SLEEPING) !== 0 && Atomics.exchange(this.#words, SLEEPING, 0) !== 0) {
            // Not at once: the calls that this turn of the program makes next are there by then.
            this.#local.later(SYS.futex, this.#sleepingAddress, FUTEX_WAKE_PRIVATE, 1);
        }
    }
    /** Settle what has a result; then spin for more, and finally ask the bell. */
    #takeResults() {
        this.#draining = false;
        if (this.#ended !== undefined)
            return;
        this.#publish();
        // The server may be asleep, with the call that wakes it among those that were gathered.
        this.#local.flush();
        if (this.#asked) {
            this.#asked = false;
            this.#bell.forget(this);
        }
        const words = this.#words;
        const first = this.#firstOutstanding();
        const spinning = this.#spinning;
        const time = first === undefined || this.#executing || isSlow(first) ? 0 : spinning.begin();
        let until = 0;
        let looks = 0;
        let results = 0;
        for (;;) {
            const tail = Atomics.load(words, TAIL);
            if (tail !== this.#taken) {
                results += this.#settleUpTo(tail);
                if (results >= RESULTS_A_TURN)
                    break;
                continue;
            }
            // Looked at before the tail once more: what was answered before the process left must not be lost.
            if (this.left && Atomics.load(words, TAIL) === this.#taken) {
                if (time > 0)
                    spinning.end(true);
                this.hangup(`${this.#subject} has exec'd or ended`);
                return;
            }
            if (this.#published === this.#taken)
                break;
            if (this.#confirmed !== this.#toConfirm)
                this.#confirm();
            if (time === 0)
                break;
            // The clock costs as much as many looks.
            if (looks++ % LOOKS_A_CLOCK !== 0)
                continue;
            const now = performance.now();
            if (until === 0)
                until = now + time;
            else if (now > until)
                break;
        }
        if (time > 0)
            spinning.end(results > 0);
        if (results > 0 && spinning === this.#first)
            this.#spinning = spinningForCalls();
        if (this.#published === this.#taken) {
            if (this.#executing)
                this.#bell.forget(this);
            this.#executing = false;
            return;
        }
        if (results >= RESULTS_A_TURN) {
            // The event loop gets a turn first.
            this.#draining = true;
            setImmediate(this.#drain);
        }
        else
            this.#askBell();
    }
    #firstOutstanding() {
        return this.#inRing[this.#taken & this.#mask]?.next;
    }
    #settleUpTo(tail) {
        const words = this.#words;
        let count = 0;
        while (this.#taken !== tail) {
            const index = this.#taken & this.#mask;
            const waiter = this.#inRing[index];
            this.#inRing[index] = undefined;
            this.#taken = (this.#taken + 1) | 0;
            waiter.settle(words, FIRST_SLOT + index * SLOT_WORDS);
            count++;
        }
        this.#fillRoom();
        return count;
    }
    #fillRoom() {
        const waiting = this.#waitingForRoom;
        if (waiting.length === 0)
            return;
        while (this.#admitted < waiting.length) {
            const next = waiting[this.#admitted];
            if (next instanceof Gate ? this.#stored !== this.#taken : ((this.#stored - this.#taken) >>> 0) === this.#capacity)
                break;
            this.#admitted++;
            if (next instanceof Gate)
                next.pass();
            else
                this.#store(next);
        }
        this.#publish();
        // Not each time: that would take time in proportion to all that still wait.
        if (2 * this.#admitted >= waiting.length) {
            waiting.splice(0, this.#admitted);
            this.#admitted = 0;
        }
    }
    /** A server in a new pid namespace cannot see its parent; it waits to be told that this was there after it was ready to be killed. */
    #confirm() {
        const asked = Atomics.load(this.#words, ASKED);
        if (asked <= this.#confirmed)
            return;
        // The parent's child-tid word is cleared before the kernel sends its children the signal. Where it is, the signal may
        // have been sent too early; the server looks at that word as well, and ends.
        if (this.#parent?.left === true)
            return;
        Atomics.store(this.#words, CONFIRMED, asked);
        this.#wake();
        this.#wasConfirmed(asked);
    }
    /** The server no longer waits for that confirmation, and those before it. */
    #wasConfirmed(confirmation) {
        if (confirmation > this.#confirmed)
            this.#confirmed = confirmation;
        if (this.#confirmed === this.#toConfirm)
            this.#letGoOfParent();
    }
    #letGoOfParent() {
        if (!this.#holding)
            return;
        this.#holding = false;
        this.#parent?.release();
    }
    #askBell() {
        const words = this.#words;
        // A server that waits to be confirmed answers nothing before that; it tells when it is ready.
        Atomics.store(words, WAIT_FOR, this.#confirmed !== this.#toConfirm ? this.#taken : this.#executing ? this.#published : (this.#taken + 1) | 0);
        Atomics.store(words, WAITING, 1);
        this.#asked = true;
        this.#askedAt = performance.now();
        this.#bell.expect(this);
        const first = this.#firstOutstanding();
        if (this.#executing || (first !== undefined && endsProgram(first)))
            this.#bell.watch(this);
        // What happened before the server could see the request is not rung.
        if (Atomics.load(words, TAIL) !== this.#taken || this.left)
            this.#schedule();
    }
    /** @internal the bell rang: somebody has an answer, perhaps this one */
    poll() {
        if (this.#ended !== undefined)
            return;
        if (this.#confirmed !== this.#toConfirm)
            this.#confirm();
        if (Atomics.load(this.#words, TAIL) !== this.#taken || this.left) {
            if (performance.now() - this.#askedAt < SOON)
                this.#spinning.grow();
            this.#takeResults();
        }
    }
    /**
     * @internal The process no longer runs the server: settle everything, and refuse what comes.
     * @param why - for messages
     */
    hangup(why) {
        if (this.#ended !== undefined)
            return;
        this.#settleUpTo(Atomics.load(this.#words, TAIL));
        this.#ended = why;
        this.#bell.forget(this);
        const outstanding = [];
        for (; this.#taken !== this.#stored; this.#taken = (this.#taken + 1) | 0) {
            const index = this.#taken & this.#mask;
            outstanding.push(this.#inRing[index]);
            this.#inRing[index] = undefined;
        }
        for (; this.#admitted < this.#waitingForRoom.length; this.#admitted++)
            outstanding.push(this.#waitingForRoom[this.#admitted]);
        this.#waitingForRoom.length = 0;
        this.#admitted = 0;
        const [first] = outstanding;
        const ended = first === undefined || first instanceof Gate || !endsProgram(first.next) ? undefined : first;
        ended?.succeed();
        for (const waiter of outstanding) {
            // The memory is this program's own, whatever became of the process.
            if (waiter instanceof Gate)
                waiter.pass();
            // The calls of a batch that stand behind one that ended the program are over with it.
            else if (waiter !== ended)
                waiter.fail(new SyscallHangup(waiter.next.toString(), `${why}; whether the call ran is not known`));
        }
        for (const callback of this.#whenGone)
            callback();
        this.#whenGone.length = 0;
        this.#letGoOfParent();
        this.release();
    }
    /** @internal call back when the process no longer runs the server */
    whenGone(callback) {
        if (this.#ended === undefined)
            this.#whenGone.push(callback);
        else
            callback();
    }
    read(address, length) {
        return this.#between(() => Uint8Array.from(this.#memory.bytes(address, length)));
    }
    write(address, bytes) {
        return this.#between(() => this.#memory.bytes(address, bytes.byteLength).set(bytes));
    }
    barrier() {
        return this.#between(() => undefined);
    }
    /** Do something when all that was sent before has completed, and before what comes next is sent. */
    #between(action) {
        return new Promise((resolve, reject) => {
            const pass = () => {
                try {
                    resolve(action());
                }
                catch (error) {
                    reject(error instanceof Error ? error : new Error(String(error)));
                }
            };
            if (this.outstanding === 0)
                pass();
            else
                this.#waitingForRoom.push(new Gate(pass));
        });
    }
    async close() {
        if (this.#ended !== undefined || this.#refusal !== undefined)
            return;
        const stop = new Promise((resolve, reject) => {
            this.#submit(new PendingCall(STOP_NUMBER, [0], this.architecture, false, resolve, reject));
        });
        this.#refusal = `the connection to ${this.#subject} was closed`;
        await stop.catch(() => undefined);
        // It has answered that it will end; until it has, it uses its memory.
        await new Promise((resolve) => {
            this.whenGone(resolve);
            if (this.#ended !== undefined)
                return;
            this.#bell.expect(this);
            this.#bell.watch(this);
            this.#schedule();
        });
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmluZy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInJpbmcudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLGFBQWEsRUFBRSxnQkFBZ0IsRUFBRSxxQkFBcUIsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBQzFGLE9BQU8sRUFBRSxnQkFBZ0IsRUFBNkMsTUFBTSxrQkFBa0IsQ0FBQTtBQUM5RixPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDeEMsT0FBTyxFQUFFLEdBQUcsRUFBbUMsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVyRSxPQUFPLEVBQUUsV0FBVyxFQUFFLFFBQVEsRUFBRSxNQUFNLEVBQUUsZUFBZSxFQUFFLE9BQU8sRUFBRSxNQUFNLGVBQWUsQ0FBQTtBQUN2RixPQUFPLEVBQUUsSUFBSSxFQUFjLFlBQVksRUFBRSxXQUFXLEVBQUUsVUFBVSxFQUFlLE1BQU0sWUFBWSxDQUFBO0FBQ2pHLE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBRXJELE9BQU8sRUFDTCxZQUFZLEVBQUUsVUFBVSxFQUFFLGNBQWMsRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFFLHdCQUF3QixFQUFFLFNBQVMsRUFBRSxhQUFhLEVBQUUsU0FBUyxFQUM3SCxZQUFZLEVBQUUsYUFBYSxFQUFFLFdBQVcsR0FDekMsTUFBTSxhQUFhLENBQUE7QUFFcEIsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLGNBQWMsQ0FBQTtBQUMxQyxPQUFPLEVBQUUsZ0JBQWdCLEVBQWlCLE1BQU0sZUFBZSxDQUFBO0FBRS9ELE1BQU0sSUFBSSxHQUFHLFNBQVMsR0FBRyxDQUFDLENBQUE7QUFDMUIsTUFBTSxJQUFJLEdBQUcsU0FBUyxHQUFHLENBQUMsQ0FBQTtBQUMxQixNQUFNLFFBQVEsR0FBRyxhQUFhLEdBQUcsQ0FBQyxDQUFBO0FBQ2xDLE1BQU0sT0FBTyxHQUFHLFlBQVksR0FBRyxDQUFDLENBQUE7QUFDaEMsTUFBTSxRQUFRLEdBQUcsYUFBYSxHQUFHLENBQUMsQ0FBQTtBQUNsQyxNQUFNLEtBQUssR0FBRyxVQUFVLEdBQUcsQ0FBQyxDQUFBO0FBQzVCLE1BQU0sU0FBUyxHQUFHLGNBQWMsR0FBRyxDQUFDLENBQUE7QUFDcEMsTUFBTSxVQUFVLEdBQUcsU0FBUyxHQUFHLENBQUMsQ0FBQTtBQUVoQyxNQUFNLGtCQUFrQixHQUFHLENBQUMsR0FBRyxHQUFHLENBQUE7QUFFbEM7OztHQUdHO0FBQ0gsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFBO0FBRWpCLHNFQUFzRTtBQUN0RSxNQUFNLGFBQWEsR0FBRyxFQUFFLENBQUE7QUFFeEI7OztHQUdHO0FBQ0gsTUFBTSxtQkFBbUIsR0FBRyxFQUFFLENBQUE7QUFFOUIsNkVBQTZFO0FBQzdFLE1BQU0sY0FBYyxHQUFHLElBQUksQ0FBQTtBQUUzQiw4SEFBOEg7QUFDOUgsTUFBTSxhQUFhLEdBQUcsSUFBSSxDQUFBO0FBRTFCLG1IQUFtSDtBQUNuSCxNQUFNLElBQUk7SUFDYTtJQUFyQixZQUFxQixJQUFnQjtRQUFoQixTQUFJLEdBQUosSUFBSSxDQUFZO0lBQUcsQ0FBQztDQUMxQztBQThCRDs7OztHQUlHO0FBQ0gsTUFBTSxPQUFPLG9CQUFxQixTQUFRLGdCQUFnQjtJQUMvQyxZQUFZLENBQWM7SUFDMUIsTUFBTSxDQUF1QjtJQUM3QixLQUFLLENBQU07SUFDWCxNQUFNLENBQVk7SUFDbEIsU0FBUyxDQUFRO0lBQ2pCLGdCQUFnQixDQUFRO0lBQ3hCLFNBQVMsQ0FBWTtJQUNyQixLQUFLLENBQVE7SUFDYixTQUFTLENBQVE7SUFDakIsUUFBUSxDQUFRO0lBQ2hCLE9BQU8sQ0FBdUI7SUFDOUIsV0FBVyxDQUFTO0lBQzdCLHNDQUFzQztJQUM3QixPQUFPLENBQXdCO0lBQ3hDLGdEQUFnRDtJQUN2QyxlQUFlLEdBQXNCLEVBQUUsQ0FBQTtJQUNoRCw4REFBOEQ7SUFDOUQsU0FBUyxHQUFHLENBQUMsQ0FBQTtJQUNiLDZHQUE2RztJQUM3RyxPQUFPLENBQVE7SUFDZiwrQ0FBK0M7SUFDL0MsVUFBVSxDQUFRO0lBQ2xCLG1DQUFtQztJQUNuQyxNQUFNLENBQVE7SUFDZCwrRkFBK0Y7SUFDL0YsU0FBUyxDQUFVO0lBQ1YsTUFBTSxDQUFVO0lBQ3pCLGlJQUFpSTtJQUNqSSxVQUFVLEdBQUcsS0FBSyxDQUFBO0lBQ2xCLFNBQVMsR0FBRyxLQUFLLENBQUE7SUFDakIsT0FBTyxHQUFHLENBQUMsQ0FBQTtJQUNYLHlDQUF5QztJQUN6QyxNQUFNLEdBQUcsS0FBSyxDQUFBO0lBQ2Qsd0JBQXdCO0lBQ3hCLFFBQVEsR0FBRyxDQUFDLENBQUE7SUFDWixnREFBZ0Q7SUFDdkMsUUFBUSxDQUFTO0lBQ2pCLE9BQU8sQ0FBa0M7SUFDbEQsMkVBQTJFO0lBQzNFLFVBQVUsQ0FBUTtJQUNsQix3QkFBd0I7SUFDeEIsVUFBVSxHQUFHLENBQUMsQ0FBQTtJQUNkLHFGQUFxRjtJQUNyRixRQUFRLENBQVM7SUFDakIsaUdBQWlHO0lBQ2pHLFlBQVksQ0FBUTtJQUNYLEtBQUssQ0FBWTtJQUMxQix3R0FBd0c7SUFDeEcsTUFBTSxHQUFHLENBQUMsQ0FBQTtJQUNWLFFBQVEsQ0FBb0I7SUFDNUIsTUFBTSxDQUFvQjtJQUMxQiwwR0FBMEc7SUFDMUcsS0FBSyxDQUFvQjtJQUN6Qiw4RkFBOEY7SUFDckYsZUFBZSxDQUFTO0lBQ3hCLE1BQU0sR0FBRyxHQUFTLEVBQUUsQ0FBQyxJQUFJLENBQUMsWUFBWSxFQUFFLENBQUE7SUFDeEMsU0FBUyxHQUFtQixFQUFFLENBQUE7SUFFdkMsZ0JBQWdCO0lBQ2hCLFlBQVksT0FBb0I7UUFDOUIsS0FBSyxFQUFFLENBQUE7UUFDUCxJQUFJLENBQUMsWUFBWSxHQUFHLE9BQU8sQ0FBQyxLQUFLLENBQUMsWUFBWSxDQUFBO1FBQzlDLElBQUksQ0FBQyxNQUFNLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQTtRQUMzQixJQUFJLENBQUMsS0FBSyxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUE7UUFDekIsSUFBSSxDQUFDLE1BQU0sR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFBO1FBQzNCLElBQUksQ0FBQyxTQUFTLEdBQUcsT0FBTyxDQUFDLFFBQVEsR0FBRyxDQUFDLENBQUE7UUFDckMsSUFBSSxDQUFDLGVBQWUsR0FBRyxPQUFPLENBQUMsT0FBTyxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUE7UUFDbEUsSUFBSSxDQUFDLE1BQU0sR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFBO1FBQzNCLElBQUksQ0FBQyxTQUFTLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQTtRQUM5QixJQUFJLENBQUMsZ0JBQWdCLEdBQUcsT0FBTyxDQUFDLE9BQU8sR0FBRyxhQUFhLENBQUE7UUFDdkQsSUFBSSxDQUFDLEtBQUssR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDLFNBQVMsR0FBRyxDQUFDLENBQVcsQ0FBQTtRQUNuRCxJQUFJLENBQUMsU0FBUyxHQUFHLElBQUksQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFBO1FBQy9CLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDLFVBQVUsR0FBRyxJQUFJLENBQUMsTUFBTSxHQUFHLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFXLENBQUE7UUFDNUUsSUFBSSxDQUFDLFNBQVMsR0FBRyxlQUFlLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxZQUFZLENBQUMsQ0FBQTtRQUN2RCxJQUFJLENBQUMsUUFBUSxHQUFHLE9BQU8sQ0FBQyxPQUFPLENBQUE7UUFDL0IsSUFBSSxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUMsTUFBTSxDQUFBO1FBQzdCLElBQUksQ0FBQyxXQUFXLEdBQUcsT0FBTyxDQUFDLFVBQVUsQ0FBQTtRQUNyQyxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksS0FBSyxDQUFxQixJQUFJLENBQUMsU0FBUyxDQUFDLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxDQUFBO1FBQzVFLElBQUksQ0FBQyxRQUFRLEdBQUcsSUFBSSxDQUFDLFFBQVEsR0FBRyxPQUFPLENBQUMsT0FBTyxDQUFBO1FBQy9DLElBQUksQ0FBQyxPQUFPLEdBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQTtRQUM3QixJQUFJLENBQUMsVUFBVSxHQUFHLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQ3pDLElBQUksQ0FBQyxZQUFZLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyx3QkFBd0IsR0FBRyxDQUFDLENBQVcsQ0FBQTtRQUN6RSxJQUFJLENBQUMsS0FBSyxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUE7SUFDM0IsQ0FBQztJQUVELDhEQUE4RDtJQUM5RCxJQUFJLFVBQVU7UUFDWixPQUFPLElBQUksQ0FBQyxXQUFXLENBQUE7SUFDekIsQ0FBQztJQUVELDZHQUE2RztJQUM3RyxJQUFJLEtBQUs7UUFDUCxPQUFPLElBQUksQ0FBQyxNQUFNLEtBQUssU0FBUyxDQUFBO0lBQ2xDLENBQUM7SUFFRCxtR0FBbUc7SUFDbkcsSUFBSSxJQUFJO1FBQ04sOENBQThDO1FBQzlDLE9BQU8sSUFBSSxDQUFDLE1BQU0sS0FBSyxTQUFTLElBQUksT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDckYsQ0FBQztJQUVELDBHQUEwRztJQUMxRyxNQUFNO1FBQ0osSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFBO0lBQ2YsQ0FBQztJQUVELG1DQUFtQztJQUNuQyxPQUFPO1FBQ0wsSUFBSSxFQUFFLElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQztZQUFFLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUN2QyxDQUFDO0lBRUQsOEdBQThHO0lBQzlHLElBQUksV0FBVztRQUNiLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQyxlQUFlLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUE7SUFDNUYsQ0FBQztJQUVELE9BQU8sQ0FBQyxJQUFzQixFQUFFLEdBQUcsSUFBdUI7UUFDeEQsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDdEMsQ0FBQztJQUVELFNBQVMsQ0FBQyxJQUFzQixFQUFFLEdBQUcsSUFBdUI7UUFDMUQsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7SUFDckMsQ0FBQztJQUVELGdCQUFnQjtJQUNQLE9BQU8sQ0FBQyxPQUF5QixFQUFFLEdBQUcsSUFBdUI7UUFDcEUsT0FBTyxJQUFJLE9BQU8sQ0FBQyxDQUFDLE9BQU8sRUFBRSxNQUFNLEVBQUUsRUFBRTtZQUNyQyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksV0FBVyxDQUFDLE9BQU8sRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxPQUFPLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQTtRQUNoRixDQUFDLENBQUMsQ0FBQTtJQUNKLENBQUM7SUFFRCxLQUFLLENBQUMsS0FBZ0M7UUFDcEMsT0FBTyxJQUFJLE9BQU8sQ0FBQyxDQUFDLE9BQU8sRUFBRSxNQUFNLEVBQUUsRUFBRTtZQUNyQyxNQUFNLEtBQUssR0FBRyxJQUFJLFlBQVksQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQTtZQUN0RixJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQztnQkFBRSxPQUFPLENBQUMsRUFBRSxDQUFDLENBQUE7WUFDbkMsS0FBSyxNQUFNLE9BQU8sSUFBSSxLQUFLLEVBQUUsQ0FBQztnQkFDNUIsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLE9BQU8sQ0FBQTtnQkFDdEIsTUFBTSxNQUFNLEdBQUcsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFlBQVksQ0FBQyxDQUFBO2dCQUMvRSxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQyxJQUFJLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQXNCLEVBQUUsSUFBSSxDQUFDLFlBQVksQ0FBQyxDQUFBO2dCQUNuSSxJQUFJLE9BQU8sS0FBSyxTQUFTLElBQUksUUFBUSxDQUFDLE9BQU8sQ0FBQztvQkFBRSxJQUFJLENBQUMsUUFBUSxFQUFFLENBQUE7Z0JBQy9ELElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUE7Z0JBQ25CLElBQUksT0FBTyxLQUFLLFNBQVM7b0JBQUUsSUFBSSxDQUFDLGdCQUFnQixDQUFDLE9BQU8sQ0FBQyxDQUFBO1lBQzNELENBQUM7UUFDSCxDQUFDLENBQUMsQ0FBQTtJQUNKLENBQUM7SUFFRCxLQUFLLENBQVMsT0FBeUIsRUFBRSxJQUF1QixFQUFFLElBQWE7UUFDN0UsT0FBTyxJQUFJLE9BQU8sQ0FBUyxDQUFDLE9BQU8sRUFBRSxNQUFNLEVBQUUsRUFBRTtZQUM3QyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksV0FBVyxDQUFDLE9BQU8sRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUE7UUFDdEYsQ0FBQyxDQUFDLENBQUE7SUFDSixDQUFDO0lBRUQsZ0hBQWdIO0lBQ2hILEtBQUssQ0FBQyxJQUFpQjtRQUNyQixNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDakQsSUFBSSxPQUFPLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBSyxTQUFTLElBQUksSUFBSSxDQUFDLFFBQVEsS0FBSyxTQUFTLEVBQUUsQ0FBQztZQUN4RSxNQUFNLFNBQVMsR0FBRyxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUM1QyxJQUFJLFNBQVMsS0FBSyxTQUFTO2dCQUFFLE1BQU0sSUFBSSxnQkFBZ0IsQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLEVBQUUsU0FBUyxDQUFDLENBQUE7UUFDckYsQ0FBQztRQUNELElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQTtRQUNaLElBQUksT0FBTyxJQUFJLFFBQVEsQ0FBQyxJQUFJLENBQUM7WUFBRSxJQUFJLENBQUMsUUFBUSxFQUFFLENBQUE7UUFDOUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUNsQixJQUFJLE9BQU87WUFBRSxJQUFJLENBQUMsZ0JBQWdCLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDMUMsQ0FBQztJQUVEOzs7T0FHRztJQUNILGdCQUFnQixDQUFDLElBQVU7UUFDekIsTUFBTSxNQUFNLEdBQUcsaUJBQWlCLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDdEMsSUFBSSxNQUFNLEtBQUssU0FBUztZQUFFLE9BQU07UUFDaEMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxTQUFTLEVBQUUsQ0FBQztZQUN0QixJQUFJLENBQUMsWUFBWSxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUE7WUFDakMsT0FBTTtRQUNSLENBQUM7UUFDRCxJQUFJLElBQUksQ0FBQyxZQUFZLEtBQUssQ0FBQztZQUFFLE9BQU07UUFDbkMsc0dBQXNHO1FBQ3RHLElBQUksSUFBSSxDQUFDLFFBQVEsSUFBSSxJQUFJLENBQUMsT0FBTyxFQUFFLElBQUksS0FBSyxJQUFJLEVBQUUsQ0FBQztZQUNqRCxJQUFJLENBQUMsVUFBVSxFQUFFLENBQUE7WUFDakIsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRO2dCQUFFLElBQUksQ0FBQyxPQUFPLEVBQUUsTUFBTSxFQUFFLENBQUE7WUFDMUMsSUFBSSxDQUFDLFFBQVEsR0FBRyxJQUFJLENBQUE7UUFDdEIsQ0FBQztRQUNELE1BQU0sWUFBWSxHQUFHLElBQUksQ0FBQyxVQUFVLENBQUE7UUFDcEMsTUFBTSxNQUFNLEdBQUcsQ0FBQyxLQUFjLEVBQVEsRUFBRTtZQUN0QyxJQUFJLENBQUMsYUFBYSxDQUFDLFlBQVksQ0FBQyxDQUFBO1lBQ2hDLElBQUksS0FBSyxZQUFZLHFCQUFxQjtnQkFBRSxPQUFNO1lBQ2xELE9BQU8sQ0FBQyxXQUFXLENBQUMsR0FBRyxJQUFJLENBQUMsUUFBUSxrQ0FBa0MsSUFBSSxDQUFDLFFBQVEsRUFBRSw0REFBNEQsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQTtRQUNwSyxDQUFDLENBQUE7UUFDRCxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksV0FBVyxDQUFDLFlBQVksRUFBRSxDQUFDLElBQUksQ0FBQyxZQUFZLEVBQUUsWUFBWSxDQUFDLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLGFBQWEsQ0FBQyxZQUFZLENBQUMsRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO0lBQzFKLENBQUM7SUFFRCxzRUFBc0U7SUFDdEUsVUFBVSxDQUFDLElBQVk7UUFDckIsT0FBTyxJQUFJLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxRQUFRLElBQUksT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQ3RELENBQUM7SUFFUSxNQUFNLEdBQVUsQ0FBQyxJQUFJLEVBQUUsUUFBUSxFQUFFLEVBQUU7UUFDMUMsTUFBTSxTQUFTLEdBQUcsSUFBSSxDQUFDLFVBQVUsQ0FBQyxPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsQ0FBQyxDQUFDLFFBQVEsRUFBRSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ3pGLElBQUksU0FBUyxLQUFLLFNBQVM7WUFBRSxNQUFNLElBQUksZ0JBQWdCLENBQUMsUUFBUSxFQUFFLENBQUMsUUFBUSxFQUFFLEVBQUUsU0FBUyxDQUFDLENBQUE7SUFDM0YsQ0FBQyxDQUFBO0lBRUQsaURBQWlEO0lBQ2pELFFBQVE7UUFDTixJQUFJLENBQUMsVUFBVSxHQUFHLElBQUksQ0FBQTtRQUN0QixJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUN4QixDQUFDO0lBRUQsT0FBTyxDQUFDLE1BQWM7UUFDcEIsSUFBSSxJQUFJLENBQUMsZUFBZSxDQUFDLE1BQU0sR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxLQUFLLElBQUksQ0FBQyxTQUFTO1lBQUUsSUFBSSxDQUFDLGVBQWUsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7YUFDNUgsQ0FBQztZQUNKLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUE7WUFDbkIsTUFBTSxXQUFXLEdBQUcsQ0FBQyxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQyxVQUFVLENBQUMsS0FBSyxDQUFDLENBQUE7WUFDMUQsSUFBSSxXQUFXLEtBQUssbUJBQW1CLElBQUksSUFBSSxDQUFDLFVBQVUsS0FBSyxJQUFJLENBQUMsTUFBTTtnQkFBRSxJQUFJLENBQUMsUUFBUSxFQUFFLENBQUE7UUFDN0YsQ0FBQztRQUNELElBQUksQ0FBQyxTQUFTLEVBQUUsQ0FBQTtJQUNsQixDQUFDO0lBRUQsU0FBUztRQUNQLElBQUksSUFBSSxDQUFDLFNBQVM7WUFBRSxPQUFNO1FBQzFCLElBQUksQ0FBQyxTQUFTLEdBQUcsSUFBSSxDQUFBO1FBQ3JCLElBQUksRUFBRSxJQUFJLENBQUMsT0FBTyxHQUFHLGFBQWEsS0FBSyxDQUFDO1lBQUUsWUFBWSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTs7WUFDOUQsY0FBYyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTtJQUNsQyxDQUFDO0lBRUQsNElBQTRJO0lBQzVJLE1BQU0sQ0FBQyxNQUFjO1FBQ25CLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQTtRQUN2QyxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsVUFBVSxHQUFHLEtBQUssR0FBRyxVQUFVLENBQUMsQ0FBQTtRQUMxRCxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQTtRQUM1QixJQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsSUFBSSxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDdkMsQ0FBQztJQUVELHFEQUFxRDtJQUNyRCxRQUFRO1FBQ04sSUFBSSxJQUFJLENBQUMsVUFBVSxLQUFLLElBQUksQ0FBQyxPQUFPO1lBQUUsT0FBTTtRQUM1QyxJQUFJLENBQUMsVUFBVSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUE7UUFDOUIsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsVUFBVSxDQUFDLENBQUE7UUFDakQsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQ2QsQ0FBQztJQUVELEtBQUs7UUFDSCxJQUFJLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxRQUFRLENBQUMsS0FBSyxDQUFDLElBQUksT0FBTyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLFFBQVEsRUFBRSxDQUFDLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsRyxxRkFBcUY7WUFDckYsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsZ0JBQWdCLEVBQUUsa0JBQWtCLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDNUUsQ0FBQztJQUNILENBQUM7SUFFRCw4RUFBOEU7SUFDOUUsWUFBWTtRQUNWLElBQUksQ0FBQyxTQUFTLEdBQUcsS0FBSyxDQUFBO1FBQ3RCLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBSyxTQUFTO1lBQUUsT0FBTTtRQUNyQyxJQUFJLENBQUMsUUFBUSxFQUFFLENBQUE7UUFDZix3RkFBd0Y7UUFDeEYsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsQ0FBQTtRQUNuQixJQUFJLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQztZQUNoQixJQUFJLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQTtZQUNuQixJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUN6QixDQUFDO1FBQ0QsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQTtRQUN6QixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsaUJBQWlCLEVBQUUsQ0FBQTtRQUN0QyxNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFBO1FBQy9CLE1BQU0sSUFBSSxHQUFHLEtBQUssS0FBSyxTQUFTLElBQUksSUFBSSxDQUFDLFVBQVUsSUFBSSxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxDQUFBO1FBQzNGLElBQUksS0FBSyxHQUFHLENBQUMsQ0FBQTtRQUNiLElBQUksS0FBSyxHQUFHLENBQUMsQ0FBQTtRQUNiLElBQUksT0FBTyxHQUFHLENBQUMsQ0FBQTtRQUNmLFNBQVMsQ0FBQztZQUNSLE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFBO1lBQ3RDLElBQUksSUFBSSxLQUFLLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQztnQkFDekIsT0FBTyxJQUFJLElBQUksQ0FBQyxXQUFXLENBQUMsSUFBSSxDQUFDLENBQUE7Z0JBQ2pDLElBQUksT0FBTyxJQUFJLGNBQWM7b0JBQUUsTUFBSztnQkFDcEMsU0FBUTtZQUNWLENBQUM7WUFDRCxtR0FBbUc7WUFDbkcsSUFBSSxJQUFJLENBQUMsSUFBSSxJQUFJLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQztnQkFDM0QsSUFBSSxJQUFJLEdBQUcsQ0FBQztvQkFBRSxRQUFRLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFBO2dCQUNoQyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsSUFBSSxDQUFDLFFBQVEsc0JBQXNCLENBQUMsQ0FBQTtnQkFDbkQsT0FBTTtZQUNSLENBQUM7WUFDRCxJQUFJLElBQUksQ0FBQyxVQUFVLEtBQUssSUFBSSxDQUFDLE1BQU07Z0JBQUUsTUFBSztZQUMxQyxJQUFJLElBQUksQ0FBQyxVQUFVLEtBQUssSUFBSSxDQUFDLFVBQVU7Z0JBQUUsSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFBO1lBQ3hELElBQUksSUFBSSxLQUFLLENBQUM7Z0JBQUUsTUFBSztZQUNyQix5Q0FBeUM7WUFDekMsSUFBSSxLQUFLLEVBQUUsR0FBRyxhQUFhLEtBQUssQ0FBQztnQkFBRSxTQUFRO1lBQzNDLE1BQU0sR0FBRyxHQUFHLFdBQVcsQ0FBQyxHQUFHLEVBQUUsQ0FBQTtZQUM3QixJQUFJLEtBQUssS0FBSyxDQUFDO2dCQUFFLEtBQUssR0FBRyxHQUFHLEdBQUcsSUFBSSxDQUFBO2lCQUM5QixJQUFJLEdBQUcsR0FBRyxLQUFLO2dCQUFFLE1BQUs7UUFDN0IsQ0FBQztRQUNELElBQUksSUFBSSxHQUFHLENBQUM7WUFBRSxRQUFRLENBQUMsR0FBRyxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUMsQ0FBQTtRQUN2QyxJQUFJLE9BQU8sR0FBRyxDQUFDLElBQUksUUFBUSxLQUFLLElBQUksQ0FBQyxNQUFNO1lBQUUsSUFBSSxDQUFDLFNBQVMsR0FBRyxnQkFBZ0IsRUFBRSxDQUFBO1FBQ2hGLElBQUksSUFBSSxDQUFDLFVBQVUsS0FBSyxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUM7WUFDcEMsSUFBSSxJQUFJLENBQUMsVUFBVTtnQkFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUM1QyxJQUFJLENBQUMsVUFBVSxHQUFHLEtBQUssQ0FBQTtZQUN2QixPQUFNO1FBQ1IsQ0FBQztRQUNELElBQUksT0FBTyxJQUFJLGNBQWMsRUFBRSxDQUFDO1lBQzlCLG9DQUFvQztZQUNwQyxJQUFJLENBQUMsU0FBUyxHQUFHLElBQUksQ0FBQTtZQUNyQixZQUFZLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQzNCLENBQUM7O1lBQU0sSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFBO0lBQ3hCLENBQUM7SUFFRCxpQkFBaUI7UUFDZixPQUFPLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEVBQUUsSUFBSSxDQUFBO0lBQ3JELENBQUM7SUFFRCxXQUFXLENBQUMsSUFBWTtRQUN0QixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFBO1FBQ3pCLElBQUksS0FBSyxHQUFHLENBQUMsQ0FBQTtRQUNiLE9BQU8sSUFBSSxDQUFDLE1BQU0sS0FBSyxJQUFJLEVBQUUsQ0FBQztZQUM1QixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUE7WUFDdEMsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQVcsQ0FBQTtZQUM1QyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLFNBQVMsQ0FBQTtZQUMvQixJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsSUFBSSxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUE7WUFDbkMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsVUFBVSxHQUFHLEtBQUssR0FBRyxVQUFVLENBQUMsQ0FBQTtZQUNyRCxLQUFLLEVBQUUsQ0FBQTtRQUNULENBQUM7UUFDRCxJQUFJLENBQUMsU0FBUyxFQUFFLENBQUE7UUFDaEIsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRUQsU0FBUztRQUNQLE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxlQUFlLENBQUE7UUFDcEMsSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLENBQUM7WUFBRSxPQUFNO1FBQ2hDLE9BQU8sSUFBSSxDQUFDLFNBQVMsR0FBRyxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUM7WUFDdkMsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxTQUFTLENBQWtCLENBQUE7WUFDckQsSUFBSSxJQUFJLFlBQVksSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsS0FBSyxJQUFJLENBQUMsU0FBUztnQkFBRSxNQUFLO1lBQ3hILElBQUksQ0FBQyxTQUFTLEVBQUUsQ0FBQTtZQUNoQixJQUFJLElBQUksWUFBWSxJQUFJO2dCQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTs7Z0JBQ2hDLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDeEIsQ0FBQztRQUNELElBQUksQ0FBQyxRQUFRLEVBQUUsQ0FBQTtRQUNmLDRFQUE0RTtRQUM1RSxJQUFJLENBQUMsR0FBRyxJQUFJLENBQUMsU0FBUyxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQztZQUN6QyxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLENBQUE7WUFDakMsSUFBSSxDQUFDLFNBQVMsR0FBRyxDQUFDLENBQUE7UUFDcEIsQ0FBQztJQUNILENBQUM7SUFFRCxzSUFBc0k7SUFDdEksUUFBUTtRQUNOLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQTtRQUM5QyxJQUFJLEtBQUssSUFBSSxJQUFJLENBQUMsVUFBVTtZQUFFLE9BQU07UUFDcEMsc0hBQXNIO1FBQ3RILDZFQUE2RTtRQUM3RSxJQUFJLElBQUksQ0FBQyxPQUFPLEVBQUUsSUFBSSxLQUFLLElBQUk7WUFBRSxPQUFNO1FBQ3ZDLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxTQUFTLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDNUMsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO1FBQ1osSUFBSSxDQUFDLGFBQWEsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUMzQixDQUFDO0lBRUQsNkVBQTZFO0lBQzdFLGFBQWEsQ0FBQyxZQUFvQjtRQUNoQyxJQUFJLFlBQVksR0FBRyxJQUFJLENBQUMsVUFBVTtZQUFFLElBQUksQ0FBQyxVQUFVLEdBQUcsWUFBWSxDQUFBO1FBQ2xFLElBQUksSUFBSSxDQUFDLFVBQVUsS0FBSyxJQUFJLENBQUMsVUFBVTtZQUFFLElBQUksQ0FBQyxjQUFjLEVBQUUsQ0FBQTtJQUNoRSxDQUFDO0lBRUQsY0FBYztRQUNaLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUTtZQUFFLE9BQU07UUFDMUIsSUFBSSxDQUFDLFFBQVEsR0FBRyxLQUFLLENBQUE7UUFDckIsSUFBSSxDQUFDLE9BQU8sRUFBRSxPQUFPLEVBQUUsQ0FBQTtJQUN6QixDQUFDO0lBRUQsUUFBUTtRQUNOLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUE7UUFDekIsOEZBQThGO1FBQzlGLE9BQU8sQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLFFBQVEsRUFBRSxJQUFJLENBQUMsVUFBVSxLQUFLLElBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQTtRQUM3SSxPQUFPLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxPQUFPLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDaEMsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUE7UUFDbEIsSUFBSSxDQUFDLFFBQVEsR0FBRyxXQUFXLENBQUMsR0FBRyxFQUFFLENBQUE7UUFDakMsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDdkIsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLGlCQUFpQixFQUFFLENBQUE7UUFDdEMsSUFBSSxJQUFJLENBQUMsVUFBVSxJQUFJLENBQUMsS0FBSyxLQUFLLFNBQVMsSUFBSSxXQUFXLENBQUMsS0FBSyxDQUFDLENBQUM7WUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUMxRixxRUFBcUU7UUFDckUsSUFBSSxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsS0FBSyxJQUFJLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxJQUFJO1lBQUUsSUFBSSxDQUFDLFNBQVMsRUFBRSxDQUFBO0lBQzlFLENBQUM7SUFFRCx3RUFBd0U7SUFDeEUsSUFBSTtRQUNGLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBSyxTQUFTO1lBQUUsT0FBTTtRQUNyQyxJQUFJLElBQUksQ0FBQyxVQUFVLEtBQUssSUFBSSxDQUFDLFVBQVU7WUFBRSxJQUFJLENBQUMsUUFBUSxFQUFFLENBQUE7UUFDeEQsSUFBSSxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLEtBQUssSUFBSSxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUM7WUFDakUsSUFBSSxXQUFXLENBQUMsR0FBRyxFQUFFLEdBQUcsSUFBSSxDQUFDLFFBQVEsR0FBRyxJQUFJO2dCQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxFQUFFLENBQUE7WUFDbkUsSUFBSSxDQUFDLFlBQVksRUFBRSxDQUFBO1FBQ3JCLENBQUM7SUFDSCxDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsTUFBTSxDQUFDLEdBQVc7UUFDaEIsSUFBSSxJQUFJLENBQUMsTUFBTSxLQUFLLFNBQVM7WUFBRSxPQUFNO1FBQ3JDLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7UUFDakQsSUFBSSxDQUFDLE1BQU0sR0FBRyxHQUFHLENBQUE7UUFDakIsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDdkIsTUFBTSxXQUFXLEdBQXNCLEVBQUUsQ0FBQTtRQUN6QyxPQUFPLElBQUksQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsSUFBSSxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQztZQUN6RSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUE7WUFDdEMsV0FBVyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBVyxDQUFDLENBQUE7WUFDL0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxTQUFTLENBQUE7UUFDakMsQ0FBQztRQUNELE9BQU8sSUFBSSxDQUFDLFNBQVMsR0FBRyxJQUFJLENBQUMsZUFBZSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsU0FBUyxFQUFFO1lBQUUsV0FBVyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsZUFBZSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQWtCLENBQUMsQ0FBQTtRQUM5SSxJQUFJLENBQUMsZUFBZSxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUE7UUFDL0IsSUFBSSxDQUFDLFNBQVMsR0FBRyxDQUFDLENBQUE7UUFDbEIsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLFdBQVcsQ0FBQTtRQUMzQixNQUFNLEtBQUssR0FBRyxLQUFLLEtBQUssU0FBUyxJQUFJLEtBQUssWUFBWSxJQUFJLElBQUksQ0FBQyxXQUFXLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQTtRQUMxRyxLQUFLLEVBQUUsT0FBTyxFQUFFLENBQUE7UUFDaEIsS0FBSyxNQUFNLE1BQU0sSUFBSSxXQUFXLEVBQUUsQ0FBQztZQUNqQyxvRUFBb0U7WUFDcEUsSUFBSSxNQUFNLFlBQVksSUFBSTtnQkFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLENBQUE7WUFDekMsc0ZBQXNGO2lCQUNqRixJQUFJLE1BQU0sS0FBSyxLQUFLO2dCQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxhQUFhLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFRLEVBQUUsRUFBRSxHQUFHLEdBQUcscUNBQXFDLENBQUMsQ0FBQyxDQUFBO1FBQ2hJLENBQUM7UUFDRCxLQUFLLE1BQU0sUUFBUSxJQUFJLElBQUksQ0FBQyxTQUFTO1lBQUUsUUFBUSxFQUFFLENBQUE7UUFDakQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFBO1FBQ3pCLElBQUksQ0FBQyxjQUFjLEVBQUUsQ0FBQTtRQUNyQixJQUFJLENBQUMsT0FBTyxFQUFFLENBQUE7SUFDaEIsQ0FBQztJQUVELHFFQUFxRTtJQUNyRSxRQUFRLENBQUMsUUFBb0I7UUFDM0IsSUFBSSxJQUFJLENBQUMsTUFBTSxLQUFLLFNBQVM7WUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQTs7WUFDdkQsUUFBUSxFQUFFLENBQUE7SUFDakIsQ0FBQztJQUVELElBQUksQ0FBQyxPQUFnQixFQUFFLE1BQWM7UUFDbkMsT0FBTyxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsRUFBRSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUNsRixDQUFDO0lBRUQsS0FBSyxDQUFDLE9BQWdCLEVBQUUsS0FBaUI7UUFDdkMsT0FBTyxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsVUFBVSxDQUFDLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUE7SUFDdEYsQ0FBQztJQUVELE9BQU87UUFDTCxPQUFPLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxFQUFFLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDdkMsQ0FBQztJQUVELG9HQUFvRztJQUNwRyxRQUFRLENBQVMsTUFBb0I7UUFDbkMsT0FBTyxJQUFJLE9BQU8sQ0FBQyxDQUFDLE9BQU8sRUFBRSxNQUFNLEVBQUUsRUFBRTtZQUNyQyxNQUFNLElBQUksR0FBRyxHQUFTLEVBQUU7Z0JBQ3RCLElBQUksQ0FBQztvQkFDSCxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQTtnQkFDbkIsQ0FBQztnQkFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO29CQUNmLE1BQU0sQ0FBQyxLQUFLLFlBQVksS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLElBQUksS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUE7Z0JBQ25FLENBQUM7WUFDSCxDQUFDLENBQUE7WUFDRCxJQUFJLElBQUksQ0FBQyxXQUFXLEtBQUssQ0FBQztnQkFBRSxJQUFJLEVBQUUsQ0FBQTs7Z0JBQzdCLElBQUksQ0FBQyxlQUFlLENBQUMsSUFBSSxDQUFDLElBQUksSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7UUFDaEQsQ0FBQyxDQUFDLENBQUE7SUFDSixDQUFDO0lBRUQsS0FBSyxDQUFDLEtBQUs7UUFDVCxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssU0FBUyxJQUFJLElBQUksQ0FBQyxRQUFRLEtBQUssU0FBUztZQUFFLE9BQU07UUFDcEUsTUFBTSxJQUFJLEdBQUcsSUFBSSxPQUFPLENBQVMsQ0FBQyxPQUFPLEVBQUUsTUFBTSxFQUFFLEVBQUU7WUFDbkQsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLFdBQVcsQ0FBQyxXQUFXLEVBQUUsQ0FBQyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsWUFBWSxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQTtRQUM1RixDQUFDLENBQUMsQ0FBQTtRQUNGLElBQUksQ0FBQyxRQUFRLEdBQUcscUJBQXFCLElBQUksQ0FBQyxRQUFRLGFBQWEsQ0FBQTtRQUMvRCxNQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxFQUFFLENBQUMsU0FBUyxDQUFDLENBQUE7UUFDakMsc0VBQXNFO1FBQ3RFLE1BQU0sSUFBSSxPQUFPLENBQU8sQ0FBQyxPQUFPLEVBQUUsRUFBRTtZQUNsQyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sQ0FBQyxDQUFBO1lBQ3RCLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBSyxTQUFTO2dCQUFFLE9BQU07WUFDckMsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDdkIsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDdEIsSUFBSSxDQUFDLFNBQVMsRUFBRSxDQUFBO1FBQ2xCLENBQUMsQ0FBQyxDQUFBO0lBQ0osQ0FBQztDQUNGIn0=