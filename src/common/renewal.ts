export interface RenewalOptions {
  /** Renews the lease. @returns false if another has it; the renewals end then. */
  renew: () => Promise<unknown>;
  /** Milliseconds between renewals; well below the lease's own time. */
  intervalMs: number;
  /** Told once that another has the lease; not after the end. */
  onLost?: () => void;
  /** Told of a renewal that failed; the next one comes all the same. */
  onError: (error: unknown) => void;
  /** Whether the process may end while the lease is held; default: false. */
  allowsExit?: boolean;
}

/** Keeps a lease renewed until it is lost. @returns ends the renewals; repeating it does nothing. */
export function keepRenewed(options: RenewalOptions): () => void {
  const { renew, intervalMs, onLost, onError, allowsExit = false } = options;
  let isOpen = true;
  const timer = setInterval(() => {
    renew().then((isHeld) => {
      // A slow renewal may be answered after the next, or after the end.
      if (isHeld !== false || !isOpen) return;
      end();
      onLost?.();
    }, onError);
  }, intervalMs);
  if (allowsExit) timer.unref();
  const end = () => {
    isOpen = false;
    clearInterval(timer);
  };
  return end;
}
