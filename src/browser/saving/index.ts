export { default as SaveBar } from "./SaveBar";
export { default as SaveNotices } from "./SaveNotices";
