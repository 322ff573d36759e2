export interface RenewalOptions {
  /** Renews the lease. @returns false where another has it; the renewals end then. */
  renew: () => Promise<unknown>;
  /** Milliseconds between renewals; well below the lease's own time. */
  intervalMs: number;
  /** Told once that another has the lease. */
  onLost?: () => void;
  /** Told of a renewal that failed; the next one comes all the same. */
  onError: (error: unknown) => void;
  /** Whether the process may end while the lease is held; default: false. */
  allowsExit?: boolean;
}

/** Keeps a lease renewed until it is lost. @returns ends the renewals; repeating it does nothing. */
export function keepRenewed(options: RenewalOptions): () => void {
  const { renew, intervalMs, onLost, onError, allowsExit = false } = options;
  const timer = setInterval(() => {
    renew().then((isHeld) => {
      if (isHeld !== false) return;
      end();
      onLost?.();
    }, onError);
  }, intervalMs);
  if (allowsExit) timer.unref();
  const end = () => clearInterval(timer);
  return end;
}
