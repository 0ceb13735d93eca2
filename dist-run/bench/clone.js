/** Clone a child, have it exit at once, and wait for it. */
export async function cloneExitWait(local) {
    const child = await local.clone();
    await child.exit(0);
    checkEnd(await child.wait());
}
/** A process was to exit with 0. */
export function checkEnd(end) {
    if (end.state !== 'exited' || end.status !== 0)
        throw new Error(`a child that was to exit with 0 did not: ${JSON.stringify(end)}`);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2xvbmUuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJjbG9uZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFFQSw0REFBNEQ7QUFDNUQsTUFBTSxDQUFDLEtBQUssVUFBVSxhQUFhLENBQUMsS0FBbUI7SUFDckQsTUFBTSxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUE7SUFDakMsTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ25CLFFBQVEsQ0FBQyxNQUFNLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFBO0FBQzlCLENBQUM7QUFJRCxvQ0FBb0M7QUFDcEMsTUFBTSxVQUFVLFFBQVEsQ0FBQyxHQUFRO0lBQy9CLElBQUksR0FBRyxDQUFDLEtBQUssS0FBSyxRQUFRLElBQUksR0FBRyxDQUFDLE1BQU0sS0FBSyxDQUFDO1FBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyw0Q0FBNEMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUE7QUFDcEksQ0FBQyJ9