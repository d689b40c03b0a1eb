import { readWordFile } from "./readWordFile";

addEventListener("message", ({ data }: MessageEvent<File>) => {
  void readWordFile(data).then((answer) => postMessage(answer));
});
