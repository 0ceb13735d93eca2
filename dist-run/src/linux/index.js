/**
 * The linux layer: one module for each kernel header. Constants, structures, the raw calls over near ids, and the classes
 * that carry them as methods.
 *
 * @module linux
 */
export * from './address_family.js';
export * from './capability.js';
export * from './close_range.js';
export * from './cred.js';
export * from './dirent.js';
export * from './epoll.js';
export * from './eventfd.js';
export * from './fadvise.js';
export * from './falloc.js';
export * from './fanotify.js';
export * from './fcntl.js';
export * from './file_handle.js';
export * from './fs.js';
export * from './futex.js';
export * from './in.js';
export * from './inotify.js';
export * from './ioctl.js';
export * from './ioprio.js';
export * from './kcmp.js';
export * from './landlock.js';
export * from './limits.js';
export * from './membarrier.js';
export * from './memfd.js';
export * from './mman.js';
export * from './mount.js';
export * from './mqueue.js';
export * from './personality.js';
export * from './pidfd.js';
export * from './poll.js';
export * from './prctl.js';
export * from './ptrace.js';
export * from './random.js';
export * from './resource.js';
export * from './rseq.js';
export * from './sched.js';
export * from './siginfo.js';
export * from './signal.js';
export * from './signalfd.js';
export * from './socket.js';
export * from './splice.js';
export * from './stat.js';
export * from './statfs.js';
export * from './sysinfo.js';
export * from './termios.js';
export * from './time.js';
export * from './time_types.js';
export * from './timerfd.js';
export * from './uio.js';
export * from './un.js';
export * from './unistd.js';
export * from './user_namespaces.js';
export * from './utsname.js';
export * from './userfaultfd.js';
export * from './wait.js';
export * from './xattr.js';
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5kZXguanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJpbmRleC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7Ozs7R0FLRztBQUNILGNBQWMscUJBQXFCLENBQUE7QUFDbkMsY0FBYyxpQkFBaUIsQ0FBQTtBQUMvQixjQUFjLGtCQUFrQixDQUFBO0FBQ2hDLGNBQWMsV0FBVyxDQUFBO0FBQ3pCLGNBQWMsYUFBYSxDQUFBO0FBQzNCLGNBQWMsWUFBWSxDQUFBO0FBQzFCLGNBQWMsY0FBYyxDQUFBO0FBQzVCLGNBQWMsY0FBYyxDQUFBO0FBQzVCLGNBQWMsYUFBYSxDQUFBO0FBQzNCLGNBQWMsZUFBZSxDQUFBO0FBQzdCLGNBQWMsWUFBWSxDQUFBO0FBQzFCLGNBQWMsa0JBQWtCLENBQUE7QUFDaEMsY0FBYyxTQUFTLENBQUE7QUFDdkIsY0FBYyxZQUFZLENBQUE7QUFDMUIsY0FBYyxTQUFTLENBQUE7QUFDdkIsY0FBYyxjQUFjLENBQUE7QUFDNUIsY0FBYyxZQUFZLENBQUE7QUFDMUIsY0FBYyxhQUFhLENBQUE7QUFDM0IsY0FBYyxXQUFXLENBQUE7QUFDekIsY0FBYyxlQUFlLENBQUE7QUFDN0IsY0FBYyxhQUFhLENBQUE7QUFDM0IsY0FBYyxpQkFBaUIsQ0FBQTtBQUMvQixjQUFjLFlBQVksQ0FBQTtBQUMxQixjQUFjLFdBQVcsQ0FBQTtBQUN6QixjQUFjLFlBQVksQ0FBQTtBQUMxQixjQUFjLGFBQWEsQ0FBQTtBQUMzQixjQUFjLGtCQUFrQixDQUFBO0FBQ2hDLGNBQWMsWUFBWSxDQUFBO0FBQzFCLGNBQWMsV0FBVyxDQUFBO0FBQ3pCLGNBQWMsWUFBWSxDQUFBO0FBQzFCLGNBQWMsYUFBYSxDQUFBO0FBQzNCLGNBQWMsYUFBYSxDQUFBO0FBQzNCLGNBQWMsZUFBZSxDQUFBO0FBQzdCLGNBQWMsV0FBVyxDQUFBO0FBQ3pCLGNBQWMsWUFBWSxDQUFBO0FBQzFCLGNBQWMsY0FBYyxDQUFBO0FBQzVCLGNBQWMsYUFBYSxDQUFBO0FBQzNCLGNBQWMsZUFBZSxDQUFBO0FBQzdCLGNBQWMsYUFBYSxDQUFBO0FBQzNCLGNBQWMsYUFBYSxDQUFBO0FBQzNCLGNBQWMsV0FBVyxDQUFBO0FBQ3pCLGNBQWMsYUFBYSxDQUFBO0FBQzNCLGNBQWMsY0FBYyxDQUFBO0FBQzVCLGNBQWMsY0FBYyxDQUFBO0FBQzVCLGNBQWMsV0FBVyxDQUFBO0FBQ3pCLGNBQWMsaUJBQWlCLENBQUE7QUFDL0IsY0FBYyxjQUFjLENBQUE7QUFDNUIsY0FBYyxVQUFVLENBQUE7QUFDeEIsY0FBYyxTQUFTLENBQUE7QUFDdkIsY0FBYyxhQUFhLENBQUE7QUFDM0IsY0FBYyxzQkFBc0IsQ0FBQTtBQUNwQyxjQUFjLGNBQWMsQ0FBQTtBQUM1QixjQUFjLGtCQUFrQixDQUFBO0FBQ2hDLGNBQWMsV0FBVyxDQUFBO0FBQ3pCLGNBQWMsWUFBWSxDQUFBIn0=