import { DataService } from "./dataService";
import type { DataRequest } from "./protocol";

const service = new DataService((answer) => postMessage(answer));

addEventListener("message", ({ data }: MessageEvent<DataRequest>) => void service.serve(data));
