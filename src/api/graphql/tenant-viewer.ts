import type { Viewer } from '../../common/request-context.ts';

function refuse(name: keyof Viewer): never {
  throw new Error(`A subscription that a tenant shares cannot read the viewer's ${name}`);
}

/** Any viewer of a tenant: whatever tells one of them from another cannot be read. */
export class TenantViewer implements Viewer {
  readonly tenantId: string;

  constructor(tenantId: string) {
    this.tenantId = tenantId;
  }

  get userId(): never {
    return refuse('userId');
  }

  get roles(): never {
    return refuse('roles');
  }

  get name(): never {
    return refuse('name');
  }

  get email(): never {
    return refuse('email');
  }

  get sessionId(): never {
    return refuse('sessionId');
  }

  get expiresAt(): never {
    return refuse('expiresAt');
  }
}
