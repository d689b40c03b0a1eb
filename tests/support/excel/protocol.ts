/**
 * What office.js 1.1.110 sends and expects, as far as the scripted Excel needs it: a batch of actions on objects, each
 * object named by the path that leads to it.
 */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument that is an object, the path that leads to it. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Numbers of the kinds of action and path, as office.js counts them. */
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };
const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6 };

/** An object of the workbook as seen through the protocol; names as the protocol writes them ("RowIndex"). */
export interface ScriptedObject {
  /** By which the client finds the object again. */
  readonly id?: string;
  readonly scalars?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  readonly children?: Readonly<Record<string, () => ScriptedObject | null>>;
  /** Methods that give objects. */
  readonly finders?: Readonly<Record<string, (...args: readonly unknown[]) => ScriptedObject | null>>;
  /** Methods that do something. */
  readonly actions?: Readonly<Record<string, (...args: readonly unknown[]) => void>>;
  /** Methods that give values. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly items?: () => readonly ScriptedObject[];
  readonly item?: (key: unknown) => ScriptedObject;
}

/** An error that Excel answers a batch with. */
export class ScriptedFault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export interface Answer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

/** Carries a batch out; stops at the first fault, as Excel does, with what came before it done. */
export class Interpreter {
  private readonly kept = new Map<string, ScriptedObject>();
  private readonly references = new Map<ScriptedObject, string>();

  constructor(private readonly root: ScriptedObject) {}

  run(batch: Batch): Answer {
    const answer: Answer = { Results: [], TraceIds: [] };
    const resolved = new Map<number, ScriptedObject | null>();
    const find = (id: number): ScriptedObject | null => this.find(id, batch, resolved);
    batch.Actions.forEach((action, index) => {
      if (answer.Error !== undefined) return;
      try {
        answer.Results.push({ ActionId: action.Id, Value: this.act(action, find) ?? null });
        if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
      } catch (fault) {
        if (!(fault instanceof ScriptedFault)) throw fault;
        answer.Error = faultOf(fault, index);
      }
    });
    return answer;
  }

  private act(action: Action, find: (id: number) => ScriptedObject | null): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = find(action.ObjectPathId);
    const args = action.ArgumentInfo?.Arguments ?? [];
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.identity(object);
      case ACTION.query:
        return object && this.query(object, action.QueryInfo?.Select);
      case ACTION.setProperty:
        known(known(object, action.Name).setters?.[action.Name], action.Name)(args[0]);
        return null;
      case ACTION.method:
        return object && this.call(object, action.Name, args);
      default:
        throw new Error(`the scripted Excel knows no action ${String(action.ActionType)}`);
    }
  }

  private call(object: ScriptedObject, name: string, args: readonly unknown[]): unknown {
    if (name === "_KeepReference") {
      const reference = this.references.get(object) ?? `ref${String(this.references.size + 1)}`;
      this.references.set(object, reference);
      this.kept.set(reference, object);
      return null;
    }
    if (name === "_RemoveReference") return this.kept.delete(String(args[0]));
    const action = object.actions?.[name];
    if (action === undefined) return known(object.methods?.[name], name)(...args);
    action(...args);
    return null;
  }

  private query(object: ScriptedObject, select: readonly string[] | undefined): unknown {
    if (select === undefined || select.length === 0)
      throw new Error("load() without names reads everything: name what is needed");
    return { ...this.identity(object), ...this.project(object, select) };
  }

  private project(object: ScriptedObject, select: readonly string[]): Record<string, unknown> {
    if (object.items !== undefined) {
      const inner = select.map((path) => path.replace(/^items\//, ""));
      return { _Items: object.items().map((item) => ({ ...this.identity(item), ...this.project(item, inner) })) };
    }
    const result: Record<string, unknown> = {};
    const below = new Map<string, string[]>();
    for (const path of select) {
      const slash = path.indexOf("/");
      const name = pascal(slash < 0 ? path : path.slice(0, slash));
      if (slash < 0) result[name] = known(object.scalars?.[name], name)();
      else below.set(name, [...(below.get(name) ?? []), path.slice(slash + 1)]);
    }
    for (const [name, paths] of below) {
      const child = known(object.children?.[name], name)();
      result[name] = child && { ...this.identity(child), ...this.project(child, paths) };
    }
    return result;
  }

  private identity(object: ScriptedObject): Record<string, unknown> {
    const reference = this.references.get(object);
    return {
      ...(object.id === undefined ? {} : { _Id: object.id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private find(id: number, batch: Batch, resolved: Map<number, ScriptedObject | null>): ScriptedObject | null {
    const done = resolved.get(id);
    if (done !== undefined) return done;
    const path = known(batch.ObjectPaths[String(id)], `path ${String(id)}`);
    const object = this.follow(path, (parent) => this.find(parent, batch, resolved));
    resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath, find: (id: number) => ScriptedObject | null): ScriptedObject | null {
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.reference) return known(this.kept.get(path.Name), path.Name);
    const parent = known(
      find(path.ParentObjectPathId ?? 0),
      `${path.Name}: its object is missing, which nothing may hang on`,
    );
    const references = path.ArgumentInfo?.ReferencedObjectPathIds ?? [];
    const args = (path.ArgumentInfo?.Arguments ?? []).map((argument, index) => {
      const reference = references[index] ?? 0;
      return reference === 0 ? argument : find(reference);
    });
    switch (path.ObjectPathType) {
      case PATH.method:
        return known(parent.finders?.[path.Name], path.Name)(...args);
      case PATH.property:
        return known(parent.children?.[path.Name], path.Name)();
      case PATH.indexer:
        return known(parent.item, "item")(args[0]);
      default:
        throw new Error(`the scripted Excel knows no path ${String(path.ObjectPathType)}`);
    }
  }
}

/** What is missing here is missing in the script, not in Excel: the test that needs it must fail loudly. */
function known<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined) throw new Error(`the scripted Excel knows no ${name}`);
  return value;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function faultOf({ code }: ScriptedFault, index: number): NonNullable<Answer["Error"]> {
  return { Code: code, Message: code, Location: "", ActionIndex: index, HttpStatusCode: 400 };
}
