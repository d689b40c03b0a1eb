import type { WordRequest } from "./protocol";
import { readWordFile } from "./readWordFile";

addEventListener("message", ({ data }: MessageEvent<WordRequest>) => {
  void readWordFile(data).then((answer) => postMessage(answer));
});
