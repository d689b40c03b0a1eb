import { parseCellName } from "../../../src/core/workbook/address";
import type { Workbook } from "../../../src/core/workbook/snapshot";
import {
  cellNamed,
  typeInto,
  workbookFrom,
  type ScriptedCell,
  type ScriptedSheet,
  type ScriptedWorkbook,
} from "./model";
import { workbookObject } from "./objects";
import { Interpreter, type Answer, type Batch } from "./protocol";

/** One request as counted: a "cleanup" only lets go of objects, after the user's action is done. */
export interface CountedRequest {
  readonly kind: "sync" | "cleanup";
  /** Bytes of JSON each way. */
  readonly sent: number;
  readonly received: number;
}

interface RequestMessage {
  readonly Body: unknown;
}

interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

/** What office.js calls a session: it hands out who carries the requests. */
export interface ScriptedSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<null>;
  _createRequestExecutorOrNull(): {
    executeAsync(customData: unknown, flags: number, message: RequestMessage): Promise<ResponseMessage>;
  };
}

export interface ScriptedEvent {
  /** As office.js counts them: 10 changed, 13 added, 15 deleted. */
  readonly type: number;
  readonly details: Readonly<Record<string, unknown>>;
}

const CHANGED = { type: 10, registration: "_RegisterDataChangedEvent" };
const SELECTED = { type: 14, registration: "_RegisterSelectionChangedEvent" };
const FORMATTED = { type: 18, registration: "_RegisterFormatChangedEvent" };
const SORTED = { type: 19, registration: "_RegisterRowSortedEvent" };
const HIDDEN = { type: 22, registration: "_RegisterRowHiddenChangedEvent" };
const ADDED = { type: 13, registration: "_RegisterAddedEvent" };

/**
 * Excel as the tests want it: a workbook in memory behind the protocol that office.js 1.1.110 speaks. It counts
 * requests and bytes, and can be put into whatever state Excel can be in. Free of Node, so that it runs in a page too.
 */
export class ScriptedExcel {
  readonly requests: CountedRequest[] = [];
  /** The user is typing into a cell: every request is refused. */
  isEditing = false;
  /** Excel has ExcelApi 1.14: it says who made a change. */
  tellsTrigger = true;
  /** How long each request takes, in milliseconds. */
  delay = 0;
  /** Answers above this many bytes are refused, as Excel on the web does above 5 MB. */
  responseLimit = Infinity;
  /** Called before the request of this number (from 0), of so many actions, is carried out; throw a ScriptedFault to have it fail. */
  beforeRequest: (index: number, actions: number) => void = () => undefined;
  /** The action of this request (from 0, as counted since the last `forget`) fails once, with what came before it done. */
  failAction: { readonly request: number; readonly action: number; readonly code?: string } | null = null;
  /** Where events go; set when the client is connected. */
  onEvent: (event: ScriptedEvent) => void = () => undefined;
  readonly workbook: ScriptedWorkbook;

  private readonly interpreter: Interpreter;
  private readonly registered = new Set<string>();
  private readonly pendingEvents: ScriptedEvent[] = [];

  constructor(workbook: Workbook) {
    this.workbook = workbookFrom(workbook);
    this.interpreter = new Interpreter(
      workbookObject(this.workbook, {
        changed: (sheet, address) => this.queue(CHANGED, { ...this.local(), worksheetId: sheet.id, address }),
        added: (sheet) => this.queue(ADDED, { source: "Local", worksheetId: sheet.id }),
        registered: (event) => this.registered.add(event),
      }),
    );
  }

  readonly session: ScriptedSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({ executeAsync: (_data, _flags, message) => this.execute(message.Body) }),
  };

  /** Requests of the user's actions since the last call of `forget`. */
  get syncs(): number {
    return this.requests.filter(({ kind }) => kind === "sync").length;
  }

  /** Bytes both ways in those requests. */
  get payload(): { readonly sent: number; readonly received: number } {
    const sum = (of: (request: CountedRequest) => number) =>
      this.requests.reduce((total, request) => total + of(request), 0);
    return { sent: sum(({ sent }) => sent), received: sum(({ received }) => received) };
  }

  /** How many actions changed the workbook since the last call of `forget`. */
  writes = 0;

  forget(): void {
    this.requests.length = 0;
    this.writes = 0;
  }

  sheet(name: string): ScriptedSheet {
    const found = this.workbook.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet is called ${name}`);
    return found;
  }

  cell(sheet: string, name: string): ScriptedCell {
    return cellNamed(this.sheet(sheet), name);
  }

  /** The user types into a cell. */
  type(sheetName: string, name: string, value: string | number): void {
    this.change(sheetName, name, value, { source: "Local", triggerSource: "Unknown" });
  }

  /** A colleague who has the same workbook open types into a cell. */
  typeAsColleague(sheetName: string, name: string, value: string | number): void {
    this.change(sheetName, name, value, { source: "Remote", triggerSource: "Unknown" });
  }

  /** The user selects a cell. */
  select(sheetName: string, name: string): void {
    this.queue(SELECTED, { worksheetId: this.sheet(sheetName).id, address: name });
    this.sendEvents();
  }

  /** The user hides rows, sorts them, or gives cells another look. */
  tell(what: "hidden" | "sorted" | "format", sheetName: string): void {
    const kind = { hidden: HIDDEN, sorted: SORTED, format: FORMATTED }[what];
    this.queue(kind, { source: "Local", worksheetId: this.sheet(sheetName).id, address: "A1", changeType: "Hidden" });
    this.sendEvents();
  }

  private change(
    sheetName: string,
    name: string,
    value: string | number,
    told: Readonly<Record<string, string>>,
  ): void {
    const sheet = this.sheet(sheetName);
    const at = parseCellName(name);
    if (at === null) throw new Error(`no cell is called ${name}`);
    typeInto(sheet, at.row, at.column, value);
    const { triggerSource, ...rest } = told;
    this.queue(CHANGED, {
      ...rest,
      ...(this.tellsTrigger ? { triggerSource } : {}),
      worksheetId: sheet.id,
      address: name,
    });
    this.sendEvents();
  }

  private local(): Readonly<Record<string, string>> {
    return this.tellsTrigger ? { source: "Local", triggerSource: "ThisLocalAddin" } : { source: "Local" };
  }

  private queue(kind: { type: number; registration: string }, details: Readonly<Record<string, unknown>>): void {
    if (this.registered.has(kind.registration)) this.pendingEvents.push({ type: kind.type, details });
  }

  private sendEvents(): void {
    for (const event of this.pendingEvents.splice(0)) this.onEvent(event);
  }

  private async execute(body: unknown): Promise<ResponseMessage> {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const batch = JSON.parse(text) as Batch;
    const isCleanup = batch.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const answer = this.answer(batch);
    const reply = JSON.stringify(answer);
    const isTooLarge = reply.length > this.responseLimit;
    this.requests.push({
      kind: isCleanup ? "cleanup" : "sync",
      sent: text.length,
      received: isTooLarge ? 0 : reply.length,
    });
    const given = isTooLarge ? refusal("ResponsePayloadSizeLimitExceeded") : (JSON.parse(reply) as Answer);
    setTimeout(() => this.sendEvents(), 0);
    return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: given };
  }

  private answer(batch: Batch): Answer {
    if (this.isEditing) return refusal("InvalidOperationInCellEditMode");
    try {
      this.beforeRequest(this.requests.length, batch.Actions.length);
    } catch (fault) {
      return refusal((fault as { code?: string }).code ?? "GeneralException");
    }
    this.writes += batch.Actions.filter(isWrite).length;
    const { failAction } = this;
    if (failAction?.request !== this.requests.length) return this.interpreter.run(batch);
    this.failAction = null;
    const done = this.interpreter.run({ ...batch, Actions: batch.Actions.slice(0, failAction.action) });
    return { ...done, ...refusal(failAction.code ?? "ActivityLimitReached"), Results: done.Results };
  }
}

/** What changes the workbook; showing a cell doesn't. */
const WRITES = new Set(["Add", "Delete", "Merge", "Unmerge", "SetCellProperties", "SetXml", "Clear"]);
const SET_PROPERTY = 4;

function isWrite({ ActionType, Name }: Batch["Actions"][number]): boolean {
  return ActionType === SET_PROPERTY || WRITES.has(Name);
}

function refusal(code: string): Answer {
  const error = { Code: code, Message: code, Location: "", ActionIndex: 0, HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error: error };
}
