/** Lets those who wait for an id know when it arrives; also when it arrived before they began to wait. */
export class Arrivals {
  /** @type {Map<string, () => void>} */
  #waiting = new Map();
  /** @type {Set<string>} */
  #early = new Set();

  /** @param {string} id */
  arrive(id) {
    const resolve = this.#waiting.get(id);
    if (!resolve) return void this.#early.add(id);
    this.#waiting.delete(id);
    resolve();
  }

  /** @param {string} id @returns {Promise<void>} */
  async of(id) {
    if (this.#early.delete(id)) return;
    await new Promise((resolve) => this.#waiting.set(id, () => resolve(undefined)));
  }
}
