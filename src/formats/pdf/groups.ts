/** Things by their numbers from 0 on, each in a group of its own until groups are joined. */
export class Groups {
  private readonly parent: number[];

  constructor(count: number) {
    this.parent = Array.from({ length: count }, (_, index) => index);
  }

  /** The number that stands for the group. */
  of(index: number): number {
    const { parent } = this;
    let at = index;
    while (parent[at] !== at) {
      const up = parent[at] ?? at;
      // The way is shorter for the next that asks.
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  }

  join(one: number, other: number): void {
    this.parent[this.of(one)] = this.of(other);
  }
}
