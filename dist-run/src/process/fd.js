import { FileDescriptor as HandleFileDescriptor } from '../handle/fd.js';
import { DirentFileDescriptor } from '../linux/dirent.js';
import { EpollFileDescriptor } from '../linux/epoll.js';
import { EventfdFileDescriptor } from '../linux/eventfd.js';
import { FadviseFileDescriptor } from '../linux/fadvise.js';
import { FallocFileDescriptor } from '../linux/falloc.js';
import { FanotifyFileDescriptor } from '../linux/fanotify.js';
import { FcntlFileDescriptor } from '../linux/fcntl.js';
import { FsFileDescriptor } from '../linux/fs.js';
import { InotifyFileDescriptor } from '../linux/inotify.js';
import { LandlockFileDescriptor } from '../linux/landlock.js';
import { MmanFileDescriptor } from '../linux/mman.js';
import { MountFileDescriptor } from '../linux/mount.js';
import { MqueueFileDescriptor } from '../linux/mqueue.js';
import { PidfdFileDescriptor } from '../linux/pidfd.js';
import { SignalfdFileDescriptor } from '../linux/signalfd.js';
import { SocketFileDescriptor } from '../linux/socket.js';
import { SpliceFileDescriptor } from '../linux/splice.js';
import { StatFileDescriptor } from '../linux/stat.js';
import { StatfsFileDescriptor } from '../linux/statfs.js';
import { TermiosFileDescriptor } from '../linux/termios.js';
import { TimerfdFileDescriptor } from '../linux/timerfd.js';
import { UioFileDescriptor } from '../linux/uio.js';
import { UnistdFileDescriptor } from '../linux/unistd.js';
import { UserfaultfdFileDescriptor } from '../linux/userfaultfd.js';
import { XattrFileDescriptor } from '../linux/xattr.js';
import { compose } from './compose.js';
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class FileDescriptor extends HandleFileDescriptor {
}
compose(FileDescriptor, [
    DirentFileDescriptor,
    EpollFileDescriptor,
    EventfdFileDescriptor,
    FadviseFileDescriptor,
    FallocFileDescriptor,
    FanotifyFileDescriptor,
    FcntlFileDescriptor,
    FsFileDescriptor,
    InotifyFileDescriptor,
    LandlockFileDescriptor,
    MmanFileDescriptor,
    MountFileDescriptor,
    MqueueFileDescriptor,
    PidfdFileDescriptor,
    SignalfdFileDescriptor,
    SocketFileDescriptor,
    SpliceFileDescriptor,
    StatFileDescriptor,
    StatfsFileDescriptor,
    TermiosFileDescriptor,
    TimerfdFileDescriptor,
    UioFileDescriptor,
    UnistdFileDescriptor,
    UserfaultfdFileDescriptor,
    XattrFileDescriptor,
]);
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJmZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsY0FBYyxJQUFJLG9CQUFvQixFQUFFLE1BQU0saUJBQWlCLENBQUE7QUFDeEUsT0FBTyxFQUFFLG9CQUFvQixFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDekQsT0FBTyxFQUFFLG1CQUFtQixFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDdkQsT0FBTyxFQUFFLHFCQUFxQixFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFDM0QsT0FBTyxFQUFFLHFCQUFxQixFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFDM0QsT0FBTyxFQUFFLG9CQUFvQixFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDekQsT0FBTyxFQUFFLHNCQUFzQixFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFDN0QsT0FBTyxFQUFFLG1CQUFtQixFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDdkQsT0FBTyxFQUFFLGdCQUFnQixFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDakQsT0FBTyxFQUFFLHFCQUFxQixFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFDM0QsT0FBTyxFQUFFLHNCQUFzQixFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFDN0QsT0FBTyxFQUFFLGtCQUFrQixFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDckQsT0FBTyxFQUFFLG1CQUFtQixFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDdkQsT0FBTyxFQUFFLG9CQUFvQixFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDekQsT0FBTyxFQUFFLG1CQUFtQixFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDdkQsT0FBTyxFQUFFLHNCQUFzQixFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFDN0QsT0FBTyxFQUFFLG9CQUFvQixFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDekQsT0FBTyxFQUFFLG9CQUFvQixFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDekQsT0FBTyxFQUFFLGtCQUFrQixFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDckQsT0FBTyxFQUFFLG9CQUFvQixFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDekQsT0FBTyxFQUFFLHFCQUFxQixFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFDM0QsT0FBTyxFQUFFLHFCQUFxQixFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFDM0QsT0FBTyxFQUFFLGlCQUFpQixFQUFFLE1BQU0saUJBQWlCLENBQUE7QUFDbkQsT0FBTyxFQUFFLG9CQUFvQixFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDekQsT0FBTyxFQUFFLHlCQUF5QixFQUFFLE1BQU0seUJBQXlCLENBQUE7QUFDbkUsT0FBTyxFQUFFLG1CQUFtQixFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDdkQsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLGNBQWMsQ0FBQTtBQW9DdEMsNEVBQTRFO0FBQzVFLE1BQU0sT0FBTyxjQUFlLFNBQVEsb0JBQW9CO0NBQUc7QUFFM0QsT0FBTyxDQUFDLGNBQWMsRUFBRTtJQUN0QixvQkFBb0I7SUFDcEIsbUJBQW1CO0lBQ25CLHFCQUFxQjtJQUNyQixxQkFBcUI7SUFDckIsb0JBQW9CO0lBQ3BCLHNCQUFzQjtJQUN0QixtQkFBbUI7SUFDbkIsZ0JBQWdCO0lBQ2hCLHFCQUFxQjtJQUNyQixzQkFBc0I7SUFDdEIsa0JBQWtCO0lBQ2xCLG1CQUFtQjtJQUNuQixvQkFBb0I7SUFDcEIsbUJBQW1CO0lBQ25CLHNCQUFzQjtJQUN0QixvQkFBb0I7SUFDcEIsb0JBQW9CO0lBQ3BCLGtCQUFrQjtJQUNsQixvQkFBb0I7SUFDcEIscUJBQXFCO0lBQ3JCLHFCQUFxQjtJQUNyQixpQkFBaUI7SUFDakIsb0JBQW9CO0lBQ3BCLHlCQUF5QjtJQUN6QixtQkFBbUI7Q0FDcEIsQ0FBQyxDQUFBIn0=