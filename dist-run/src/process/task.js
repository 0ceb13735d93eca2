import { Task as HandleTask } from '../handle/task.js';
import { CapabilityTask } from '../linux/capability.js';
import { CloseRangeTask } from '../linux/close_range.js';
import { CredTask } from '../linux/cred.js';
import { EpollTask } from '../linux/epoll.js';
import { EventfdTask } from '../linux/eventfd.js';
import { FanotifyTask } from '../linux/fanotify.js';
import { FcntlTask } from '../linux/fcntl.js';
import { FileHandleTask } from '../linux/file_handle.js';
import { FsTask } from '../linux/fs.js';
import { FutexTask } from '../linux/futex.js';
import { InotifyTask } from '../linux/inotify.js';
import { IoprioTask } from '../linux/ioprio.js';
import { KcmpTask } from '../linux/kcmp.js';
import { LandlockTask } from '../linux/landlock.js';
import { MembarrierTask } from '../linux/membarrier.js';
import { MemfdTask } from '../linux/memfd.js';
import { MmanTask } from '../linux/mman.js';
import { MountTask } from '../linux/mount.js';
import { MqueueTask } from '../linux/mqueue.js';
import { PersonalityTask } from '../linux/personality.js';
import { PidfdTask } from '../linux/pidfd.js';
import { PollTask } from '../linux/poll.js';
import { PrctlTask } from '../linux/prctl.js';
import { PtraceTask } from '../linux/ptrace.js';
import { RandomTask } from '../linux/random.js';
import { ResourceTask } from '../linux/resource.js';
import { RseqTask } from '../linux/rseq.js';
import { SchedTask } from '../linux/sched.js';
import { SignalTask } from '../linux/signal.js';
import { SignalfdTask } from '../linux/signalfd.js';
import { SocketTask } from '../linux/socket.js';
import { StatTask } from '../linux/stat.js';
import { StatfsTask } from '../linux/statfs.js';
import { SysinfoTask } from '../linux/sysinfo.js';
import { TimeTask } from '../linux/time.js';
import { TimerfdTask } from '../linux/timerfd.js';
import { UioTask } from '../linux/uio.js';
import { UnistdTask } from '../linux/unistd.js';
import { UserNamespaceTask } from '../linux/user_namespaces.js';
import { UserfaultfdTask } from '../linux/userfaultfd.js';
import { UtsnameTask } from '../linux/utsname.js';
import { WaitTask } from '../linux/wait.js';
import { XattrTask } from '../linux/xattr.js';
import { compose } from './compose.js';
import { FileDescriptor } from './fd.js';
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class Task extends HandleTask {
    /** @internal */
    get fileDescriptorClass() {
        return FileDescriptor;
    }
}
compose(Task, [
    CapabilityTask,
    CloseRangeTask,
    CredTask,
    EpollTask,
    EventfdTask,
    FanotifyTask,
    FcntlTask,
    FileHandleTask,
    FsTask,
    FutexTask,
    InotifyTask,
    IoprioTask,
    KcmpTask,
    LandlockTask,
    MembarrierTask,
    MemfdTask,
    MmanTask,
    MountTask,
    MqueueTask,
    PersonalityTask,
    PidfdTask,
    PollTask,
    PrctlTask,
    PtraceTask,
    RandomTask,
    ResourceTask,
    RseqTask,
    SchedTask,
    SignalTask,
    SignalfdTask,
    SocketTask,
    StatTask,
    StatfsTask,
    SysinfoTask,
    TimeTask,
    TimerfdTask,
    UioTask,
    UnistdTask,
    UserNamespaceTask,
    UserfaultfdTask,
    UtsnameTask,
    WaitTask,
    XattrTask,
]);
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidGFzay5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInRhc2sudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLElBQUksSUFBSSxVQUFVLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUV0RCxPQUFPLEVBQUUsY0FBYyxFQUFFLE1BQU0sd0JBQXdCLENBQUE7QUFDdkQsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLHlCQUF5QixDQUFBO0FBQ3hELE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUMzQyxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDN0MsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLHFCQUFxQixDQUFBO0FBQ2pELE9BQU8sRUFBRSxZQUFZLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUNuRCxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDN0MsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLHlCQUF5QixDQUFBO0FBQ3hELE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUN2QyxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDN0MsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLHFCQUFxQixDQUFBO0FBQ2pELE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUMvQyxPQUFPLEVBQUUsUUFBUSxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDM0MsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBQ25ELE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSx3QkFBd0IsQ0FBQTtBQUN2RCxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDN0MsT0FBTyxFQUFFLFFBQVEsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQzNDLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUM3QyxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDL0MsT0FBTyxFQUFFLGVBQWUsRUFBRSxNQUFNLHlCQUF5QixDQUFBO0FBQ3pELE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUM3QyxPQUFPLEVBQUUsUUFBUSxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDM0MsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBQzdDLE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUMvQyxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDL0MsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBQ25ELE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUMzQyxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDN0MsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLG9CQUFvQixDQUFBO0FBQy9DLE9BQU8sRUFBRSxZQUFZLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUNuRCxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDL0MsT0FBTyxFQUFFLFFBQVEsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQzNDLE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUMvQyxPQUFPLEVBQUUsV0FBVyxFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFDakQsT0FBTyxFQUFFLFFBQVEsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQzNDLE9BQU8sRUFBRSxXQUFXLEVBQUUsTUFBTSxxQkFBcUIsQ0FBQTtBQUNqRCxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0saUJBQWlCLENBQUE7QUFDekMsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLG9CQUFvQixDQUFBO0FBQy9DLE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxNQUFNLDZCQUE2QixDQUFBO0FBQy9ELE9BQU8sRUFBRSxlQUFlLEVBQUUsTUFBTSx5QkFBeUIsQ0FBQTtBQUN6RCxPQUFPLEVBQUUsV0FBVyxFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFDakQsT0FBTyxFQUFFLFFBQVEsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQzNDLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUM3QyxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sY0FBYyxDQUFBO0FBQ3RDLE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxTQUFTLENBQUE7QUEwRHhDLDRFQUE0RTtBQUM1RSxNQUFNLE9BQU8sSUFBSyxTQUFRLFVBQVU7SUFDbEMsZ0JBQWdCO0lBQ2hCLElBQXVCLG1CQUFtQjtRQUN4QyxPQUFPLGNBQWMsQ0FBQTtJQUN2QixDQUFDO0NBQ0Y7QUFFRCxPQUFPLENBQUMsSUFBSSxFQUFFO0lBQ1osY0FBYztJQUNkLGNBQWM7SUFDZCxRQUFRO0lBQ1IsU0FBUztJQUNULFdBQVc7SUFDWCxZQUFZO0lBQ1osU0FBUztJQUNULGNBQWM7SUFDZCxNQUFNO0lBQ04sU0FBUztJQUNULFdBQVc7SUFDWCxVQUFVO0lBQ1YsUUFBUTtJQUNSLFlBQVk7SUFDWixjQUFjO0lBQ2QsU0FBUztJQUNULFFBQVE7SUFDUixTQUFTO0lBQ1QsVUFBVTtJQUNWLGVBQWU7SUFDZixTQUFTO0lBQ1QsUUFBUTtJQUNSLFNBQVM7SUFDVCxVQUFVO0lBQ1YsVUFBVTtJQUNWLFlBQVk7SUFDWixRQUFRO0lBQ1IsU0FBUztJQUNULFVBQVU7SUFDVixZQUFZO0lBQ1osVUFBVTtJQUNWLFFBQVE7SUFDUixVQUFVO0lBQ1YsV0FBVztJQUNYLFFBQVE7SUFDUixXQUFXO0lBQ1gsT0FBTztJQUNQLFVBQVU7SUFDVixpQkFBaUI7SUFDakIsZUFBZTtJQUNmLFdBQVc7SUFDWCxRQUFRO0lBQ1IsU0FBUztDQUNWLENBQUMsQ0FBQSJ9